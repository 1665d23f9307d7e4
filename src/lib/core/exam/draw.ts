import type { CardId, DeckId, Note, NoteId } from '../deck/note.ts';
import { shuffled } from '../deck/shuffle.ts';
import type { CardState } from '../schedule/card.ts';
import type { Blueprint, Difficulty, Form, Scope, SectionPlan } from './blueprint.ts';
import { formsOf, optionsOf } from './form.ts';
import type { Item, Paper, PaperId } from './paper.ts';

/** A card that a paper may ask. */
export type Candidate = {
	readonly card: CardId;
	readonly ord: number;
	readonly deck: DeckId;
	readonly note: Note;
	readonly state: CardState;
};

/** A section that found fewer questions than it wants. */
export type Short = { readonly section: string; readonly wanted: number; readonly found: number };

export type Drawn = { readonly paper: Paper; readonly short: readonly Short[] };

/**
 * Draws a paper: the same blueprint, candidates and seed give the same paper. Of a note one card at most is asked, and
 * the topics of a section take turns, so that none of them fills it. A teacher's own choice comes as `fixed`: those
 * cards, in that order, fill the sections before anything is drawn.
 */
export function draw(
	blueprint: Blueprint,
	candidates: readonly Candidate[],
	seed: string,
	fixed: readonly CardId[] = []
): Drawn {
	const place = new Map(fixed.map((card, i) => [card, i]));
	const order = fixed.length > 0 ? [...candidates].sort(byPlace(place)) : candidates;
	const pool = fixed.length > 0 ? order.filter(({ card }) => place.has(card)) : order;
	const used = new Set<NoteId>();
	const sections = blueprint.sections.map((plan, i) => {
		const { options } = blueprint;
		const open = pool.flatMap((candidate): Askable[] => {
			const form = formOf(candidate, plan.scope, options);
			return form && !used.has(candidate.note.id) ? [{ ...candidate, form }] : [];
		});
		const chosen =
			fixed.length > 0 ? open.slice(0, plan.count) : inTurns(open, plan.count, `${seed}/${i}`);
		for (const { note } of chosen) used.add(note.id);
		return { plan, items: chosen.map((one) => itemOf(one, options, seed)) };
	});
	return {
		paper: {
			id: seed as PaperId,
			title: blueprint.title,
			minutes: blueprint.minutes,
			sections: sections.map(({ plan: { title, marking }, items }) => ({ title, marking, items })),
			...(blueprint.passShare !== undefined && { passShare: blueprint.passShare })
		},
		short: sections.flatMap(({ plan, items }) => shortOf(plan, items.length))
	};
}

type Askable = Candidate & { readonly form: Form };

const byPlace = (place: ReadonlyMap<CardId, number>) => (a: Candidate, b: Candidate) =>
	(place.get(a.card) ?? Infinity) - (place.get(b.card) ?? Infinity);

const shortOf = ({ title, count }: SectionPlan, found: number): Short[] =>
	found < count ? [{ section: title, wanted: count, found }] : [];

const itemOf = ({ card, ord, deck, note, form }: Askable, options: number, seed: string): Item => ({
	card,
	ord,
	deck,
	note,
	form,
	options: optionsOf(note, form, options, `${seed}/${card}`)
});

/** How a candidate is asked within a scope; undefined if it is not in it. */
export function formOf(
	{ note, ord, deck, state }: Candidate,
	scope: Scope,
	options: number
): Form | undefined {
	const allows = <T>(list: readonly T[], value: T) => list.length === 0 || list.includes(value);
	if (!allows(scope.decks, deck) || !allows(scope.kinds, note.kind)) return undefined;
	if (scope.topics.length > 0 && !scope.topics.includes(note.topic ?? '')) return undefined;
	if (scope.tags.length > 0 && !note.tags.some((tag) => scope.tags.includes(tag))) return undefined;
	if (!allows(scope.difficulties, difficultyOf(state))) return undefined;
	return formsOf(note, ord, options).find((form) => allows(scope.forms, form));
}

/** By FSRS difficulty, 1–10: up to 4 easy, up to 7 medium. */
export const difficultyOf = (state: CardState): Difficulty =>
	state.phase === 'new'
		? 'unmet'
		: state.difficulty <= 4
			? 'easy'
			: state.difficulty <= 7
				? 'medium'
				: 'hard';

/** Cards of different notes, one topic after the other, in an order that the seed decides. */
function inTurns(open: readonly Askable[], count: number, seed: string): Askable[] {
	const topics = new Map<string, Askable[]>();
	const met = new Set<NoteId>();
	for (const one of shuffled(open, ({ card }) => card, seed)) {
		if (met.has(one.note.id)) continue;
		met.add(one.note.id);
		const topic = one.note.topic ?? '';
		topics.set(topic, [...(topics.get(topic) ?? []), one]);
	}
	const lists = [...topics.values()];
	const longest = Math.max(0, ...lists.map((list) => list.length));
	const chosen = Array.from({ length: longest }, (_, turn) =>
		lists.flatMap((list) => list[turn] ?? [])
	).flat();
	return shuffled(chosen.slice(0, count), ({ card }) => card, `${seed}/order`);
}
