import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline.ts';
import { readMarkdown, readText } from './read.ts';

const chain = (text: string, line: string, read = readText) => {
	const { blocks } = read(text);
	const words = (i: number) => text.slice(blocks[i]?.span.start, blocks[i]?.span.end);
	const at = blocks.findIndex((_, i) => words(i) === line);
	return at < 0 ? undefined : outlineOf(blocks)(at).map(words);
};
const kinds = (text: string) => {
	const { blocks } = readText(text);
	return blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
};

describe('pictures before words', () => {
	const notes =
		'River Boards\n\n🏛️ Salt Act of 1802\n\nHarbour Court:\n- Seats: five judges\n\nDuties\n- Keeps the locks in order\n\n⚖️ The Miller Case\n\nVerdict\n- The mill was sold\n';

	it('are no part of a heading, which stands above the plain ones', () => {
		expect(chain(notes, 'Seats: five judges')).toEqual([
			'Harbour Court:',
			'Salt Act of 1802',
			'River Boards'
		]);
		expect(chain(notes, 'The mill was sold')).toEqual([
			'Verdict',
			'The Miller Case',
			'River Boards'
		]);
	});

	it('mark the items of a list where several lines have them', () => {
		expect(kinds('Locks\n\n✅ Built by the town\n✅ Sold to the county\n').slice(1)).toEqual([
			['item', 'Built by the town'],
			['item', 'Sold to the county']
		]);
	});

	it('are no part of a heading in Markdown', () => {
		expect(
			chain('## 📜 Rules\n\nText of the rules.\n', 'Text of the rules.', readMarkdown)
		).toEqual(['Rules']);
	});

	it.each(['3 towns joined', '© the county, 1990', '→ a road', '* a star'])(
		'are none in %j',
		(line) => {
			expect(kinds(`Roads\n\n${line}\n`).map(([, words]) => words)).not.toContain('');
		}
	);
});

describe('an event with its date', () => {
	const text =
		'The Salt Years\n\n21 June 1803 - Salt Act passed\nThe law was meant to:\n- Lower the tax\n\n5 Aug 1805 - Execution\nThe miller was hanged\n';

	it('heads what tells of it, where a text has several', () => {
		expect(chain(text, 'Lower the tax')).toEqual([
			'21 June 1803 - Salt Act passed',
			'The Salt Years'
		]);
		expect(chain(text, 'The miller was hanged')?.[0]).toBe('5 Aug 1805 - Execution');
	});

	it('is a line of a timeline among its like', () => {
		expect(kinds('1803 - Salt Act passed\n1805 - Mill sold\n').map(([kind]) => kind)).toEqual([
			'row',
			'row'
		]);
	});

	it('is the date of the text alone', () => {
		const [, line] = readText(
			'Salt Act passed\n\n21 June 1803 - Salt Herald\nThe house voted on the salt law last night after a long debate.\n'
		).blocks;
		expect(line?.kind).toBe('dateline');
	});
});

describe('boxes with a title', () => {
	it.each([':::details **Key provisions**', '!!! note "Key provisions"'])(
		'are headed: %s',
		(line) => {
			const { text, blocks } = readText(`# Ports\n\n${line}\n\n- Quays: 7\n- Cranes: 9\n`);
			const heads = blocks.filter(({ kind }) => kind === 'heading');
			expect(heads.map(({ span }) => text.slice(span.start, span.end))[1]).toContain(
				'Key provisions'
			);
		}
	);
});

describe('numbered headings', () => {
	it('stand below the one that heads them, "2.1" below "2."', () => {
		const text =
			'Notes for the autumn\n\nThe Salt Court: An Overview\n\nI. Founding\n\n• Founded in 1802\n\nII. Judges\n\n• Age limit: 70 years\n';
		expect(chain(text, 'Age limit: 70 years')).toEqual([
			'Judges',
			'The Salt Court: An Overview',
			'Notes for the autumn'
		]);
		const deep =
			'Leagues\n\n1. Salt League\n\n1.1 Overview\n\n- Seat: Lima\n\n2. Mill League\n\n2.1 Overview\n\n- Seat: Oslo\n';
		expect(chain(deep, 'Seat: Oslo')?.slice(0, 2)).toEqual(['2.1 Overview', 'Mill League']);
	});

	it('stay as they are where one alone has a number', () => {
		expect(
			chain('Leagues\n\nSalt\n\n1.1 Overview\n\nThe league met often.\n', 'The league met often.')
		).toEqual(['1.1 Overview', 'Leagues']);
	});
});

describe('columns without bars', () => {
	it.each([
		['Passes\n\nSalt Pass ... Zask Range\nMill Pass … Oster Range\n'],
		['Peaks\n\nMount Salt  5,199\nMount Mill  4,020 m\n']
	])('are rows: %j', (text) => {
		expect(kinds(text).filter(([kind]) => kind === 'row')).toHaveLength(2);
	});

	it('take in the line that heads them', () => {
		expect(kinds('Hills\n\nPeaks  Height (m)\nMount Salt  5,199\nMount Mill  4,020\n')[1]).toEqual([
			'row',
			'Peaks  Height (m)'
		]);
	});

	it.each(['Salt Act ........ 12', 'He waited … and then he spoke', 'A place.  Another place.'])(
		'are not in %j',
		(line) => {
			expect(kinds(`Contents\n\n${line}\n${line}\n`).filter(([kind]) => kind === 'row')).toEqual(
				[]
			);
		}
	);
});

describe('number signs in a text that is plain otherwise', () => {
	it('mark headings and their level', () => {
		const text =
			'Two harbours\n\n## **History**\nThe union grew.\n\n### Early years\n- It was small\n';
		expect(chain(text, 'It was small')).toEqual(['Early years', '**History**', 'Two harbours']);
	});

	it.each(['#1 in the world', '# ', '#harbour', '## ' + 'A long line that goes on. '.repeat(8)])(
		'mark none in %j',
		(line) => {
			expect(
				kinds(`Ships\n\n${line}\nIt was small.\n`).filter(([kind]) => kind === 'heading')
			).toEqual([['heading', 'Ships']]);
		}
	);
});

describe('a line of its own between two lists', () => {
	it('heads the second, where a text has several such lines', () => {
		const text =
			'Bodies of trade\n\nSalt League\n- Founded: 1901\n- Seat: Ostra\nGrain Board (GB)\n- Founded: 1920\nTin Council\n- Founded: 1931\n';
		expect(chain(text, 'Founded: 1920')).toEqual([
			'Grain Board (GB)',
			'Salt League',
			'Bodies of trade'
		]);
		expect(
			kinds(text)
				.filter(([kind]) => kind === 'heading')
				.map(([, words]) => words)
		).toContain('Tin Council');
	});

	it('is said where it ends a sentence or stands alone', () => {
		const text =
			'Bodies of trade\n\nSalt League\n- Founded: 1901\nIt sold salt to all its members.\n- Seat: Ostra\n';
		expect(kinds(text).filter(([kind]) => kind === 'heading').length).toBe(2);
	});
});

describe("an encyclopaedia's equals signs", () => {
	it('mark headings with their level, and a title', () => {
		const text =
			'= Salt Act =\n\nThe act was passed in 1803.\n\n== Early years ==\nThe mill was sold in 1805.\n\n=== The sale ===\nIt went to the county.\n';
		expect(chain(text, 'It went to the county.')).toEqual(['The sale', 'Early years', 'Salt Act']);
		expect(readText(text).title).toBe('Salt Act');
	});

	it('mark none inside a sentence', () => {
		expect(kinds('The rule a == b holds here, and b == c holds there.\n')).toHaveLength(1);
	});
});

describe('a year with a colon above a line', () => {
	const text = 'Salt Company\n\n1803:\n\nThe company sells its mill.\n\n1805:\n\nA lock opens.\n';

	it('is one line of a timeline with it, where a text has several', () => {
		expect(kinds(text).slice(1)).toEqual([
			['row', '1803:\n\nThe company sells its mill.'],
			['row', '1805:\n\nA lock opens.']
		]);
	});

	it('stays by itself where it is the only one', () => {
		expect(kinds('Salt Company\n\n1803:\n\nThe company sells its mill.\n')).toHaveLength(3);
	});
});

it('does not take the first half of a broken sentence for a heading', () => {
	const text =
		'Salt Board\n\nIt has seven seats.\n\nThe board is appointed by the town in keeping\n\nwith the Salt Act of 1802.\n';
	expect(kinds(text)[2]).toEqual(['body', 'The board is appointed by the town in keeping']);
});
