import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fact, Slot, SlotType } from '../facts/fact.ts';
import { countries, countryNamed, places } from '../language/gazetteer.ts';
import { daysOf, printDate, type DateValue, type PlainDate } from '../text/date.ts';
import { parseDate } from '../text/dates.ts';
import { fold } from '../text/unicode.ts';
import { withDistractors } from './distractors.ts';
import { readText } from '../document/read.ts';
import { readModel } from '../language/model/file.ts';
import { readDocument } from '../language/read.ts';
import { generate } from './generate.ts';
import { smallStates } from './options/bodies.data.ts';
import { isSame } from './options/same.ts';
import { oldStates, worldCities } from './options/states.data.ts';
import { townsOf } from './options/towns.data.ts';
import { isPersonName } from './options/well-formed.ts';
import type { Question } from './question.ts';

const slot = (type: SlotType, text: string, more: Partial<Slot> = {}): Slot => ({
	type,
	text,
	article: '',
	members: [],
	aliases: [],
	start: 0,
	end: 1,
	...more
});

const townsIn = (country: string) =>
	places.filter((place) => place.country === country).map(({ name }) => name);

let count = 0;
/** A question about one fact of its own sentence. */
function asking(direction: string, key: string, stem: string, fact: Partial<Fact> = {}): Question {
	const id = `q${String(count++)}`;
	return {
		id,
		direction,
		kind: 'other',
		stem,
		key,
		accept: [],
		distractors: [],
		claimed: 'A',
		tier: 'A',
		precision: 0.9,
		fact: {
			id,
			frame: id,
			slots: new Map(),
			isNegated: false,
			tier: 'A',
			flags: [],
			proofs: [{ document: 'd', paragraph: 1, span: { start: count, end: count + 1 } }],
			...fact
		}
	};
}

const dated = (
	when: DateValue,
	more: Partial<Fact> = {},
	stem = 'When was the Pact of Lima signed?'
) => asking('when', printDate(when), stem, { when, ...more });

const named = (type: SlotType, key: string, more: Partial<Slot> = {}, stem = 'What is it?') =>
	asking('thing', key, stem, { slots: new Map([['thing', slot(type, key, more)]]) });

const times = <T>(n: number, make: (i: number) => T): T[] =>
	Array.from({ length: n }, (_, i) => make(i));

const first = 'Rosa Ana Juan Luis Maximiliano Esperanza Li Guadalupe Omar Bartolomé'.split(' ');
const last = 'Quispe Ríos Mamani Soto Vargas Villanueva Paz Cárdenas Ruiz Montenegro'.split(' ');
const bodies =
	'Sun;Rivers;Andean Towns;Southern Farmers;Coast;Free Ports;High Plains;Old Mines'.split(';');

/** Hundreds of questions of every kind that is asked as a choice. */
const asked: Question[] = [
	...times(80, (i) => dated({ precision: 'year', year: 1750 + i * 3, basis: 'stated' })),
	...times(60, (i) =>
		dated({
			precision: 'day',
			year: 1900 + i,
			month: 1 + (i % 12),
			day: 1 + (i % 28),
			basis: 'stated'
		})
	),
	...times(60, (i) =>
		dated(
			{ precision: 'day', year: 1950 + i, month: 1 + (i % 12), day: 1 + (i % 28), basis: 'stated' },
			{},
			`On which date in ${String(1950 + i)} did Rosa Quispe visit Chile?`
		)
	),
	...times(40, (i) =>
		dated({ precision: 'month', year: 1960 + i, month: 1 + (i % 12), basis: 'stated' })
	),
	...times(60, (i) => named('number', `${String(11 + i * 7)} ships`)),
	...times(40, (i) => named('number', `$${(1.3 + i * 0.7).toFixed(1)} million`)),
	...times(30, (i) => named('number', `${String(3 + i * 3)} per cent`)),
	...times(20, (i) =>
		named('number', `${String((i + 1) * 1000).replace(/(\d)(\d{3})$/, '$1,$2')} people`)
	),
	...countries
		.filter(({ region, name }) => region !== 'past' && region !== '' && !smallStates.has(name))
		.map(({ name }) => named('country', name)),
	...places.filter(({ kind }) => kind === 'city').map(({ name }) => named('place', name)),
	...times(60, (i) =>
		named('person', `${first[i % 10] ?? ''} ${last[(i * 3 + (i % 7)) % 10] ?? ''}`)
	),
	...times(8, (i) => named('organisation', `Union of ${bodies[i] ?? ''}`, { head: 'union' })),
	...times(20, (i) =>
		named('event', `${String(i + 3)}th Congress of Chile and Peru`, { head: 'congress' })
	)
];
const answered = withDistractors(asked);
const choices = answered.filter(({ distractors }) => distractors.length === 3);

/** How often the key is picked by who takes the options of the highest score, ties by lot. */
function hits(
	questions: readonly Question[],
	score: (option: string, all: readonly string[]) => number
) {
	const shares = questions.map(({ key, distractors }): number => {
		const all = [key, ...distractors];
		const scores = all.map((option) => score(option, all));
		const best = Math.max(...scores);
		return scores[0] === best ? 1 / scores.filter((each) => each === best).length : 0;
	});
	return shares.reduce((sum, share) => sum + share, 0) / questions.length;
}

const mean = (values: readonly number[]) => values.reduce((sum, n) => sum + n, 0) / values.length;
const valueOf = (text: string): number => {
	const date = parseDate(text);
	if (date && !/[$%]|ships|people|per cent/.test(text)) return daysOf(date)[0];
	return Number(/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '') ?? NaN);
};
const shape = (text: string) =>
	text
		.replace(/\p{Lu}/gu, 'A')
		.replace(/\p{Ll}+/gu, 'a')
		.replace(/\d/g, '9');
const parts = (text: string) => new Set(text.split(/[\s,.]+/));

describe('a guesser who does not know', () => {
	it('has hundreds of questions with four options to guess at', () => {
		expect(choices.length).toBeGreaterThan(450);
	});

	const strategies: readonly (readonly [
		string,
		(option: string, all: readonly string[]) => number
	])[] = [
		['the longest', (option) => option.length],
		['the shortest', (option) => -option.length],
		[
			'the odd one out by length',
			(option, all) =>
				Math.abs(option.length - mean(all.filter((o) => o !== option).map((o) => o.length)))
		],
		[
			'the odd one out by shape',
			(option, all) => -all.filter((o) => shape(o) === shape(option)).length
		],
		[
			'the one that shares most with the others',
			(option, all) =>
				mean(all.map((o) => [...parts(option)].filter((part) => parts(o).has(part)).length))
		]
	];
	it.each(strategies)('is right at most three times in ten by taking %s', (_, score) => {
		expect(hits(choices, score)).toBeLessThanOrEqual(0.3);
	});

	const ranked = choices.filter(({ key }) => /\d/.test(key) && !key.includes('Congress'));
	const rank = (option: string, all: readonly string[]) =>
		all.filter((o) => valueOf(o) < valueOf(option)).length;
	it.each([
		['the smallest or earliest', 0],
		['the second', 1],
		['the third', 2],
		['the greatest or latest', 3]
	])('is right at most three times in ten by taking %s', (_, place) => {
		expect(
			hits(ranked, (option, all) => (rank(option, all) === place ? 1 : 0))
		).toBeLessThanOrEqual(0.3);
	});
});

const model = readModel(new Uint8Array(readFileSync('static/models/english.bin')));

describe('distractors', () => {
	it('are three different ones or none, and never the key or in the stem', () => {
		for (const { key, stem, distractors } of answered) {
			expect([0, 3]).toContain(distractors.length);
			expect(new Set([key, ...distractors].map(fold)).size).toBe(distractors.length + 1);
			for (const wrong of distractors) expect(fold(stem)).not.toContain(fold(wrong));
		}
	});

	it('of a date have its precision and its part', () => {
		const precisions = (texts: readonly string[]) =>
			new Set(texts.map((text) => parseDate(text)?.precision));
		for (const { key, distractors, direction } of answered)
			if (direction === 'when' && distractors.length > 0)
				expect(precisions([key, ...distractors]).size).toBe(1);
		const early = dated({ precision: 'decade', year: 1970, part: 'early', basis: 'stated' });
		for (const wrong of withDistractors([early])[0]?.distractors ?? [])
			expect(wrong).toMatch(/^the early \d{3}0s$/);
	});

	it('of a date never lie after the year of writing', () => {
		const asOf: PlainDate = { precision: 'day', year: 2012, month: 6, day: 1 };
		const late = times(20, (i) =>
			dated({ precision: 'year', year: 1993 + i, basis: 'stated' }, { asOf })
		);
		for (const { distractors } of withDistractors(late)) {
			expect(distractors).toHaveLength(3);
			for (const wrong of distractors) expect(Number(wrong)).toBeLessThanOrEqual(2012);
		}
	});

	it('of 29 February are days that there were', () => {
		const leap = dated({ precision: 'day', year: 1996, month: 2, day: 29, basis: 'stated' });
		for (const wrong of withDistractors([leap])[0]?.distractors ?? [])
			expect(parseDate(wrong)?.precision).toBe('day');
	});

	it.each([
		['$11.7 million', /^\$\d+\.[1-9] million$/],
		['thirty-six', /^[a-z]+(?:-[a-z]+)?$/],
		['45 per cent', /^\d{1,2} per cent$/],
		['4,000 people', /^\d+,?[05]00 people$/],
		['18.092 billion yen', /^\d+\.\d{3} billion yen$/]
	])('of %s are written as it is', (key, pattern) => {
		const [question] = withDistractors([named('number', key)]);
		expect(question?.distractors).toHaveLength(3);
		for (const wrong of question?.distractors ?? []) expect(wrong).toMatch(pattern);
	});

	it('of a rank are ranks, and of a plural no one', () => {
		const [rank, weeks] = withDistractors([named('number', '2nd'), named('number', 'two weeks')]);
		expect(rank?.distractors).toHaveLength(3);
		for (const wrong of rank?.distractors ?? []) expect(wrong).toMatch(/^(?:1st|3rd|[4-9]th)$/);
		expect(weeks?.distractors).toHaveLength(3);
		expect(weeks?.distractors).not.toContain('one weeks');
	});

	it('of an age are ages of about as many years', () => {
		const stem = 'Which figure is missing? “Rosa Quispe died in Lima at the age of _____.”';
		const [question] = withDistractors([named('number', '84', {}, stem)]);
		expect(question?.distractors).toHaveLength(3);
		for (const wrong of question?.distractors ?? [])
			expect(Math.abs(Number(wrong) - 84)).toBeLessThanOrEqual(15);
	});

	it('of a height are none where no mountain is so much higher', () => {
		const [top, hill] = withDistractors([
			named('number', '8,167 m', {}, 'What is the height of Dhaulagiri?'),
			named('number', '3,193 m', {}, 'What is the height of Cerro Azul?')
		]);
		expect(top?.distractors).toEqual([]);
		expect(hill?.distractors).toHaveLength(3);
	});

	it('of centuries are whole ones, none of them to come', () => {
		const century = (year: number) => ({ precision: 'century', year }) as const;
		const [both, last] = withDistractors(
			[
				dated({ precision: 'range', from: century(1200), to: century(1300), basis: 'stated' }),
				dated({ ...century(1900), basis: 'stated' })
			],
			[readText('The war of 1914 and the crisis of 1929 were told in Lima.')].map((document) =>
				readDocument({ ...document, id: 'd' })
			)
		);
		for (const wrong of both?.distractors ?? [])
			expect(wrong).toMatch(/^the \d+th–\d+th centuries$/);
		expect(last?.distractors).toHaveLength(3);
		for (const wrong of last?.distractors ?? []) expect(wrong).toMatch(/^the 1[0-9]th century$/);
	});

	it('of a capital are capitals before the towns of its country, and of old times none of today', () => {
		const stem = 'In which city did the envoys meet?';
		const old = named('place', 'Rome', {}, stem);
		const when = { precision: 'year', year: 218, basis: 'stated' } as const;
		const [capital, ancient] = withDistractors([
			named('place', 'Vienna', {}, stem),
			{ ...old, fact: { ...old.fact, when } }
		]);
		expect(capital?.distractors).toHaveLength(3);
		for (const wrong of capital?.distractors ?? []) expect(worldCities).toContain(wrong);
		expect(ancient?.distractors).toEqual([]);
	});

	it.each(['1927', '1914', 'over a hundred', 'between 5 and 10', 'no figure at all'])(
		'are none for %s',
		(key) => {
			expect(withDistractors([named('number', key)])[0]?.distractors).toEqual([]);
		}
	);

	it('are none for a phrase and for a list', () => {
		const list = slot('list', 'Peru and Chile', { members: [slot('country', 'Peru')] });
		const questions = [
			named('phrase', 'memorandum on fishing'),
			asking('thing', list.text, 'Which countries?', { slots: new Map([['thing', list]]) })
		];
		for (const { distractors } of withDistractors(questions)) expect(distractors).toEqual([]);
	});

	it('of a country come from its part of the world, and neither from the stem nor from somebody’s home', () => {
		const stem = 'Which country did the Bolivian envoy Rosa Quispe visit after Ecuador in 1911?';
		const [question] = withDistractors([named('country', 'Uruguay', {}, stem)]);
		expect(question?.distractors).toHaveLength(3);
		for (const wrong of question?.distractors ?? []) {
			expect(countryNamed(wrong)?.region).toBe('South America');
			expect(['Bolivia', 'Ecuador']).not.toContain(wrong);
		}
	});

	it('are no other answer to the same stem, nobody of the same sentence and no second name of one', () => {
		const people = [
			'Rosa Quispe',
			'Juan Soto',
			'Ana Vargas',
			'Luis Mamani',
			'Omar Cárdenas',
			'Li Ruiz'
		];
		const place = slot('country', 'Chile');
		const visits = people.map((name, i) =>
			asking('visitor', name, 'Who visited Chile?', {
				frame: i < 2 ? 'visit' : 'meet',
				slots: new Map([
					['visitor', slot('person', name)],
					['place', place]
				]),
				proofs: [
					{ document: 'd', paragraph: 1, span: { start: 5000 + (i === 2 ? 0 : i), end: 5001 } }
				]
			})
		);
		const [rosa] = withDistractors(visits);
		expect(rosa?.distractors).not.toContain('Juan Soto');
		expect(rosa?.distractors).not.toContain('Ana Vargas');
		expect(rosa?.distractors.length).toBeGreaterThan(1);
	});

	it('are people of the same document only', () => {
		const at = (document: string, name: string, i: number) =>
			asking('person', name, 'Who?', {
				frame: name,
				slots: new Map([['person', slot('person', name)]]),
				proofs: [{ document, paragraph: 1, span: { start: 9000 + i, end: 9001 } }]
			});
		const questions = ['Rosa Quispe', 'Juan Soto', 'Ana Vargas', 'Luis Mamani'].map((name, i) =>
			at(i === 3 ? 'other' : 'one', name, i)
		);
		const [rosa, , , luis] = withDistractors(questions);
		expect(rosa?.distractors).not.toContain('Luis Mamani');
		expect(luis?.distractors).toEqual([]);
	});

	it.each([
		['In which city of Chile does Peru have a consulate?', 'Valparaíso', 'Chile'],
		['Where in Japan was the pact signed?', 'Tokyo', 'Japan']
	])('of a town lie in the country that the stem names: %s', (stem, key, country) => {
		const [question] = withDistractors([named('place', key, {}, stem)]);
		expect(question?.distractors).toHaveLength(3);
		for (const wrong of question?.distractors ?? [])
			expect([...(townsOf.get(country) ?? []), ...townsIn(country)]).toContain(wrong);
	});

	it.each([
		['Kiev', 'Kyiv'],
		['Mumbai', 'Bombay'],
		['Yangon', 'Rangoon']
	])('of %s are never %s, which is the same', (key, other) => {
		const [question] = withDistractors([named('place', key, {}, `Where was Rosa Quispe born?`)]);
		expect(question?.distractors).not.toContain(other);
		expect(isSame(key, other)).toBe(true);
	});

	it('of a power are powers or its peers, and of old times states of old times', () => {
		const old = named('country', 'Spain');
		const when = { precision: 'year', year: 1648, basis: 'stated' } as const;
		const [china, spain] = withDistractors([
			named('country', 'China', {}, 'Which country was the largest partner of Uruguay?'),
			{ ...old, fact: { ...old.fact, when } }
		]);
		expect(china?.distractors).not.toContain('Taiwan');
		for (const wrong of spain?.distractors ?? []) expect(oldStates).toContain(wrong);
	});

	it('of a state are none where the neighbours had the same fate', () => {
		const stem = 'Which country gained its independence from the Soviet Union?';
		expect(withDistractors([named('country', 'Latvia', {}, stem)])[0]?.distractors).toEqual([]);
	});

	it('of a year are none that another sentence tells of the same thing', () => {
		const text =
			'Rosa Quispe visited Chile in 1994. Rosa Quispe visited Chile in 1996 and in 1998. Rosa Quispe came again in 1992.';
		const { questions } = generate([readText(text, {})]);
		for (const { key, distractors } of questions.filter(({ direction }) => direction === 'when'))
			for (const wrong of distractors)
				expect(['1992', '1994', '1996', '1998', key]).not.toContain(wrong);
	});

	it('of a year lie on its side of the years that the stem tells', () => {
		const text = 'The Bay Pact was signed in Lima in 2003 and was joined by Kenya in 2004.';
		const { questions } = generate([readText(text, { title: 'Kenyan Ports' })], { model });
		const years = questions.filter(
			({ key, stem }) => /^200[34]$/.test(key) && /200[34]/.test(stem.replace(key, ''))
		);
		for (const { key, distractors } of years)
			for (const wrong of distractors) expect(Number(wrong) > 2003).toBe(key === '2004');
		expect(years.length).toBeGreaterThan(0);
	});

	it.each([
		'Quispe Says Corridor',
		'Waterfowl Habitat',
		'Mau Mau',
		'Greeks Amaru',
		'Protected B',
		'Kunturi Programme'
	])('of a person are never %s', (name) => {
		expect(isPersonName(name, (word) => ['Habitat', 'Waterfowl'].includes(word))).toBe(false);
	});

	it.each(['Rosa Quispe', 'Lord Hastings', 'J. B. M. Hertzog', 'Ursula von der Leyen'])(
		'of a person may be %s',
		(name) => {
			expect(isPersonName(name, () => false)).toBe(true);
		}
	);

	it('of a minister are none where the text names foreigners alone', () => {
		const people = ['Rosa Quispe', 'Juan Soto', 'Ana Vargas', 'Luis Mamani'];
		const states = ['Peru', 'Chile', 'Bolivia', 'Ecuador'];
		const offices = people.map((name, i) =>
			asking('holder', name, `Who was President of ${states[i] ?? ''} in 1911?`, {
				frame: 'office',
				slots: new Map([
					['holder', slot('person', name)],
					['of', slot('country', states[i] ?? '')]
				])
			})
		);
		for (const { distractors } of withDistractors(offices)) expect(distractors).toEqual([]);
	});

	it.each([
		'World Health Organization',
		'Organisation of African Unity',
		'theater security cooperation'
	])('of an abbreviation are none where other words would be a joke: %s', (full) => {
		const long = named('phrase', full);
		const [question] = withDistractors([
			{ ...long, fact: { ...long.fact, frame: 'abbreviation' } }
		]);
		expect(question?.distractors).toEqual([]);
	});

	it('of an abbreviation spell it too', () => {
		const long = named('phrase', 'Organization of Islamic Cooperation');
		const [question] = withDistractors([
			{ ...long, fact: { ...long.fact, frame: 'abbreviation' } }
		]);
		expect(question?.distractors).toHaveLength(3);
		for (const wrong of question?.distractors ?? [])
			expect(wrong.match(/\p{Lu}/gu)?.join('')).toBe('OIC');
	});

	it('are the same each time', () => {
		expect(withDistractors(asked)).toEqual(answered);
	});
});
