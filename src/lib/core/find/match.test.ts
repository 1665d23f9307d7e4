import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { query, row } from '../../../../tests/arbitraries/query.ts';
import { fold } from '../text/unicode.ts';
import { matcher } from './match.ts';
import { needsOf } from './needs.ts';
import { parseQuery } from './parse.ts';
import { join, not, type Field, type Prop } from './query.ts';
import type { Row } from './row.ts';

const card: Row = {
	text: ['Where did Şəki’s khans sign?', 'کراچی معاہدہ ۱۹۹۲', 'Naïve answer'].map(fold).join('\n'),
	named: (field) => {
		const values: Partial<Record<Field, string[]>> = {
			deck: ['Treaties of the South'],
			tag: ['history::wars', 'Éxam 2024'],
			flag: ['red', 'as-of'],
			source: ['A newspaper']
		};
		return (values[field] ?? []).map(fold);
	},
	phase: 'review',
	isDue: true,
	isLeech: false,
	isSuspended: false,
	isBuried: false,
	measure: (prop) =>
		new Map<Prop, number>([
			['stability', 31],
			['due', -2]
		]).get(prop),
	addedDaysAgo: 6,
	answers: [
		{ daysAgo: 0, grade: 3, wasNew: false },
		{ daysAgo: 6, grade: 1, wasNew: true }
	]
};

function finds(written: string, row = card): boolean {
	const parsed = parseQuery(written);
	if ('problem' in parsed) throw new Error(parsed.problem.code);
	return matcher(parsed.query)(row);
}

describe('a search finds', () => {
	it.each([
		'seki',
		'ŞEKI',
		'"did  sheki"'.replace('sheki', 'seki'),
		'naive',
		'كراچي',
		'1992',
		'١٩٩٢',
		'sek*kh*n',
		'deck:"treaties of the south"',
		'deck:treaties*',
		'tag:history',
		'tag:history::wars',
		'tag:*2024',
		'tag:"exam 2024"',
		'flag:1',
		'flag:as-of',
		'flag:*',
		'source:*news*',
		'is:due is:review -is:new',
		'prop:stability>30 prop:stability!=30',
		'prop:due<0',
		'added:7',
		'rated:7:1',
		'introduced:7',
		'missing or naive'
	])('a card by %s', (written) => {
		expect(finds(written)).toBe(true);
	});

	it.each(['diyarbakır', 'DİYARBAKIR', 'Diyarbakir', 'DIYARBAKIR'])(
		'a word with and without dots over its i by %s',
		(written) => {
			expect(finds(written, { ...card, text: fold('Diyarbakır') })).toBe(true);
		}
	);

	it.each([
		'"sign karachi"',
		'kh*seki',
		'naive*where',
		'deck:treaties',
		'tag:hist',
		'tag:wars',
		'source:news',
		'type:*',
		'is:suspended',
		'prop:stability<31',
		'prop:lapses=0 or prop:lapses!=0',
		'added:6',
		'rated:6:1',
		'introduced:6'
	])('no card that is not meant by %s', (written) => {
		expect(finds(written)).toBe(false);
	});
});

const runs = { seed: 3, numRuns: 300 };

describe('for any search and card', () => {
	it('one is found or else it is found by the opposite', () => {
		fc.assert(
			fc.property(query, row, (query, row) => {
				expect(matcher(not(query))(row)).toBe(!matcher(query)(row));
			}),
			runs
		);
	});

	it('two searches joined find what both, or either, find alone', () => {
		fc.assert(
			fc.property(query, query, row, (a, b, row) => {
				const [byA, byB] = [matcher(a)(row), matcher(b)(row)];
				expect(matcher(join('and', [a, b]))(row)).toBe(byA && byB);
				expect(matcher(join('or', [a, b]))(row)).toBe(byA || byB);
			}),
			runs
		);
	});

	it('nothing is asked of a card that was not said to be needed', () => {
		fc.assert(
			fc.property(query, row, (query, row) => {
				const { notes, answerDays } = needsOf(query);
				const poor: Row = {
					...row,
					...(!notes && { text: 'unread' }),
					named: (field) =>
						notes || field === 'deck' || field === 'id' ? row.named(field) : ['?'],
					addedDaysAgo: notes ? row.addedDaysAgo : NaN,
					answers: row.answers.filter(({ daysAgo }) => daysAgo < answerDays)
				};
				expect(matcher(query)(poor)).toBe(matcher(query)(row));
			}),
			runs
		);
	});
});

it('any part of a text finds it, however it is spelt', () => {
	const signs = fc.array(fc.constantFrom(...'abşəÉñیكهے ۀ١9-.'), { minLength: 1 });
	const words = signs.map((all) => all.join(''));
	fc.assert(
		fc.property(words, words, words, (before, part, after) => {
			const found = matcher({ type: 'text', pattern: [part.toUpperCase()] });
			expect(found({ ...card, text: fold(`${before}${part}${after}`) })).toBe(true);
		}),
		runs
	);
});
