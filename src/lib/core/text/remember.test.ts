import { describe, expect, it } from 'vitest';
import { remembered } from './remember.ts';

describe('remembered', () => {
	it('works once for a text that comes again, whatever came of it', () => {
		const asked: string[] = [];
		const lengthOf = remembered((text) => {
			asked.push(text);
			return text === '' ? undefined : text.length;
		});
		expect(['reed', '', 'reed', ''].map(lengthOf)).toEqual([4, undefined, 4, undefined]);
		expect(asked).toEqual(['reed', '']);
	});

	it('keeps nothing of a page and no more than it can hold', () => {
		let worked = 0;
		const same = remembered((text) => {
			worked += 1;
			return text;
		});
		const page = 'reed '.repeat(100);
		same(page);
		same(page);
		expect(worked).toBe(2);
		for (let i = 0; i < 6000; i++) same(String(i));
		expect(same('5999')).toBe('5999');
		expect(same('0')).toBe('0');
		expect(worked).toBe(2 + 6000 + 1);
	});
});
