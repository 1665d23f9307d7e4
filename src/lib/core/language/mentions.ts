import type { DateMention } from '../text/dates.ts';
import { findNumbers, type NumberMention } from '../text/numbers.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Mention } from './mention.ts';
import { findRuns } from './names.ts';
import { nameRun } from './naming.ts';
import { honours } from './person-name.ts';
import { looksPersonal } from './personal.ts';
import type { Word } from './words.ts';

export type SentenceMentions = { readonly mentions: Mention[]; readonly undated: DateMention[] };

const roughly =
	/(?<!\p{L})(?:about|over|around|nearly|almost|approximately|some|more than|less than|fewer than|up to|at least) $/iu;

/** "over a hundred": what makes a number rough is read with it. */
const withRough = (text: string, number: NumberMention): NumberMention => {
	const rough = roughly.exec(text.slice(Math.max(0, number.start - 16), number.start));
	return rough ? { ...number, start: number.start - rough[0].length } : number;
};

/** "the Thirty *Years' War*", "the Six-*Day War*": how long it took is its name. */
const warLength = /(?:Years?|Days?|Months?|Weeks?)['’]?s? (?:War|Truce|Campaign)/;

type Legible = (from: number, to: number) => string;

/** "the President of Peru, Rosa Quispe," and "Rosa Quispe, the President of Peru": name and office are one person. */
function joinedOffices(names: readonly Mention[], legible: Legible): Mention[] {
	const joined: Mention[] = [];
	for (const name of names) {
		const before = joined.at(-1);
		const gap = before ? legible(before.end, name.start) : '';
		if (
			before?.type === 'office' &&
			isBareName(name) &&
			(gap === ' ' ||
				(gap === ', ' && isOneHolder(before, legible(before.start - 12, before.start))))
		) {
			const { title, of } = before;
			joined[joined.length - 1] = {
				type: 'person',
				name: name.name,
				isPartial: false,
				office: { title, ...(of ? { of } : {}) },
				start: before.start,
				end: name.end
			};
		} else if (
			before &&
			isBareName(before) &&
			!(before.type === 'person' && before.office) &&
			name.type === 'office' &&
			name.of &&
			!/^, \p{Lu}/u.test(legible(name.end, name.end + 3)) &&
			isAside(gap, legible(name.end, name.end + 1))
		) {
			const { title, of } = name;
			joined[joined.length - 1] = {
				type: 'person',
				name: before.name,
				isPartial: false,
				office: { title, of },
				start: before.start,
				end: name.end
			};
		} else if (
			before?.type === 'country' &&
			name.type === 'person' &&
			name.office &&
			!name.office.of &&
			/^['’]s? $/.test(gap)
		) {
			joined.push({ ...name, office: { title: name.office.title, of: before.name } });
		} else joined.push(name);
	}
	return joined;
}

/** "as Prime Minister, Ann Lee as President": an office that somebody just took is not of the name after the comma. */
const isOneHolder = ({ of }: { of?: string }, before: string): boolean =>
	of !== undefined || !/\b(?:as|elected|became|become|appointed|a|an) $/.test(before);

/** Whether commas set an office beside the name before it. */
const isAside = (gap: string, next: string) => /^, (?:the )?$/.test(gap) && /^[,.;)]?$/.test(next);

const isBareName = (mention: Mention): mention is Extract<Mention, { name: string }> =>
	(mention.type === 'person' || (mention.type === 'name' && looksPersonal(mention.name))) &&
	/^\S+(?: \S+){1,3}$/.test(mention.name);

/** "Ann Lee, QC,": letters after a comma that name nothing by themselves. */
const isNoHonour =
	(legible: Legible) =>
	(mention: Mention, i: number, all: readonly Mention[]): boolean =>
		mention.type !== 'name' ||
		all[i - 1]?.end !== mention.start - 2 ||
		legible(mention.start - 2, mention.start) !== ', ' ||
		!honours.test(` ${mention.name}`);

/** "former President X": what was, is no office now. */
function withoutPast(mention: Mention, legible: Legible): Mention {
	if (mention.type !== 'person' || !mention.office) return mention;
	if (!/\b(?:former|ex|then|late|outgoing)[- ]$/i.test(legible(mention.start - 10, mention.start)))
		return mention;
	const { office, ...person } = mention;
	return person;
}

const byStart = (a: Span, b: Span) => a.start - b.start;

/**
 * What one sentence mentions; `dates` are those that its paragraph has in it. Dates win over numbers and both over names, except that a name that began
 * before keeps its number ("Three Brothers - 2021", "Resolution 1973").
 */
export function findMentions(
	text: string,
	offset: number,
	words: readonly Word[],
	dates: readonly DateMention[],
	isName: (word: Word) => boolean
): SentenceMentions {
	const moved = <T extends Span>(found: T): T => ({
		...found,
		start: found.start + offset,
		end: found.end + offset
	});
	const numbers = findNumbers(text)
		.filter(({ end }) => !warLength.test(text.slice(Math.max(0, end - 6), end + 12)))
		.map((number) => moved(withRough(text, number)))
		.filter((number) => !dates.some((date) => overlaps(date, number)));
	const taken = [
		...dates,
		...numbers.filter(({ value }) => value.kind !== 'ordinal' && value.kind !== 'count')
	];
	const isFree = (word: Word) => !taken.some((other) => overlaps(other, word));
	const legible = (from: number, to: number) => text.slice(Math.max(0, from - offset), to - offset);
	const found = findRuns(words, isFree, isName).flatMap(nameRun);
	const names = joinedOffices(found.filter(isNoHonour(legible)), legible).map((name) =>
		withoutPast(name, legible)
	);
	const counts: Mention[] = numbers
		.filter((number) => !names.some((name) => overlaps(name, number)))
		.map((number) => ({ type: 'number', ...number }));
	const isIn = (date: Span) => names.some((name) => overlaps(name, date));
	const dated = dates.flatMap((date): Mention[] =>
		date.value === undefined || isIn(date)
			? []
			: [
					{
						type: 'date',
						value: date.value,
						start: date.start,
						end: date.end,
						...(date.preposition ? { preposition: date.preposition } : {})
					}
				]
	);
	return {
		mentions: [...dated, ...counts, ...names].sort(byStart),
		undated: dates.filter((date) => date.value === undefined && !isIn(date))
	};
}
