import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../document/read.ts';
import type { Phrase } from './clause.ts';
import { readModel } from './model/file.ts';
import { readDocument } from './read.ts';

const model = readModel(readFileSync('static/models/english.bin'));

const said = (phrase?: Phrase) => phrase?.text ?? '–';

/** `subject | verb | object | preposition phrase …` of every clause that the tree tells. */
const told = (text: string) =>
	readDocument(readText(text), model).sentences.flatMap(({ parsed }) =>
		parsed.map((clause) =>
			[
				said(clause.subject),
				clause.verb.lemma + (clause.verb.isPassive ? ' (passive)' : ''),
				said(clause.object),
				...clause.obliques.map(({ preposition, phrase }) => `${preposition} ${phrase.text}`)
			].join(' | ')
		)
	);

describe('a clause of a tree', () => {
	it.each([
		['Lake Tana, which Ann Lee crossed in 1855, lies in Ethiopia.', 'Ann Lee | cross | Lake Tana'],
		[
			'The city has its roots in the old kingdom of Zarnow, established in the 14th century under Ann Lee.',
			'old kingdom of Zarnow | establish (passive) | – | under Ann Lee'
		],
		[
			'Ravindra, the last ruler, was killed in 1185 by Ann Lee.',
			'Ravindra | kill (passive) | – | by Ann Lee'
		],
		[
			'An agreement on culture, education and sports was signed in 1998.',
			'agreement on culture, education and sports | sign (passive) | –'
		],
		[
			'She studied law at Zarnow College, Kenya, and was Home Secretary under Ann Lee.',
			'She | be | Home Secretary under Ann Lee | under Ann Lee'
		],
		['Bo Wu, a Peruvian lawyer, founded the bank.', 'Bo Wu | found | bank'],
		['In 2019 the WHO praised Algeria.', 'WHO | praise | Algeria'],
		[
			'In 1931 the firm announced a merger worth $70 million.',
			'firm | announce | merger worth $70 million'
		],
		['The border is 867 km long.', 'border | be | 867 km long'],
		['In 1972 the country became a republic.', 'country | become | republic'],
		[
			'Peru sent the destroyer INS Rana, the frigate INS Sindhu and an oiler.',
			'Peru | send | destroyer INS Rana, the frigate INS Sindhu and an oiler'
		],
		['He travelled to Peru, Chile and Kenya.', 'He | travel | – | to Peru, Chile and Kenya'],
		[
			'Peru was among the first states to ratify the Harbour Convention in 1956.',
			'Peru | ratify | Harbour Convention'
		],
		['In 1956 Peru became the first state to leave the Bay League.', 'Peru | leave | Bay League'],
		[
			'The Kenyan embassy in Lima was opened on 4 May 1981, and the Peruvian Embassy in Nairobi on 3 June 1984.',
			'Peruvian Embassy in Nairobi | open (passive) | – | in Nairobi'
		],
		[
			'Ana Ruiz was elected mayor in 1947 and Omar Bey in 1951.',
			'Omar Bey | elect (passive) | mayor'
		],
		[
			'Peru signed the Lima Pact in 1963 and the Quito Protocol in 1967.',
			'Peru | sign | Quito Protocol'
		],
		[
			'In 1995 both states signed a pact and an agreement on culture, education and sports was signed in 2005.',
			'agreement on culture, education and sports | sign (passive) | –'
		],
		['The grids were interconnected in 2006.', 'grids | interconnect (passive) | –']
	])('is read whole in %s', (text, clause) => {
		expect(told(text)).toContain(clause);
	});

	it('tells of a verb with the word that makes another of it', () => {
		const [sentence] = readDocument(readText('Peru was invited back in 2020.'), model).sentences;
		expect(sentence?.parsed[0]).toMatchObject({ verb: { words: { particle: 'back' } } });
		expect(sentence?.parsed[0]?.isOpen).toBeUndefined();
	});

	it('keeps a pronoun that may stand for one of several', () => {
		expect(told('He met Ann Lee and Bo Wu, whom he admired in 1950.').join()).not.toContain(
			'admire | Ann Lee'
		);
	});

	it('has every member of a list, however its tree hangs', () => {
		const [sentence] = readDocument(
			readText('He travelled to Peru, Chile and Kenya.'),
			model
		).sentences;
		expect(sentence?.parsed[0]?.obliques[0]?.phrase.members.map(said)).toEqual([
			'Peru',
			'Chile',
			'Kenya'
		]);
	});
});

describe('a day next to a verb', () => {
	const dated = (text: string) =>
		readDocument(
			readText(text, { published: { precision: 'day', year: 2024, month: 5, day: 22 } }),
			model
		).sentences.flatMap(({ parsed }) =>
			parsed.map(({ subject, verb, when }) => [said(subject), verb.lemma, when?.value.precision])
		);

	it.each([
		['The Health Ministry on Monday opened a clinic in Callao.', 'Health Ministry', 'open', 'day'],
		['Kenya today signed an agreement with Peru.', 'Kenya', 'sign', 'day'],
		['A storm yesterday destroyed a bridge in Lima.', 'storm', 'destroy', 'day'],
		['A quake Tuesday killed 40 people in Peru.', 'quake', 'kill', 'day'],
		['Minister Ana Rojas arrived in Nairobi yesterday.', 'Minister Ana Rojas', 'arrive', 'day'],
		['Peru in 2015 joined the Bay League.', 'Peru', 'join', 'year']
	])('%o is the verb’s', (text, ...clause) => {
		expect(dated(text)[0]).toEqual(clause);
	});

	it.each([
		'The war in 1971 changed the country.',
		'The treaty of 4 May 1992 changed the country.',
		'The men arrested on Monday left the country.'
	])('%o keeps it with the noun', (text) => {
		expect(dated(text).at(-1)?.at(-1)).toBeUndefined();
	});
});
