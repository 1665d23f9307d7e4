import fc from 'fast-check';

/** Words and signs that readers of text stumble over, in any order. */
const pieces = fc.constantFrom(
	...[
		'May',
		'march',
		'on',
		'in',
		'the',
		'to',
		'–',
		'-',
		',',
		'.',
		' ',
		'\n',
		'\n\n',
		'1990',
		'1990s',
		'12',
		'th',
		'century',
		'last',
		'two years',
		'ago',
		'BC',
		'"',
		'“',
		'”',
		'(',
		')',
		'[1]',
		']]',
		'Q: ',
		'A: ',
		'- ',
		'1. ',
		'$',
		'million',
		'hundred',
		'and',
		'%',
		'Mr.',
		'U.S.',
		'He said',
		'By Ann Lee',
		'References',
		'|',
		'# ',
		'> ',
		'*',
		'_',
		'`',
		'۱۲',
		'é',
		'😀',
		'\ud800',
		'\u200d',
		'\ufeff'
	]
);

export const texts: fc.Arbitrary<string> = fc.oneof(
	fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
	fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
	fc.string({ unit: 'binary', maxLength: 200 })
);

const length = 50_000;
const repeated = (unit: string) => unit.repeat(Math.ceil(length / unit.length));

/** Fifty kilobytes each of what nobody writes. */
export const hostile: readonly (readonly [string, string])[] = [
	['a single capital', 'A'],
	['one word', 'Word '],
	['hyphenated capitals', 'A-B-C-'],
	['open brackets', '['],
	['open parentheses', '('],
	['closing double brackets', ']]'],
	['quotation marks', '"a '],
	['emoji', '😀'],
	['lone surrogates', '\ud800'],
	['line breaks', '\n'],
	['spaces', ' '],
	['full stops', '.'],
	['one letter a line', 'a\r\n'],
	['one letter a paragraph', 'Abc\n\n'],
	['list marks', '- a\n'],
	['nested quotations', '>'],
	['emphasis', '**a'],
	['links', '[a]('],
	['tables', '|a'],
	['years and dashes', '1990 – '],
	['days without end', 'May 5 '],
	['digits and commas', '1,'],
	['hundreds', 'one hundred '],
	['titles', 'Mr. '],
	['reference marks', '[1]']
].map(([name = '', unit = '']) => [name, repeated(unit)] as const);
