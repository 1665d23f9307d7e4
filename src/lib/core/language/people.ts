import { fold } from '../text/unicode.ts';
import type { Mention } from './mention.ts';

type Person = Extract<Mention, { type: 'person' }>;

const surname = (name: string) => fold(name.split(' ').at(-1) ?? '');
const isFull = (name: string) => name.includes(' ');

/**
 * Gives a bare surname the full name that the same text uses, where it uses only one with that surname;
 * and knows a person again where no title stands. Never across documents: two Sharifs held one office.
 */
export function knownPeople(mentions: readonly Mention[]): (mention: Mention) => Mention {
	const names = new Map<string, Set<string>>();
	for (const mention of mentions) {
		if (mention.type !== 'person' || !isFull(mention.name)) continue;
		const key = surname(mention.name);
		names.set(key, (names.get(key) ?? new Set()).add(mention.name));
	}
	const only = (name: string): string | undefined => {
		const known = names.get(surname(name));
		return known?.size === 1 ? [...known][0] : undefined;
	};
	const anywhere = (name: string) =>
		[...(names.get(surname(name)) ?? [])].find((known) => known === name);
	return (mention) => {
		if (mention.type === 'person' && mention.isPartial) {
			const whole = only(mention.name);
			return whole ? { ...mention, name: whole, isPartial: false } : mention;
		}
		if (mention.type !== 'name') return mention;
		const whole = isFull(mention.name) ? anywhere(mention.name) : only(mention.name);
		const person: Person | undefined = whole
			? { type: 'person', name: whole, isPartial: false, start: mention.start, end: mention.end }
			: undefined;
		return person ?? mention;
	};
}
