import { countryNamed, neighbours, placeNamed, places } from '../language/gazetteer.ts';
import { coversDate, printDate, type DateValue, type PlainDate } from '../text/date.ts';
import { hash } from '../text/hash.ts';
import { fold } from '../text/unicode.ts';
import type { Question } from './question.ts';

const WANTED = 3;

/** A fixed order that differs from question to question. */
const shuffled = (items: readonly string[], seed: string): string[] =>
	[...items].sort((a, b) => (hash(seed, a) < hash(seed, b) ? -1 : 1));

const typeOf = ({ fact, direction }: Question) =>
	direction === 'when'
		? `date/${fact.when?.precision ?? ''}`
		: (fact.slots.get(direction)?.type ?? 'phrase');
const headOf = ({ fact, direction }: Question) => fact.slots.get(direction)?.head ?? '';

const shiftYear = (date: PlainDate, by: number): PlainDate => ({ ...date, year: date.year + by });

/** The same date some years earlier or later, none after `limit`. */
function otherDates(date: DateValue, limit: PlainDate | undefined): string[] {
	if (date.precision === 'range' || date.precision === 'decade' || date.precision === 'century')
		return [];
	const { basis: _basis, ...plain } = date;
	return [-1, 1, -2, 2, -3, 3, -4, 5]
		.map((by) => shiftYear(plain, by))
		.filter((other) => limit === undefined || other.year <= limit.year)
		.filter((other) => !(other.precision === 'day' && other.month === 2 && other.day === 29))
		.map(printDate);
}

function fromGazetteer(question: Question): string[] {
	const key = question.key;
	const country = countryNamed(key);
	if (country) return neighbours(country.name).map(({ name }) => name);
	const place = placeNamed(key);
	if (!place) return [];
	const near = new Set(
		place.country ? [place.country, ...neighbours(place.country).map(({ name }) => name)] : []
	);
	return places
		.filter(
			(other) =>
				other.kind === place.kind && other.name !== place.name && near.has(other.country ?? '')
		)
		.map(({ name }) => name);
}

/** Whether an option could be right too, or gives itself away. */
function isUsable(option: string, question: Question): boolean {
	const folded = fold(option);
	const right = [question.key, ...question.accept].map(fold);
	if (right.includes(folded) || fold(question.stem).includes(folded)) return false;
	if (right.some((answer) => answer.includes(folded) || folded.includes(answer))) return false;
	const ratio = option.length / question.key.length;
	return ratio > 0.4 && ratio < 2.5;
}

/** Three wrong options of the key's own kind for each question, or none where there are not three. */
export function withDistractors(questions: readonly Question[]): Question[] {
	const pools = new Map<string, Question[]>();
	for (const question of questions) {
		const type = typeOf(question);
		pools.set(type, [...(pools.get(type) ?? []), question]);
	}
	return questions.map((question) => {
		const type = typeOf(question);
		if (type === 'phrase' || type === 'list' || type === 'number') return question;
		const { when, asOf } = question.fact;
		const alike = (pools.get(type) ?? []).filter(
			(other) =>
				other.fact.id !== question.fact.id &&
				(type.startsWith('date')
					? !(
							when &&
							other.fact.when &&
							(coversDate(when, other.fact.when) || coversDate(other.fact.when, when))
						)
					: other.fact.frame === question.fact.frame &&
						other.direction === question.direction &&
						headOf(other) === headOf(question))
		);
		const pool = [
			...shuffled([...new Set(alike.map(({ key }) => key))], question.id),
			...(when && question.direction === 'when' ? otherDates(when, asOf) : []),
			...shuffled(fromGazetteer(question), question.id)
		];
		const options = [...new Set(pool)]
			.filter((option) => isUsable(option, question))
			.slice(0, WANTED);
		return options.length === WANTED ? { ...question, distractors: options } : question;
	});
}
