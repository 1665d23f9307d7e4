import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuMs } from '../../../../tests/fixtures/cpu-ms.ts';
import { deletionsOf, parseCloze, printCloze, type ClozePart } from './cloze.ts';

const words = (source: string) => deletionsOf(parseCloze(source)).map(({ text }) => text);
const text = (source: string) =>
	parseCloze(source)
		.map((part) => part.text)
		.join('');

describe('a cloze text', () => {
	it('holds its deletions in square brackets, with a hint after two colons', () => {
		expect(parseCloze('Baku lies on the [Caspian Sea::water].')).toEqual([
			{ kind: 'text', text: 'Baku lies on the ' },
			{ kind: 'deletion', text: 'Caspian Sea', hint: 'water', ord: 0 },
			{ kind: 'text', text: '.' }
		]);
	});

	it('numbers its deletions in order', () => {
		expect(deletionsOf(parseCloze('[a] [b] [c]')).map(({ ord }) => ord)).toEqual([0, 1, 2]);
	});

	it('takes a written number, and lets the others fill what is free', () => {
		expect(deletionsOf(parseCloze('[a] [c1::b] [c4::c] [d]')).map(({ ord }) => ord)).toEqual([
			1, 0, 3, 2
		]);
	});

	it('hides deletions of one number together', () => {
		expect(deletionsOf(parseCloze('[c1::a] and [c1::b]')).map(({ ord }) => ord)).toEqual([0, 0]);
	});

	it.each([
		['a bracket without an end', 'an [open end', 'an [open end'],
		['a closing bracket alone', 'a ] alone', 'a ] alone'],
		[
			'brackets around nothing',
			'[] or [ ] or [::hint] or [c1::]',
			'[] or [ ] or [::hint] or [c1::]'
		],
		['escaped brackets', 'an \\[aside\\]', 'an [aside]'],
		['a backslash at the end', 'C:\\', 'C:\\'],
		['nothing at all', '', '']
	])('has no deletion in %s', (_, source, shown) => {
		expect(words(source)).toEqual([]);
		expect(text(source)).toBe(shown);
	});

	it.each([
		['brackets by a backslash', '[a \\[b\\] c]', ['a [b] c']],
		['an open bracket as it is', '[a [b]', ['a [b']],
		['colons, one by itself', '[12:30] [std\\:\\:map]', ['12:30', 'std::map']],
		['a lone backslash as it is', '[\\frac]', ['\\frac']],
		['what looks like a number but has nothing after it', '[c4]', ['c4']]
	])('keeps in a deletion %s', (_, source, expected) => {
		expect(words(source)).toEqual(expected);
	});
});

/** Parts as parseCloze gives them: no empty text, no two texts in a row, ords without gaps. */
const parts = () => {
	const nasty = fc.string({
		unit: fc.constantFrom('[', ']', ':', '\\', 'c', '1', 'a', ' ', 'ə', 'ک', '\n'),
		maxLength: 8
	});
	const filled = nasty.filter((s) => s.trim() !== '');
	const deletion = fc.record(
		{ kind: fc.constant('deletion' as const), text: filled, hint: nasty, ord: fc.nat(5) },
		{ requiredKeys: ['kind', 'text', 'ord'] }
	);
	const plain = fc.record({ kind: fc.constant('text' as const), text: nasty });
	return fc
		.array<ClozePart>(fc.oneof(deletion, plain), { maxLength: 8 })
		.map((all) =>
			all.filter(
				({ kind, text }, i) => kind === 'deletion' || (text !== '' && all[i - 1]?.kind !== 'text')
			)
		);
};

describe('parsing and printing a cloze', () => {
	it('are inverses', () => {
		fc.assert(
			fc.property(parts(), (given) => {
				expect(parseCloze(printCloze(given))).toEqual(given);
			}),
			{ seed: 2, numRuns: 2000 }
		);
	});

	it('loses no character of any string, and never throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('[', ']', ':', '\\', 'x', ' ') }), (source) => {
				expect(parseCloze(printCloze(parseCloze(source)))).toEqual(parseCloze(source));
			}),
			{ seed: 3, numRuns: 2000 }
		);
	});

	it.each(['[', ']', '[[a', '[\\]', '[]', '[a]', '[::'])('takes linear time on many %s', (unit) => {
		const start = cpuMs();
		parseCloze(unit.repeat(200_000));
		expect(cpuMs() - start).toBeLessThan(2000);
	});
});
