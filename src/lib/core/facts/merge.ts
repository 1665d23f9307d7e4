import { coversDate, isoDate, type DateValue } from '../text/date.ts';
import { identityOf } from './extract.ts';
import type { Fact } from './fact.ts';
import { frameNamed } from './frames/all.ts';

/** Two dated statements of one thing that can't both be right, held back until a person decides. */
export type Conflict = { readonly facts: readonly [Fact, Fact] };

export type Merged = { readonly facts: readonly Fact[]; readonly conflicts: readonly Conflict[] };

const compatible = (a: DateValue | undefined, b: DateValue | undefined) =>
	a === undefined || b === undefined || coversDate(a, b) || coversDate(b, a);

const finer = (a: DateValue | undefined, b: DateValue | undefined) =>
	a === undefined || (b !== undefined && coversDate(a, b)) ? b : a;

/** Things that happen once: another date for the same is a contradiction, not another event. */
const once = new Set(['recognise', 'establish']);

function join(a: Fact, b: Fact): Fact {
	const when = finer(a.when, b.when);
	const known = new Set(a.proofs.map(({ document, span }) => `${document}:${span.start}`));
	const slots = new Map([...b.slots, ...a.slots]);
	return {
		...a,
		slots,
		flags: a.flags.filter((flag) => b.flags.includes(flag)),
		proofs: [
			...a.proofs,
			...b.proofs.filter(({ document, span }) => !known.has(`${document}:${span.start}`))
		],
		...(when ? { when } : {})
	};
}

/** One fact for each thing that the documents say, with all its proofs and the finer of its dates. */
export function mergeFacts(facts: readonly Fact[]): Merged {
	const merged: Fact[] = [];
	const conflicts: Conflict[] = [];
	const byIdentity = new Map<string, number[]>();
	for (const fact of facts) {
		const frame = frameNamed(fact.frame);
		if (!frame) continue;
		const key = identityOf(frame, fact.slots);
		const places = byIdentity.get(key) ?? [];
		const same = places.find((place) => compatible(merged[place]?.when, fact.when));
		if (same !== undefined) {
			merged[same] = join(merged[same] as Fact, fact);
			continue;
		}
		const rival = once.has(fact.frame) ? merged[places[0] ?? -1] : undefined;
		if (rival) conflicts.push({ facts: [rival, fact] });
		byIdentity.set(key, [...places, merged.length]);
		merged.push(fact);
	}
	const held = new Set(conflicts.flatMap(({ facts: pair }) => pair.map(factKey)));
	return { facts: merged.filter((fact) => !held.has(factKey(fact))), conflicts };
}

const factKey = ({ id, when }: Fact) => `${id}|${when ? isoDate(when) : ''}`;
