import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { issueText } from './issue.ts';

const said = (schema: v.GenericSchema, value: unknown) => {
	const { issues = [] } = v.safeParse(schema, value);
	return issues.map(issueText);
};

describe('what does not fit is said in our words', () => {
	it.each<[string, v.GenericSchema, unknown, string]>([
		['a number for a text', v.string(), 7, 'make it a text'],
		['nothing', v.object({ a: v.string() }), {}, 'it is missing'],
		['a text for a number', v.number(), '7', 'make it a number'],
		['an endless number', v.pipe(v.number(), v.finite()), Infinity, 'make it a number'],
		['half a number', v.pipe(v.number(), v.safeInteger()), 0.5, 'make it a whole number'],
		['too little', v.pipe(v.number(), v.minValue(3)), 1, 'make it 3 or more'],
		['too much', v.pipe(v.number(), v.maxValue(3)), 9, 'make it 3 or less'],
		['too many letters', v.pipe(v.string(), v.maxLength(1)), 'ab', 'it is too long'],
		['no letters', v.pipe(v.string(), v.minLength(1)), '', 'it is too short'],
		['a text for a list', v.array(v.string()), 'a', 'make it a list'],
		['a list for an object', v.object({}), 7, 'make it an object'],
		['a word for yes or no', v.boolean(), 'yes', 'make it true or false'],
		['none of a few', v.picklist(['a', 'b']), 'c', 'make it one of a, b'],
		[
			'none of a few kinds',
			v.variant('t', [v.object({ t: v.literal('a') })]),
			{ t: 1 },
			'make it one of a'
		],
		['what has words of its own', v.string('say more'), 1, 'say more'],
		['anything else', v.never(), 1, 'it is not what stands there']
	])('%s', (_, schema, value, words) => {
		expect(said(schema, value)).toEqual([words]);
	});
});
