import type { TokenEntity } from '../../src/lib/core/language/model/entities.ts';
import type { UnitKind } from '../../src/lib/core/language/model/tokens.ts';
import type { Sentence } from './conllu.ts';
import { goldEntities } from './entities.ts';
import type { Random } from './random.ts';

/** A sentence some of whose tokens stand for several words of the treebank. */
export type Merged = Sentence & {
	readonly unit: readonly (UnitKind | undefined)[];
	readonly entities: readonly TokenEntity[];
};

export type Group = { from: number; to: number; kind: UnitKind };

const month =
	/^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?$/i;
const weekday = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const year = /^(1[0-9]|20)\d\d$/;
const dayOfMonth = /^(0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?$/;
const digits = /^\d[\d.,]*$/;
const scale = /^(hundred|thousand|lakh|crore|million|billion|trillion)s?$/i;
const currency = /^(US|A|C)?[$€£¥₹]$|^(Rs\.?|USD|EUR|dollars?|euros?|pounds?|rupees?|yen)$/i;
const measure =
	/^(km|kilomet(er|re)s?|met(er|re)s?|miles?|m|cm|mm|feet|foot|ft|inch(es)?|kg|kilograms?|tons?|tonnes?|acres?|hectares?|mph|km\/h|%|percent|°|degrees|volts?|watts?|mw|litres?|liters?|nm|ha)$/i;

/**
 * Joins what a rule would have read as one thing before parsing: dates, money, numbers with a unit or a
 * scale, and names of several words. A group is joined only if one of its words heads all the others.
 */
export function merged(sentence: Sentence, may: (group: Group) => boolean = () => true): Merged {
	const groups = [...dates(sentence), ...amounts(sentence), ...names(sentence)]
		.filter((group) => headOf(sentence, group) !== undefined)
		.filter(may);
	return collapse(sentence, groups);
}

/** For training: nearly all groups, of the names of one word every other. */
export const mostly =
	(random: Random) =>
	({ from, to, kind }: Group): boolean =>
		random() < (kind === 'name' && to - from === 1 ? 0.5 : 0.95);

/** Nothing merged. */
export const plain = (sentence: Sentence): Merged => collapse(sentence, []);

function* dates({ form, xpos }: Sentence): Generator<Group> {
	for (let i = 0; i < form.length; i++) {
		const start = i;
		let at = i;
		const is = (pattern: RegExp, place: number): boolean => pattern.test(form[place] ?? '');
		if (is(weekday, at)) at += form[at + 1] === ',' ? 2 : 1;
		const dayFirst = is(dayOfMonth, at) && is(month, form[at + 1] === 'of' ? at + 2 : at + 1);
		if (dayFirst) at += form[at + 1] === 'of' ? 2 : 1;
		if (is(month, at) && /^(NNP|CD)/.test(xpos[at] ?? '')) {
			at++;
			if (!dayFirst && is(dayOfMonth, at)) at++;
			if (form[at] === ',' && is(year, at + 1)) at++;
			if (is(year, at)) at++;
		} else if (at === start && is(year, at) && xpos[at] === 'CD' && !is(/^(of)?[,.]\d/, at + 1))
			at++;
		else at = start;
		if (at > start) {
			yield { from: start, to: at, kind: 'date' };
			i = at - 1;
		}
	}
}

function* amounts({ form, xpos, head }: Sentence): Generator<Group> {
	for (let i = 0; i < form.length; i++) {
		const start = i;
		let at = i;
		const sign = currency.test(form[at] ?? '');
		if (sign) at++;
		if (!digits.test(form[at] ?? '') || xpos[at] !== 'CD') continue;
		at++;
		while (scale.test(form[at] ?? '')) at++;
		let kind: UnitKind | undefined = sign ? 'money' : at - start > 1 ? 'number' : undefined;
		if (!sign && currency.test(form[at] ?? '')) {
			at++;
			kind = 'money';
		} else if (!sign && measure.test(form[at] ?? '') && head[at - 1] === at) {
			at++;
			kind = 'quantity';
		}
		if (!kind) continue;
		yield { from: start, to: at, kind };
		i = at - 1;
	}
}

function* names(sentence: Sentence): Generator<Group> {
	const { form, xpos, head, relation } = sentence;
	const marked = goldEntities(sentence).filter(({ type }) => type !== 'time');
	const covered = new Set<number>();
	for (const { from, to } of marked) {
		for (let i = from; i < to; i++) covered.add(i);
		yield { from, to, kind: 'name' };
	}
	// without marks, a chain of proper nouns joined by flat and compound arcs
	const proper = (i: number): boolean =>
		!covered.has(i) && /^NNP/.test(xpos[i] ?? '') && !month.test(form[i] ?? '');
	for (let i = 0; i < form.length; i++) {
		let end = i;
		while (proper(end) && !weekday.test(form[end] ?? '')) {
			const linked =
				end === i ||
				(/^(flat|compound|amod)/.test(relation[end] ?? '') && inside(head[end], i, end)) ||
				range(i, end).some(
					(k) => head[k] === end && /^(flat|compound|amod)/.test(relation[k] ?? '')
				);
			if (!linked) break;
			end++;
		}
		if (end === i) continue;
		yield { from: i, to: end, kind: 'name' };
		i = end - 1;
	}
}

const range = (from: number, to: number): number[] =>
	Array.from({ length: to - from }, (_, k) => from + k);

const inside = (token: number | undefined, from: number, to: number): boolean =>
	token !== undefined && token >= from && token < to;

/** The one token of a group whose head stands outside it, if nothing inside hangs together otherwise. */
function headOf({ head }: Sentence, { from, to }: Group): number | undefined {
	const tops = range(from, to).filter((i) => !inside(head[i], from, to));
	return tops.length === 1 ? tops[0] : undefined;
}

function collapse(sentence: Sentence, groups: readonly Group[]): Merged {
	const taken = sentence.form.map(() => -1);
	const kept: Group[] = [];
	for (const group of groups) {
		if (range(group.from, group.to).some((i) => taken[i] !== -1)) continue;
		for (let i = group.from; i < group.to; i++) taken[i] = kept.length;
		kept.push(group);
	}
	const place: number[] = [];
	const first: number[] = [];
	sentence.form.forEach((_, i) => {
		const group = taken[i] === -1 ? undefined : kept[taken[i]!];
		if (!group || group.from === i) first.push(i);
		place.push(first.length - 1);
	});
	const top = first.map((i) => (taken[i] === -1 ? i : headOf(sentence, kept[taken[i]!]!)!));
	const unit = first.map((i) => (taken[i] === -1 ? undefined : kept[taken[i]!]!.kind));
	const last = first.map((i) => (taken[i] === -1 ? i : kept[taken[i]!]!.to - 1));
	const pick = <T>(column: readonly T[]): T[] => top.map((i) => column[i]!);
	return {
		...sentence,
		form: first.map((from, i) =>
			unit[i]
				? sentence.text.slice(sentence.start[from], sentence.end[last[i]!])
				: sentence.form[from]!
		),
		lemma: pick(sentence.lemma),
		upos: pick(sentence.upos),
		xpos: pick(sentence.xpos),
		head: pick(sentence.head).map((head) => (head < 0 ? -1 : place[head]!)),
		relation: pick(sentence.relation),
		misc: pick(sentence.misc),
		start: first.map((from) => sentence.start[from]!),
		end: last.map((to) => sentence.end[to]!),
		unit,
		entities: goldEntities(sentence).map(({ from, to, type }) => ({
			from: place[from]!,
			to: place[to - 1]! + 1,
			type
		}))
	};
}
