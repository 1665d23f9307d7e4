import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseBySpelling } from './verb-spelling.ts';

describe('the dictionary form of a verb that no table knows', () => {
	it.each([
		['accredited', 'accredit'],
		['declined', 'decline'],
		['exiled', 'exile'],
		['upgrading', 'upgrade'],
		['trekked', 'trek'],
		['patrolling', 'patrol'],
		['called', 'call'],
		['dispelled', 'dispel'],
		['trafficking', 'traffic'],
		['tricked', 'trick'],
		['carried', 'carry'],
		['tied', 'tie'],
		['dying', 'die'],
		['explained', 'explain'],
		['sharpened', 'sharpen'],
		['intervened', 'intervene'],
		['merged', 'merge'],
		['endorsed', 'endorse'],
		['pursued', 'pursue'],
		['settled', 'settle'],
		['interconnected', 'interconnect'],
		['combating', 'combat'],
		['applauded', 'applaud'],
		['evaluated', 'evaluate'],
		['harnessed', 'harness']
	])('of %s is %s', (form, base) => {
		expect(baseBySpelling(form)).toBe(base);
	});

	it.each(['shed', 'wrote', 'ing', 'fed', ''])('is not made up for %j', (form) => {
		expect(baseBySpelling(form)).toBeUndefined();
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 30 }), fc.constantFrom('ed', 'ing'), (stem, ending) => {
				expect(() => baseBySpelling(stem + ending)).not.toThrow();
			}),
			{ seed: 7 }
		);
	});
});
