import {
	compareDates,
	coversDate,
	daysOf,
	isoDate,
	sameDate,
	type DateValue
} from '../text/date.ts';
import { hash } from '../text/hash.ts';
import { fold, words } from '../text/unicode.ts';
import { identityOf } from './extract.ts';
import type { Fact, Slot } from './fact.ts';
import { frameNamed } from './frames/all.ts';
import { sameFigure } from './figures.ts';
import { yearOf } from './time.ts';

/** Statements of one thing of which at most one is right, held back until a person decides: two or more. */
export type Conflict = { readonly facts: readonly Fact[] };

export type Merged = { readonly facts: readonly Fact[]; readonly conflicts: readonly Conflict[] };

/** Things that happen once: another date for the same is a contradiction, not another event. */
const once = new Set(
	'recognise establish life birth publish author discover build succeed'.split(' ')
);

const compatible = (a: DateValue | undefined, b: DateValue | undefined) =>
	a === undefined || b === undefined || coversDate(a, b) || coversDate(b, a);

const detailsOf = (fact: Fact): [string, Slot][] => {
	const identity = new Set(frameNamed(fact.frame)?.identity ?? []);
	return [...fact.slots].filter(([name]) => !identity.has(name));
};

/** Whether two fillings of a slot can be one thing. A person is known by the full name alone. */
function isOne(a: Slot, b: Slot): boolean {
	if (fold(a.text) === fold(b.text)) return true;
	const named = [...a.aliases, a.text].map(fold);
	if ([...b.aliases, b.text].some((name) => named.includes(fold(name)))) return true;
	if (a.type === 'number' || b.type === 'number') return sameFigure(a.text, b.text);
	if (a.type === 'person' || b.type === 'person') return false;
	const [x, y] = [words(a.text), words(b.text)];
	const [short, long] = x.length < y.length ? [x, y] : [y, x];
	return short.length > 0 && short.every((word) => long.includes(word));
}

/** The slots that both fill, and fill differently. */
const disputed = (a: Fact, b: Fact): Slot[] =>
	detailsOf(a).flatMap(([name, slot]) => {
		const other = b.slots.get(name);
		return other && !isOne(slot, other) ? [slot] : [];
	});

/** The state of one day says nothing about another's: an office has a new holder, a count has grown. */
const isOtherDay = (a: Fact, b: Fact): boolean =>
	a.when === undefined &&
	b.when === undefined &&
	a.asOf !== undefined &&
	b.asOf !== undefined &&
	isoDate(a.asOf).slice(0, 7) !== isoDate(b.asOf).slice(0, 7);

const isSame = (a: Fact, b: Fact): boolean =>
	compatible(a.when, b.when) && disputed(a, b).length === 0;

/** Whether two facts about one thing exclude each other. */
function contradict(a: Fact, b: Fact): boolean {
	if (!compatible(a.when, b.when)) return once.has(a.frame) && frameNamed(a.frame) !== undefined;
	if (isOtherDay(a, b)) return false;
	const isSameTime = a.when && b.when ? sameDate(a.when, b.when) : !a.when && !b.when;
	const isState = a.flags.includes('as-of') && b.flags.includes('as-of');
	return (
		isSameTime &&
		disputed(a, b).some(({ type }) => type === 'number' || (isState && type === 'person'))
	);
}

const slotsKey = ({ slots }: Fact): string =>
	[...slots]
		.map(([name, { text }]) => `${name}=${fold(text)}`)
		.sort()
		.join('|');

const proofKey = ({ proofs }: Fact): string =>
	proofs
		.map(({ document, span }) => `${document}:${String(span.start)}`)
		.sort()
		.join();

/** A fact with what its place among the others of its identity hangs on. */
type Ranked = { readonly fact: Fact; readonly days: number; readonly key: string };

function ranked(fact: Fact): Ranked {
	const [first, last] = fact.when ? daysOf(fact.when) : [0, Infinity];
	return { fact, days: last - first, key: `${slotsKey(fact)}|${proofKey(fact)}` };
}

/** The finer date first, then the earlier, then whatever tells two facts apart: an order that no document's place changes. */
function byFineness({ fact: a, ...x }: Ranked, { fact: b, ...y }: Ranked): number {
	if (x.days !== y.days) return x.days < y.days ? -1 : 1;
	const byDate = a.when && b.when ? compareDates(a.when, b.when) : 0;
	const byDay = a.asOf && b.asOf ? compareDates(a.asOf, b.asOf) : Number(!a.asOf) - Number(!b.asOf);
	return (
		byDate || byDay || b.slots.size - a.slots.size || (x.key < y.key ? -1 : x.key > y.key ? 1 : 0)
	);
}

const tiers = ['A', 'B', 'C', 'manual'] as const;

/** A fact while others are joined to it; the date of the first is the finest. */
type Cluster = { fact: Fact; readonly proofs: Map<string, Fact['proofs'][number]> };

const proofsOf = ({ proofs }: Fact) =>
	proofs.map((proof) => [`${proof.document}:${String(proof.span.start)}`, proof] as const);

/** Adds what `b` adds: slots, proofs, a later day of writing. */
function join(cluster: Cluster, b: Fact): void {
	const a = cluster.fact;
	for (const [place, proof] of proofsOf(b))
		if (!cluster.proofs.has(place)) cluster.proofs.set(place, proof);
	const asOf = a.asOf && b.asOf && compareDates(a.asOf, b.asOf) < 0 ? b.asOf : (a.asOf ?? b.asOf);
	const isFuller = [...b.slots.keys()].some((name) => !a.slots.has(name));
	cluster.fact = {
		...a,
		slots: isFuller ? new Map([...b.slots, ...a.slots]) : a.slots,
		tier: tiers.find((tier) => tier === a.tier || tier === b.tier) ?? a.tier,
		// How the date was worked out concerns its own statement; a word that one text says plainly needs no speaker.
		flags: a.flags.filter((flag) => flag === 'relative-date' || b.flags.includes(flag)),
		...(asOf ? { asOf } : {})
	};
}

/** More facts of one identity than this are a list, not versions of one. */
const MOST_COMPARED = 50;

/**
 * The facts of one identity, each once. A coarse date that fits several finer ones tells nothing of its own, and is left out.
 */
function clustersOf(facts: readonly Fact[]): Fact[] {
	const clusters: Cluster[] = [];
	const byYear = new Map<number | undefined, Cluster[]>();
	const isFew = facts.length <= MOST_COMPARED;
	for (const { fact } of facts.map(ranked).sort(byFineness)) {
		const year = isFew || !fact.when ? undefined : yearOf(fact.when);
		const near = byYear.get(year) ?? [];
		const homes = near.slice(0, MOST_COMPARED).filter((one) => isSame(one.fact, fact));
		const [home, ...others] = homes;
		if (home === undefined) {
			const cluster: Cluster = { fact, proofs: new Map(proofsOf(fact)) };
			byYear.set(year, [...near.slice(0, MOST_COMPARED), cluster]);
			clusters.push(cluster);
		} else if (others.length === 0) join(home, fact);
	}
	const ids = new Set<string>();
	return clusters.map(({ fact, proofs }) => {
		const isTaken = ids.has(fact.id);
		ids.add(fact.id);
		const id = isTaken ? hash(fact.id, slotsKey(fact)) : fact.id;
		return { ...fact, id, proofs: [...proofs.values()] };
	});
}

/** The facts of one identity that exclude each other, each with all that it excludes directly or by another. */
function conflictsAmong(facts: readonly Fact[]): Conflict[] {
	let groups: Fact[][] = [];
	for (const fact of facts.slice(0, MOST_COMPARED)) {
		const isRival = (group: Fact[]) => group.some((other) => contradict(other, fact));
		const rivals = groups.filter(isRival);
		groups = [...groups.filter((group) => !rivals.includes(group)), [...rivals.flat(), fact]];
	}
	return groups.filter(({ length }) => length > 1).map((facts) => ({ facts }));
}

/** Where a fact was first read: its document and the start of the words that prove it. */
export const placeOf = ({ proofs }: Fact): string | undefined =>
	proofs[0] && `${proofs[0].document}:${String(proofs[0].span.start)}`;

/**
 * One fact for each thing that the documents say, with all its proofs and the finest of its dates, in the order of the
 * documents. What the order of the documents is, or that one comes twice, changes nothing else.
 */
export function mergeFacts(facts: readonly Fact[]): Merged {
	const groups = new Map<string, Fact[]>();
	const first = new Map<string, number>();
	facts.forEach((fact, index) => {
		const frame = frameNamed(fact.frame);
		if (!frame) return;
		const key = `${identityOf(frame, fact.slots)}|${String(fact.isNegated)}`;
		const group = groups.get(key);
		if (group) group.push(fact);
		else groups.set(key, [fact]);
		const place = placeOf(fact);
		if (place !== undefined && !first.has(place)) first.set(place, index);
	});
	const merged = [...groups.values()].map(clustersOf);
	const conflicts = merged.flatMap(conflictsAmong);
	const held = new Set(conflicts.flatMap(({ facts: pair }) => pair));
	const placed = merged
		.flat()
		.filter((fact) => !held.has(fact))
		.map((fact) => ({
			fact,
			at: Math.min(
				...fact.proofs.map(
					({ document, span }) => first.get(`${document}:${String(span.start)}`) ?? facts.length
				)
			)
		}));
	return { facts: placed.sort((a, b) => a.at - b.at).map(({ fact }) => fact), conflicts };
}
