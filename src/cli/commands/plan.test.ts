import { describe, expect, it } from 'vitest';
import { begin, day, graded, stamped } from '../../../tests/arbitraries/history.ts';
import { memoryIo } from '../../../tests/unit/memory-io.ts';
import type { CardId } from '#lib/core/deck/note.ts';
import { newState } from '#lib/core/schedule/card.ts';
import { studyTime } from '#lib/core/schedule/day.ts';
import { run } from '../main.ts';

const log = {
	cards: [
		{ id: 'known/0', reviews: [{ at: Date.parse('2026-03-01T12:00:00Z'), grade: 3 }] },
		{ id: 'new/0', reviews: [] }
	]
};
const deck = {
	format: 'hafiza-deck/1',
	id: 'history',
	title: 'History',
	language: 'en',
	notes: [
		{ id: 'known', question: 'Who?', answer: 'A', topic: 'People' },
		{ id: 'new', question: 'When?', answer: '1999', topic: 'Dates' }
	]
};
const usual = ['--exam-date', '2026-03-20', '--today', '2026-03-10', '--minutes', '5'];

async function hafiza(files: Record<string, unknown>, ...args: string[]) {
	const texts = Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)]);
	const { io, said } = memoryIo(Object.fromEntries(texts) as Record<string, string>);
	return { code: await run(['plan', ...args], io), ...said };
}

type Printed = {
	today: { cards: string[]; reviews: number; fresh: number };
	foretold: { onTheDay: { mean: number }; curve: number[]; topics: { topic: string }[] };
	more: unknown[];
	verdict: { kind: string };
};
const printed = (out: string) => JSON.parse(out) as Printed;

describe('hafiza plan', () => {
	it('plans from a log: what is known is reviewed, what has no reviews is new', async () => {
		const { code, out, err } = await hafiza({ 'log.json': log }, 'log.json', ...usual, '--json');
		expect({ code, err }).toEqual({ code: 0, err: [] });
		const { today, foretold, more } = printed(out);
		expect(today.cards).toContain('new/0');
		expect(today.fresh).toBe(1);
		expect(foretold.curve).toHaveLength(11);
		expect(foretold.onTheDay.mean).toBeGreaterThan(0.9);
		expect(more).toHaveLength(3);
	});

	it('plans from a deck, with the log of its cards', async () => {
		const files = { 'deck.json': deck, 'log.json': log };
		const alone = await hafiza(files, 'deck.json', ...usual, '--json');
		expect(printed(alone.out).today.fresh).toBe(2);
		expect(
			printed(alone.out)
				.foretold.topics.map(({ topic }) => topic)
				.sort()
		).toEqual(['Dates', 'People']);
		const answered = await hafiza(files, 'deck.json', '--log', 'log.json', ...usual, '--json');
		expect(printed(answered.out).today.fresh).toBe(1);
	});

	it('plans from a backup, without deleted and suspended cards', async () => {
		const note = (id: string, deleted: boolean) => ({
			id,
			placed: { value: { deckId: 'd', position: 1 }, hlc: '1' },
			published: { value: { id, question: 'Who?', answer: 'A' }, hlc: '1' },
			edits: [],
			deleted: { value: deleted, hlc: '1' }
		});
		const first = graded(1, studyTime(begin, 0), 3, newState, undefined, 'seen/0' as CardId);
		const backup = {
			format: 'hafiza-backup/1',
			notes: [note('seen', false), note('gone', true), note('held', false), note('fresh', false)],
			suspensions: [{ card: 'held/0', value: true, hlc: '1' }],
			events: [first, { ...stamped(2, studyTime(begin + day, 0)), type: 'dream' }]
		};
		const dates = [
			...['--today', new Date(begin + 3 * day).toISOString().slice(0, 10)],
			...['--exam-date', new Date(begin + 9 * day).toISOString().slice(0, 10)]
		];
		const { out } = await hafiza(
			{ 'b.json': backup },
			'b.json',
			...dates,
			'--minutes',
			'5',
			'--json'
		);
		const { cards, fresh, reviews } = printed(out).today;
		expect({ cards: cards.toSorted(), fresh, reviews }).toEqual({
			cards: ['fresh/0', 'seen/0'],
			fresh: 1,
			reviews: 1
		});
	});

	it('says in words what is expected, day by day, and whether what is aimed for comes out', async () => {
		const { out } = await hafiza({ 'deck.json': deck }, 'deck.json', ...usual, '--wanted', '60');
		expect(out).toMatch(/^today\t0 reviews, 2 new, \d minutes\non the day\t\d+\.\d %/);
		expect(out).toMatch(/^verdict\twithin reach$/m);
		expect(out).toMatch(/^weakest\t(People|Dates)\t/m);
		expect(out).toMatch(/^9\t\d+\t0\t/m);
	});
});

describe('what cannot be planned', () => {
	it.each([
		[[], 2, /give a backup/],
		[['log.json', '--minutes', '5'], 2, /give --exam-date/],
		[['log.json', ...usual.slice(0, 4)], 2, /give --minutes/],
		[['log.json', ...usual, '--minutes', 'many'], 2, /--minutes is "many"; give 1 to 1440/],
		[['log.json', ...usual, '--wanted', '120'], 2, /--wanted/],
		[['log.json', ...usual, '--exam-date', '2026-03-10'], 2, /is not after today/],
		[['log.json', ...usual, '--exam-date', '2126-03-10'], 2, /too far off/],
		[['log.json', ...usual, '--today', '2026-02-30'], 2, /is no date/],
		[['none.json', ...usual], 1, /none\.json: there is no such file/],
		[['bad.json', ...usual], 1, /bad\.json: at cards\.0\.reviews\.0\.grade/],
		[['deck.json', '--log', 'deck.json', ...usual], 2, /deck\.json is no log of reviews/]
	])('is told in one line: %j', async (args, expected, message) => {
		const bad = { cards: [{ id: 1, reviews: [{ at: 0, grade: 7 }] }] };
		const files = { 'log.json': log, 'bad.json': bad, 'deck.json': deck };
		const { code, out, err } = await hafiza(files, ...args);
		expect({ code, out }).toEqual({ code: expected, out: '' });
		expect(err).toHaveLength(1);
		expect(err[0]).toMatch(message);
	});
});
