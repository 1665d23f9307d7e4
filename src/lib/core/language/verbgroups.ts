import type { Verb } from './clause.ts';
import { isAdverb, isBe, isDeterminer, isHave, isMark, isPreposition, modals } from './grammar.ts';
import type { Item } from './items.ts';
import { verbReadings, type VerbForm } from './verbs.ts';

export type VerbGroup = Verb & {
	/** Items [from, to) that the group takes. */
	readonly from: number;
	readonly to: number;
};

const light: readonly (readonly [string, RegExp, string])[] = [
	['pay', /(?:^| )visit$/, 'visit'],
	['make', /(?:^| )visit$/, 'visit'],
	['provide', /^support$/, 'support'],
	['carry', /^out$/, 'conduct'],
	['set', /^up$/, 'establish'],
	['take', /^place$/, 'occur'],
	['take', /^part$/, 'participate'],
	['take', /^effect$/, 'enter-into-force'],
	['come', /^into$/, 'enter-into-force'],
	['enter', /^into$/, 'enter-into-force']
];

type Lead = {
	at: number;
	isBe: boolean;
	isHave: boolean;
	isModal: boolean;
	isNegated: boolean;
	isInfinitive: boolean;
	isPresent: boolean;
};

/** Auxiliaries and adverbs before the main verb, from `at`. */
function lead(items: readonly Item[], at: number): Lead {
	const found: Lead = {
		at,
		isBe: false,
		isHave: false,
		isModal: false,
		isNegated: false,
		isInfinitive: false,
		isPresent: false
	};
	for (; items[found.at]; found.at++) {
		const item = items[found.at] as Item;
		if (item.mention) break;
		const { lower } = item;
		if (lower === 'to') found.isInfinitive = true;
		else if (modals.has(lower)) found.isModal = true;
		else if (isBe(item)) found.isBe = true;
		else if (isHave(item)) found.isHave = true;
		else if (/^(not|never|n't)$/.test(lower)) found.isNegated = true;
		else if (/^(do|does|did)$/.test(lower) && /^not$/.test(items[found.at + 1]?.lower ?? ''))
			continue;
		else if (!(isAdverb(item.lower) && found.at > at)) break;
		if (/^(is|are|has|have)$/.test(lower)) found.isPresent = true;
	}
	return found;
}

const has = (word: string, form: VerbForm) =>
	verbReadings(word).find((reading) => reading.form === form);
const opensPhrase = (item: Item | undefined) =>
	item !== undefined &&
	(isDeterminer(item) ||
		item.mention !== undefined ||
		(item.isWord && !isPreposition(item) && !/^(and|or|but|that|who|which)$/.test(item.lower)));

/** Whether an -ed form without auxiliary is a finite past rather than a participle describing a noun. */
function isFinitePast(items: readonly Item[], at: number): boolean {
	const before = items[at - 1];
	const after = items[at + 1];
	if (after?.lower === 'by') return false;
	if (before === undefined || isDeterminer(before) || isPreposition(before)) return false;
	if (
		/^(codenamed|named|called|dated|entitled)$/.test(items[at]?.lower ?? '') &&
		before.lower === ','
	)
		return false;
	if (isMark(before) && before.lower === ',')
		return opensPhrase(after) && after?.mention?.type !== 'date';
	const earlierVerb = items
		.slice(0, at)
		.some((item) => !item.mention && (isBe(item) || isHave(item)));
	return opensPhrase(after) && after?.mention?.type !== 'date' ? true : !earlierVerb;
}

/** The verb group that starts at `at`, if one does. */
function verbGroupAt(items: readonly Item[], at: number): VerbGroup | undefined {
	const first = items[at];
	if (!first || first.mention || isMark(first)) return undefined;
	const opening = lead(items, at);
	const main = items[opening.at];
	if (!main || main.mention) return copula(items, at, opening);
	const { lower } = main;
	const group = (lemma: string, rest: Partial<VerbGroup>): VerbGroup => {
		const next = items.slice(opening.at + 1, opening.at + 6).map((item) => item.lower);
		const phrasal = light.find(
			([verb, particle]) =>
				verb === lemma &&
				next.some(
					(word, i) => particle.test(word) && (i === 0 || lemma === 'pay' || lemma === 'make')
				)
		);
		const extra = phrasal ? next.findIndex((word) => phrasal[1].test(word)) + 1 : 0;
		return {
			start: first.start,
			end: (items[opening.at + extra] as Item).end,
			from: at,
			to: opening.at + 1 + extra,
			lemma: phrasal ? phrasal[2] : lemma,
			tense: 'past',
			isPassive: false,
			isNegated: opening.isNegated,
			isModal: opening.isModal,
			mood: 'finite',
			...rest
		};
	};
	const participle = has(lower, 'participle');
	const past = has(lower, 'past');
	const gerund = has(lower, 'gerund');
	const base = has(lower, 'base');
	if (opening.isBe && participle)
		return group(participle.lemma, {
			isPassive: true,
			tense: opening.isModal ? 'future' : opening.isPresent && !opening.isHave ? 'present' : 'past'
		});
	if (opening.isBe && has(lower, 'gerund'))
		return group((has(lower, 'gerund') as { lemma: string }).lemma, {
			isModal: true,
			tense: 'present'
		});
	if (opening.isHave && participle) return group(participle.lemma, {});
	if (opening.isBe || opening.isHave) return copula(items, at, opening);
	if (opening.isModal && base) return group(base.lemma, { tense: 'future' });
	if (opening.isInfinitive && base) return group(base.lemma, { mood: 'infinitive', tense: 'none' });
	if (opening.isModal || opening.isInfinitive) return undefined;
	if (past && isFinitePast(items, opening.at)) return group(past.lemma, {});
	if (participle && at > 0 && !isDeterminer(items[at - 1]) && !isPreposition(items[at - 1])) {
		return group(participle.lemma, { mood: 'participle', isPassive: true, tense: 'none' });
	}
	if (gerund && !nounLike.has(lower) && describesNoun(items[at - 1]))
		return group(gerund.lemma, { mood: 'participle', tense: 'none' });
	const third = has(lower, 'third');
	const before = items[at - 1];
	const isSubject =
		before?.mention !== undefined &&
		before.mention.type !== 'date' &&
		before.mention.type !== 'nationality';
	if (third && isSubject && opensAfter(items, opening.at))
		return group(third.lemma, { tense: 'present' });
	return undefined;
}

/** -ing forms that are mostly nouns. */
const nounLike = new Set(
	'bombing meeting building training opening funding planning beginning ending standing fighting finding testing'.split(
		' '
	)
);

/** Whether an -ing form after this item says what the noun does: "a resolution denouncing …". */
const describesNoun = (before: Item | undefined): boolean =>
	before !== undefined &&
	before.isWord &&
	!isPreposition(before) &&
	!isDeterminer(before) &&
	!isBe(before) &&
	!isAdverb(before.lower) &&
	!/^(and|or|but|to|as)$/.test(before.lower);

const opensAfter = (items: readonly Item[], at: number) => {
	const next = items[at + 1];
	return opensPhrase(next) || /^(in|as|from|under|to)$/.test(next?.lower ?? '');
};

function copula(
	items: readonly Item[],
	at: number,
	{ at: end, isBe: be, isHave: have, isModal, isNegated, isPresent }: Lead
): VerbGroup | undefined {
	if (!be && !have) return undefined;
	const last = items[end - 1] as Item;
	return {
		start: (items[at] as Item).start,
		end: last.end,
		from: at,
		to: end,
		lemma: be ? 'be' : 'have',
		tense: isModal ? 'future' : isPresent ? 'present' : 'past',
		isPassive: false,
		isNegated,
		isModal,
		mood: 'finite'
	};
}

/** All verb groups of a sentence, in order. */
export function verbGroups(items: readonly Item[]): VerbGroup[] {
	const groups: VerbGroup[] = [];
	for (let at = 0; at < items.length;) {
		const group = verbGroupAt(items, at);
		if (group) groups.push(group);
		at = group ? group.to : at + 1;
	}
	return groups;
}
