import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuMs } from '../../../../../tests/fixtures/cpu-ms.ts';
import { tokenise, type Unit } from './tokens.ts';

const forms = (text: string, units: readonly Unit[] = []): string[] =>
	tokenise(text, units).map(({ start, end }) => text.slice(start, end));

/** Any text, and text of the pieces that tokenisers stumble over. */
const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc
		.array(
			fc.constantFrom(
				...[
					"n't",
					"'s",
					'’',
					'U.S.',
					'-',
					'1,05',
					'%',
					'°',
					'co-',
					' ',
					'\n',
					'Dr.',
					'😀',
					'.',
					'é',
					'@'
				]
			),
			{ maxLength: 60 }
		)
		.map((parts) => parts.join(''))
);

describe('tokens of any text', () => {
	it('stand in order, and nothing but white space stands between them', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				let from = 0;
				for (const { start, end } of tokenise(text)) {
					expect(start).toBeGreaterThanOrEqual(from);
					expect(end).toBeGreaterThan(start);
					expect(text.slice(from, start).trim()).toBe('');
					expect(text.slice(start, end)).not.toMatch(/^\s|\s$/);
					from = end;
				}
				expect(text.slice(from).trim()).toBe('');
			}),
			{ seed: 1, numRuns: 500 }
		);
	});

	it('hold a unit whole, wherever it is cut out of the text', () => {
		fc.assert(
			fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
				const start = a % (text.length + 1);
				const end = start + 1 + (b % 9);
				fc.pre(end <= text.length);
				const units = tokenise(text, [{ start, end, kind: 'name' }]).filter(({ unit }) => unit);
				expect(units).toEqual([{ start, end, unit: 'name' }]);
			}),
			{ seed: 2, numRuns: 300 }
		);
	});

	it.each(['a', '(', 'a-', "n't", '1,', 'a.', 'é', '😀', "a'", 'www.', 'a@', 'x-1'])(
		'take time in proportion to the length of repeated %j',
		(part) => {
			const time = (repeats: number): number => {
				const text = part.repeat(repeats);
				const tries = [1, 2, 3].map(() => {
					const start = cpuMs();
					tokenise(text);
					return cpuMs() - start;
				});
				return Math.min(...tries);
			};
			const [short, long] = [time(10_000), time(80_000)];
			expect(long).toBeLessThan(Math.max(short, 4) * 40);
		}
	);
});

describe('tokens of English', () => {
	it.each([
		["The mayor's aide didn't resign.", "The mayor 's aide did n't resign ."],
		['They’ve said it isn’t so', 'They ’ve said it is n’t so'],
		['Nobody cannot swim', 'Nobody can not swim'],
		['the workers’ council', 'the workers ’ council'],
		["Mr. O'Hara met Dr. Sa'di", "Mr. O'Hara met Dr. Sa'di"]
	])('cut clitics off: %s', (text, expected) => {
		expect(forms(text).join(' ')).toBe(expected);
	});

	it.each([
		['a Lyon-based firm', 'a Lyon - based firm'],
		['the 2019–2021 talks', 'the 2019 – 2021 talks'],
		['close co-operation of non-members', 'close co-operation of non-members'],
		['in the mid-1960s', 'in the mid-1960s']
	])('stand apart from hyphens, but for prefixes: %s', (text, expected) => {
		expect(forms(text).join(' ')).toBe(expected);
	});

	it.each([
		['1,05,748 voters', '1,05,748 voters'],
		['grew by 12.5%', 'grew by 12.5 %'],
		['it cost $3.2 million', 'it cost $ 3.2 million'],
		['at 37°6′N', 'at 37 ° 6 ′ N'],
		['a 25km road, at 7pm', 'a 25 km road , at 7 pm'],
		['the 21st, the 1980s', 'the 21st , the 1980s'],
		['CO2 and a MiG-21', 'CO2 and a MiG - 21']
	])('keep digits together and signs apart: %s', (text, expected) => {
		expect(forms(text).join(' ')).toBe(expected);
	});

	it.each([
		['The U.S. envoy, J. R. Holt Jr., left.', 'The U.S. envoy , J. R. Holt Jr. , left .'],
		['No. 7 won. No. It lost.', 'No. 7 won . No . It lost .'],
		['AT&T, e.g. at x.y@mail.org', 'AT&T , e.g. at x.y@mail.org'],
		['Wait... what?!', 'Wait ... what ?!']
	])('keep abbreviations whole: %s', (text, expected) => {
		expect(forms(text).join(' ')).toBe(expected);
	});

	it('refuse units out of order, empty or outside the text', () => {
		const unit = (start: number, end: number): Unit => ({ start, end, kind: 'date' });
		for (const units of [
			[unit(4, 8), unit(0, 2)],
			[unit(3, 3)],
			[unit(0, 4), unit(3, 6)],
			[unit(7, 99)]
		])
			expect(() => tokenise('in May 1950', units)).toThrow(RangeError);
	});

	it('cut what a unit leaves as if the unit were a word', () => {
		const text = "Lake Van's shore";
		expect(forms(text, [{ start: 0, end: 8, kind: 'name' }])).toEqual(['Lake Van', "'s", 'shore']);
	});
});
