import { describe, expect, it } from 'vitest';
import { asked } from './asking.fixture.ts';

const reads: readonly (readonly [string, string])[] = [
	[
		'- Article 12 – Zarya Duma maximum strength 120 (100 elected, 20 named)',
		'What is the maximum strength of the Zarya Duma? → 120'
	],
	[
		'- Zarya Duma Lower House – max strength: 120',
		'What is the maximum strength of the Zarya Duma? → 120'
	],
	[
		'- Zarya Duma normal term 5 years; dissolved earlier',
		'How long is the term of a member of the Zarya Duma? → 5 years'
	],
	[
		'# National Assembly of Peru\n\n- Max Strength 250 (all elected)',
		'What is the maximum strength of the National Assembly of Peru? → 250'
	],
	[
		'# National Assembly of Peru\n\n- Term 5 years',
		'How long is the term of a member of the National Assembly of Peru? → 5 years'
	]
];

const leaves = [
	'- Term 5 years',
	'- Article 12 – maximum strength 120',
	'- Zarya Duma strength of will 12',
	'# Feature Detail\n\n- Max Strength 250',
	'- The Zarya Duma met for a term 5 times'
];

describe('labels without a sign', () => {
	it.each(reads)('are read: %s', (text, question) => {
		expect(asked(text)).toEqual([question]);
	});

	it.each(leaves)('are left alone: %s', (text) => {
		expect(asked(text)).toEqual([]);
	});
});
