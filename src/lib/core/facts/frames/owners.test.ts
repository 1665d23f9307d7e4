import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

/** A text under its title, as it is read from a file. */
const titled = (title: string, text: string): string => `${title}\n\n${text}`;

const bank =
	'In 1901 Andes Bank opened in Lima. Andes Bank lent money to farmers. It has many branches. ';

const reads: [frame: string, text: string, asked: string][] = [
	[
		'appoint',
		titled(
			'The Story of Andes Bank',
			`${bank}The bank grew. Rosa Quispe became president in 1931.`
		),
		'Who became president of Andes Bank in 1931? → Rosa Quispe'
	],
	[
		'serve',
		titled('Andes Bank', `${bank}Juan Lagos led the bank from 1941 to 1955.`),
		'Who led Andes Bank from 1941 to 1955? → Juan Lagos'
	],
	[
		'serve',
		titled(
			'Andes Bank',
			`${bank}The bank grew. Juan Lagos was chairman from 1956 until his death in 1962.`
		),
		'In which period was Juan Lagos chairman of Andes Bank? → 1956–1962'
	],
	[
		'succeed',
		titled(
			'Andes Bank',
			`${bank}The bank grew. Rosa Quispe was chief executive until 1990; she was succeeded by Juan Lagos.`
		),
		'Who succeeded Rosa Quispe as chief executive of Andes Bank? → Juan Lagos'
	],
	[
		'succeed',
		titled(
			'Peru',
			'Peru lies in the Andes. Rosa Quispe won the presidential election in 1980. Juan Lagos succeeded her.'
		),
		'Who succeeded Rosa Quispe as president of Peru? → Juan Lagos'
	]
];

const leaves: [frame: string, text: string][] = [
	['appoint', 'Rosa Quispe became president in 1931.'],
	[
		'appoint',
		titled(
			'Andes Bank',
			`${bank}In Chile Rosa Quispe became president in 1931. The bank stayed away.`
		)
	],
	[
		'appoint',
		titled(
			'Andes Bank',
			`${bank}Sierra Steel Company bought the bank. Rosa Quispe became president in 1931.`
		)
	],
	[
		'appoint',
		titled('Polity of Peru', 'The assembly met. Rosa Quispe was elected President in 1931.')
	],
	['serve', titled('Trains', 'Juan Lagos led the company from 1941 to 1955.')],
	['succeed', titled('Andes Bank', `${bank}The bank grew. Juan Lagos followed Rosa Quispe home.`)],
	[
		'succeed',
		titled('Rosa Quispe', 'Rosa Quispe followed her older sister Ana Quispe to study in Paris.')
	]
];

describe('whose a post is that names no owner', () => {
	it.each(reads)('%s reads: %s', (frame, text, asked) => {
		expect(askedBy(frame, text)).toContain(asked);
	});
	it.each(leaves)('%s leaves alone: %s', (frame, text) => {
		expect(askedBy(frame, text)).toEqual([]);
	});
});
