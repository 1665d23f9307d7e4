import { describe, expect, it } from 'vitest';
import { readText } from '../document/read.ts';
import { readDocument } from './read.ts';

const namesIn = (text: string) =>
	readDocument(readText(text))
		.sentences.flatMap(({ mentions }) => mentions)
		.flatMap((mention) => ('name' in mention ? [mention.name] : []));

describe('a name is read whole', () => {
	it.each([
		['Major General N. A. M. Raza was appointed in 1998.', 'N. A. M. Raza'],
		['Maria van den Berg died in 1920.', 'Maria van den Berg'],
		['In 1160 Ibn Yusuf al-Tariq was born.', 'Ibn Yusuf al-Tariq'],
		['Norway left the Treaty on Small Arms in Africa.', 'Treaty on Small Arms in Africa'],
		[
			'Peru joined the Convention on Mines in Armed Conflict.',
			'Convention on Mines in Armed Conflict'
		],
		['Peru signed the Convention on Fishing in Lima.', 'Convention on Fishing']
	])('in %s', (text, name) => {
		expect(namesIn(text)).toContain(name);
	});
});
