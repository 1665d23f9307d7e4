import { describe, expect, it } from 'vitest';
import { readText } from '../document/read.ts';
import { countryNamed } from './gazetteer.ts';
import { leaderTable } from './leaders.data.ts';
import { stateOfLeader } from './leaders.ts';
import { readDocument } from './read.ts';

const statesIn = (text: string) =>
	readDocument(readText(text))
		.sentences.flatMap(({ mentions }) => mentions)
		.flatMap((mention) => (mention.type === 'person' ? [mention.office?.of] : []));

const peopleIn = (text: string) =>
	readDocument(readText(text))
		.sentences.flatMap(({ mentions }) => mentions)
		.flatMap((mention) => (mention.type === 'person' ? [mention.name] : []));

describe('a leader whose state the text leaves out', () => {
	it.each([
		['They met Prime Minister Narendra Modi on Monday.', 'India'],
		['President Donald J. Trump spoke.', 'United States']
	])('is known by name and title: %s', (text, state) => {
		expect(statesIn(text)).toEqual([state]);
	});

	it.each([
		'They met Prime Minister Rosa Quispe on Monday.',
		'He served under President Barack Obama.',
		'They met former President Barack Obama.',
		'They met Governor Narendra Modi.'
	])('is nobody here: %s', (text) => {
		expect(statesIn(text)).toEqual([undefined]);
	});

	it.each([
		['In 2016 President Obama met the Japanese team.', 'American ships came.', 'Barack Obama'],
		['Prime Minister Modi opened the port.', 'India has many ports.', 'Narendra Modi'],
		['Premier Wen went to Lima.', 'China sells tea.', 'Wen Jiabao']
	])('is known by a surname alone: %s', (text, about, name) => {
		expect(peopleIn(`${about} ${text}`)).toEqual([name]);
	});

	it.each([
		['in a text on another state', 'Peru has many ports. President Obama came.'],
		['where two held the office', 'Pakistan has many ports. Prime Minister Sharif came.'],
		['where the text knows another', 'American voters like Mayor Ada Obama. President Obama came.'],
		['without the office', 'American ships came. Governor Obama came.']
	])('is not guessed %s', (_why, text) => {
		expect(peopleIn(text)).not.toContain('Barack Obama');
		expect(peopleIn(text)).not.toContain('Nawaz Sharif');
		expect(peopleIn(text)).not.toContain('Shehbaz Sharif');
	});

	it('has a state that the gazetteer knows, and is of one state only', () => {
		for (const line of leaderTable.trim().split('\n')) {
			const [state = '', rest = ''] = line.split(': ');
			expect(countryNamed(state)?.name).toBe(state);
			const [, title = '', name = ''] =
				/^(.*?(?:President|Minister|Premier|Chancellor|King|Emir|Leader|Prince)) ([^,;]+)/.exec(
					rest
				) ?? [];
			expect(stateOfLeader(title, name)).toBe(state);
		}
	});
});
