import type { Finding } from '../../text/finding.ts';
import { things, type Telling, type Thing } from './things.data.ts';

/** What was left out or changed, counted by its kind, with the first places. */
export class Told {
	readonly #things = new Map<Thing, { count: number; readonly places: Set<string> }>();

	/** `place` says which one it is: a name, the words of a field. */
	tell(thing: Thing, place?: string, count = 1): void {
		if (count === 0) return;
		const known = this.#things.get(thing) ?? { count: 0, places: new Set<string>() };
		known.count += count;
		const words = place
			?.replace(/<[^<>]*>|!\[[^\]]*\]\([^()]*\)/g, ' ')
			.replace(/\s+/g, ' ')
			.trim()
			.slice(0, 60);
		if (words !== undefined && words !== '' && known.places.size < 3) known.places.add(words);
		this.#things.set(thing, known);
	}

	/** One finding a kind. */
	findings(): Finding[] {
		return [...this.#things].map(([code, { count, places }]) => {
			const { severity = 'warning', what, todo }: Telling = things[code];
			const first = [...places].map((place) => `“${place}”`).join(', ');
			const more = count > places.size ? ' …' : '';
			return {
				code,
				severity,
				what: `${what(count)}${first === '' ? '' : ` (${first}${more})`}`,
				todo,
				values: [count, first === '' ? '' : `${first}${more}`]
			};
		});
	}
}
