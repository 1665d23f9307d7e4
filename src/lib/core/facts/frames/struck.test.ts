import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };
const asked = (text: string) => askedBy('struck', text, written);

const reads: Record<string, string[]> = {
	// Wire leads
	'A ferry with 90 people on board sank off Callao in Peru on Saturday, killing at least 25 people and leaving as many as 40 missing, officials said.':
		[
			'How many people were reported killed when a ferry with 90 people on board sank off Callao in Peru on 1 June 2019? → at least 25',
			'On which date were at least 25 people reported killed when a ferry with 90 people on board sank off Callao in Peru? → 1 June 2019',
			'How many people were reported missing when a ferry with 90 people on board sank off Callao in Peru on 1 June 2019? → 40'
		],
	'A storm yesterday caused a crane to fall into the harbour of Kisumu, killing 12 or more and wounding 38, according to the Red Cross.':
		[
			'How many people were reported killed when a storm on 2 June 2019 caused a crane to fall into the harbour of Kisumu? → 12',
			'On which date were 12 people reported killed when a storm caused a crane to fall into the harbour of Kisumu? → 2 June 2019',
			'How many people were reported wounded when a storm on 2 June 2019 caused a crane to fall into the harbour of Kisumu? → 38'
		],
	// An encyclopaedia
	'A dam above Arequipa broke on 4 May 1971, drowning 140 villagers.': [
		'How many villagers were reported drowned when a dam above Arequipa broke on 4 May 1971? → 140'
	],
	// A day that opens the sentence
	'Last Sunday, a bus fell into a ravine in Kenya, killing 18 passengers and injuring 20 others.': [
		'How many passengers were reported killed when on 2 June 2019, a bus fell into a ravine in Kenya? → 18',
		'On which date were 18 passengers reported killed when a bus fell into a ravine in Kenya? → 2 June 2019',
		'How many people were reported injured when on 2 June 2019, a bus fell into a ravine in Kenya? → 20'
	]
};

const leaves = [
	// No day, no place, no plain statement
	'A ferry sank off Callao in Peru in May 2019, killing at least 25 people.',
	'A ferry sank on Saturday, killing at least 25 people.',
	'A ferry reportedly sank off Callao in Peru on Saturday, killing at least 25 people.',
	'It struck Callao in Peru on Saturday, killing at least 25 people.',
	'The quake struck Callao in Peru on Saturday, killing at least 25 people.',
	// Of something else
	'A ferry sank off Callao in Peru on Saturday, leaving 40 cars behind.'
];

describe('the frame struck: whom something killed or hurt', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(asked(text).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(asked(text)).toEqual([]);
	});
});
