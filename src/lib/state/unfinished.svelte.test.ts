import { afterEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { unfinished } from './unfinished.ts';

afterEach(() => {
	localStorage.clear();
});

describe('what was begun and not finished', () => {
	const text = () => unfinished('text', v.string());

	it('is there again after a reload, until it is dropped', () => {
		expect(text().read()).toBeUndefined();
		text().keep('half a sen');
		expect(text().read()).toBe('half a sen');
		text().drop();
		expect(text().read()).toBeUndefined();
	});

	it('is not mixed up with something else', () => {
		text().keep('half a sen');
		expect(unfinished('other', v.string()).read()).toBeUndefined();
	});

	it('is nothing where what is kept has another shape or is no JSON', () => {
		text().keep('half a sen');
		expect(unfinished('text', v.number()).read()).toBeUndefined();
		localStorage.setItem('hafiza:unfinished/text', '{');
		expect(text().read()).toBeUndefined();
	});

	it('is not put back where it is too long for a box, nor what was kept before it', () => {
		text().keep('half a sen');
		text().keep('x'.repeat(1_000_001));
		expect(text().read()).toBeUndefined();
		localStorage.setItem('hafiza:unfinished/text', JSON.stringify('x'.repeat(1_000_001)));
		expect(text().read()).toBeUndefined();
	});

	it('fails quietly where it is too long to be kept', () => {
		text().keep('x'.repeat(20_000_000));
		expect(text().read()).toBeUndefined();
	});
});
