import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset } from './typeset.ts';

const mathMl = 'http://www.w3.org/1998/Math/MathML';
const drawn = (tex: string) => {
	const result = typeset(tex, false);
	return 'math' in result ? result.math : undefined;
};

describe('a formula', () => {
	it.each([
		['a square', 'x^2', 'msup'],
		['a root of a fraction', '\\sqrt{\\frac{a}{b}}', 'msqrt mfrac'],
		['a sum', '\\sum_{i=1}^n i', 'msubsup, munderover'],
		['a matrix', '\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}', 'mtable mtd'],
		['words within', '\\text{area} = \\pi r^2', 'mtext'],
		['chemistry', '\\ce{H2O}', 'msub, mmultiscripts, mn'],
		['Urdu words', '\\text{رقبہ} = ab', 'mtext']
	])('is drawn as MathML: %s', (_, tex, selector) => {
		expect(drawn(tex)?.querySelector(selector)).not.toBeNull();
	});

	it.each([
		['no end', '\\frac{1}{'],
		['an unknown command', '\\nonsense{x}'],
		['a link', '\\href{javascript:alert(1)}{x}'],
		['an address', '\\url{https://example.org}'],
		['an image', '\\includegraphics{https://example.org/a.png}'],
		['a style of its own', '\\style{position:fixed}{x}'],
		['a class', '\\class{unseen}{x}'],
		['an id', '\\id{content}{x}'],
		['a name for scripts', 'x \\label{content}'],
		['a reference', '\\ref{content}'],
		['markup in a colour', '\\textcolor{red;background:url(https://example.org)}{x}'],
		['a macro without end', '\\def\\a{\\a\\a}\\a'],
		['a macro that doubles', '\\def\\a{xx}\\def\\b{\\a\\a}\\def\\c{\\b\\b}'.repeat(30) + '\\c'],
		['endless braces', '{'.repeat(1900)],
		['endless nesting', '\\sqrt{'.repeat(380) + '}'.repeat(380)],
		['too many characters', 'x'.repeat(2001)]
	])('with %s never throws, and is never a danger', (_, tex) => {
		const result = typeset(tex, false);
		expect('math' in result || typeof result.trouble).not.toBe(false);
		const math = 'math' in result ? result.math : undefined;
		for (const element of math ? [math, ...math.querySelectorAll('*')] : []) {
			expect(element.namespaceURI).toBe(mathMl);
			for (const { name, value } of element.attributes) {
				expect(name).not.toMatch(/^(on|href|src|id|xlink)/i);
				expect(value).not.toMatch(/url\(|javascript:/i);
			}
		}
	});

	it.each(['\\href{javascript:alert(1)}{x}', '\\frac{1}{', 'x'.repeat(2001)])(
		'that is not drawn says why: %s',
		(tex) => {
			const result = typeset(tex, false);
			expect('trouble' in result && result.trouble).toMatch(/\S/);
		}
	);

	it('does not change what later ones mean', () => {
		typeset('\\gdef\\pi{3}\\global\\def\\sin{x}', false);
		expect(drawn('\\pi')?.textContent).toBe('π');
	});

	it.each(['\\rule{9999em}{9999em}', '\\hspace{-9999em}x', '\\raisebox{-99in}{x}'])(
		'covers no page: %s',
		(tex) => {
			const math = drawn(tex);
			const sizes = [...(math?.querySelectorAll('*') ?? [])].flatMap((element) =>
				[...element.attributes].flatMap(({ value }) =>
					[...value.matchAll(/-?[\d.]+(?=[a-z])/g)].map(Number)
				)
			);
			expect(Math.max(...sizes.map(Math.abs), 0)).toBeLessThanOrEqual(200);
		}
	);

	it('of any text ends, in MathML or in a reason', () => {
		const piece = fc.constantFrom(
			...[
				'\\frac',
				'\\sqrt',
				'{',
				'}',
				'^',
				'_',
				'&',
				'\\\\',
				'\\left(',
				'\\right)',
				'$',
				'#',
				'%'
			],
			...[
				'\\text{',
				'\\begin{array}{c}',
				'\\end{array}',
				'\\color{',
				'\\href{',
				'<b>',
				'"',
				'x',
				'é'
			]
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, isBlock) => {
				const result = typeset(pieces.join(''), isBlock);
				if ('math' in result) expect(result.math.namespaceURI).toBe(mathMl);
				else expect(typeof result.trouble).toBe('string');
			}),
			{ seed: 8, numRuns: 300 }
		);
	});
});
