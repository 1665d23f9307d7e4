import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../text/date.ts';
import { asked } from './asking.fixture.ts';

const day: PlainDate = { precision: 'day', year: 2025, month: 6, day: 11 };
const holders = (sentence: string, published: PlainDate | undefined = day) =>
	asked(`Ministers meet in Ostra\n\n${sentence}\n`, published).filter((question) =>
		question.includes('who was the')
	);

describe('who held a post on the day of writing', () => {
	it.each([
		[
			'Rosa Quispe, director of the Lima Port Authority, opened the fair.',
			'As of June 2025, who was the director of the Lima Port Authority? → Rosa Quispe'
		],
		[
			'Kabul police chief Abdul Rahman Rahimi said the road was closed.',
			'As of June 2025, who was the Kabul police chief? → Abdul Rahman Rahimi'
		],
		[
			'The delegation met Ann Larsen, Minister for Foreign Trade of Sweden, on Monday.',
			'As of June 2025, who was the Minister for Foreign Trade of Sweden? → Ann Larsen'
		],
		[
			'The U.S. Ambassador to Peru, Kenneth Lund, praised the plan.',
			'As of June 2025, who was the Ambassador of the United States to Peru? → Kenneth Lund'
		],
		[
			'Ann Larsen, Governor of the Bank of Norway, spoke.',
			'As of June 2025, who was the governor of the Bank of Norway? → Ann Larsen'
		]
	])('asks: %s', (sentence, question) => {
		expect(holders(sentence)).toContain(question);
	});

	it.each([
		'Rosa Quispe, former director of the Lima Port Authority, opened the fair.',
		'He came with the Union Minister of Railways, Shri Ravi Menon and Union Minister of Information, Shri Gopal Sen, today.',
		'Rosa Quispe, a member of the Lima Port Authority, opened the fair.',
		'Defence Secretary Rajesh Kumar met the guests.',
		'Admiral Dinesh Tripathi, Chief of the Naval Staff, met the guests.',
		'In 2019, Rosa Quispe, director of the Lima Port Authority, opened the fair.',
		'Lima, capital of Peru, hosted the fair.'
	])('leaves alone: %s', (sentence) => {
		expect(holders(sentence)).toEqual([]);
	});

	it('asks nothing where the text has no date', () => {
		expect(
			asked(
				'Ministers meet in Ostra\n\nRosa Quispe, director of the Lima Port Authority, opened the fair.\n'
			).filter((question) => question.includes('who was the'))
		).toEqual([]);
	});
});
