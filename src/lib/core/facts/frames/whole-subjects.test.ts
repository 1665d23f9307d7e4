import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: [frame: string, text: string, question: string][] = [
	[
		'birth',
		'Ana Kall, who was born in Lima in 1901, wrote novels.',
		'In which year was Ana Kall born? → 1901'
	],
	[
		'death',
		'Ana Kall, a pupil of Rob Stone, died in 1930.',
		'In which year did Ana Kall die? → 1930'
	],
	['death', 'Argentine Ana Kall died in Lima in 1930.', 'In which year did Ana Kall die? → 1930'],
	[
		'appoint',
		'Major General N. A. M. Raza was appointed Governor of Punjab in 1998.',
		'Who was appointed Governor of Punjab in 1998? → N. A. M. Raza'
	],
	[
		'dimension',
		'The Karakoram Highway is 1,300 km long.',
		'How long is the Karakoram Highway? → 1,300 km'
	],
	[
		'sign',
		'The Treaty on Small Arms in Africa was signed on 4 May 1990.',
		'On which date was the Treaty on Small Arms in Africa signed? → 4 May 1990'
	]
];

const leaves: [frame: string, text: string][] = [
	['birth', 'The son of Ana Kall was born in Lima in 1901.'],
	['dimension', 'The bilateral ties of Peru and Chile are 60 km long.'],
	['sign', 'The Paris Protocol was signed on 29 April 1994.'],
	['award', 'In 1965 Jacques Monod, Ana Kall, and Rob Stone and Leo Vance, too, won medals.']
];

describe('what is asked about is read whole', () => {
	it.each(reads)('by %s in: %s', (frame, text, question) => {
		expect(askedBy(frame, text, written)).toContain(question);
	});
	it.each(leaves)('or left alone by %s: %s', (frame, text) => {
		expect(askedBy(frame, text, written)).toEqual([]);
	});
	it.each(['tell', 'event'])('and %s knows no work by the week of a report', (frame) => {
		const text = 'The Andes Survey was published this week in the Medical Journal of Australia.';
		expect(askedBy(frame, text, written).join()).not.toMatch(/2019/);
	});
});

it('leaves the last of a list to the verb that follows it', () => {
	const text =
		'In October 1984, Kenya and Japan signed a fish pact and an agreement on culture, education and sports was signed in 1991.';
	expect(askedBy('sign', text)).toContain(
		'In which month and year did Kenya and Japan sign a fish pact? → October 1984'
	);
});
