import { describe, expect, it } from 'vitest';
import { gaps } from './gaps.ts';

const legible = (text: string) => {
	let left = text;
	for (const { start, end } of gaps(text, { start: 0, end: text.length }))
		left = left.slice(0, start) + '·'.repeat(end - start) + left.slice(end);
	return left.replaceAll('·', '');
};

describe('what a reader skips', () => {
	it.each([
		['It fell.[1][12] Then', 'It fell. Then'],
		['so[citation needed] it', 'so it'],
		['the _Rio Pact_ of', 'the Rio Pact of'],
		['a **bold** and *sly* word', 'a bold and sly word'],
		['the [pact](http://a.b/c "t") holds', 'the pact holds'],
		['see ![a map](map.png) here', 'see  here'],
		['2 \\* 3', '2 * 3'],
		['`code`', 'code']
	])('%o reads %o', (text, left) => {
		expect(legible(text)).toBe(left);
	});

	it.each([
		'[...] he said',
		'a [sic] word',
		'snake_case_name',
		'2 * 3',
		'the fund [SOCAR] pays',
		'[1990]'
	])('%o is read whole', (text) => {
		expect(legible(text)).toBe(text);
	});
});
