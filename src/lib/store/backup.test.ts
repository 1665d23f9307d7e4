import { describe, expect, it } from 'vitest';
import { defaultPreset, type OwnRules } from '#lib/core/schedule/preset.ts';
import type { Store } from './api.ts';
import {
	at,
	backupJson,
	backupText,
	contents,
	day,
	deck,
	deckId,
	fileOf,
	firstCard,
	freshStore,
	later,
	noon,
	note,
	noteId,
	restored,
	study,
	today
} from '../../../tests/store/fixture.ts';

const two = deck('d', [note('a'), note('b')]);

/** A store with something of every kind in it. */
async function lived(): Promise<Store> {
	const store = await freshStore();
	await store.addDeck(two);
	await store.addDeck(deck('e', [note('c'), note('z', { type: 'cloze', question: '[x] [y]' })]));
	await store.editNote(noteId('a'), { answer: 'mine', hint: undefined });
	await store.editDeck(deckId('d'), { title: 'Renamed' });
	await study(store, 'a', 3, at(0));
	const event = await study(store, 'b', 1, at(1));
	await store.undo(event.id, at(2));
	await study(store, 'c', 4, later(1));
	await store.deleteNote(noteId('c'));
	await store.suspend([(await firstCard(store, 'b')).id], true);
	await store.saveSetting('theme', 'dark');
	await store.saveDocument({ id: 't', text: 'Words.', blocks: [], title: 'A text' });
	const sentence = { start: 0, end: 6 };
	const draft = await store.saveDraft({
		document: 't',
		deck: deck('f', [note('q')]),
		survey: {
			facts: [[noteId('q')]],
			conflicts: [[noteId('q'), noteId('r')]],
			details: [{ ...sentence, kind: 'name', paragraph: 1, answer: 'Words', sentence }],
			stems: [{ ...sentence, stem: 'What?', answer: 'Words' }],
			undated: 2
		},
		aliases: [{ from: 'Wrods', to: 'Words' }]
	});
	await store.decide(draft.id, noteId('q'), { type: 'reject' });
	return store;
}

const counters = async (store: Store) => ({
	days: await store.dayCounts(day(-9), day(9)),
	decks: (await store.decks(later(1).at, day(1))).map(({ deck, counts }) => [deck.id, counts])
});

describe('a backup', () => {
	it('restored into an empty library gives the same library', async () => {
		const store = await lived();
		const other = await freshStore();
		await restored(other, await store.backup());
		expect(await contents(other)).toEqual(await contents(store));
		expect(await counters(other)).toEqual(await counters(store));
		expect(await other.verify()).toMatchObject({ wrong: [], isCountWrong: false });
		expect(await other.notes(deckId('d'), { offset: 0, limit: 9 })).toEqual(
			await store.notes(deckId('d'), { offset: 0, limit: 9 })
		);
	});

	it('says what it holds and what it would add before anything is written', async () => {
		const store = await lived();
		const other = await freshStore();
		await other.addDeck(two);
		const before = await contents(other);
		const preview = await other.readBackup(await store.backup());
		expect(preview).toMatchObject({
			result: 'readable',
			madeAt: noon,
			// Three were answered, one of them was taken back.
			holds: { decks: 2, notes: 3, events: 2, documents: 1, drafts: 1, settings: 1 },
			adds: { decks: 1, notes: 1, events: 2, documents: 1, drafts: 1, settings: 1 },
			ahead: 0
		});
		expect(await contents(other)).toEqual(before);
	});

	it('restored twice changes nothing the second time', async () => {
		const store = await lived();
		const text = await store.backup();
		const other = await freshStore();
		await restored(other, text);
		const once = await contents(other);
		expect(await restored(other, text)).toMatchObject({ adds: { events: 0, notes: 0 } });
		expect(await contents(other)).toEqual(once);
	});

	it('of two libraries merges to the same in either order, with all answers of both', async () => {
		const origin = await freshStore();
		await origin.addDeck(two);
		const start = await origin.backup();
		const a = await freshStore({ now: () => noon + 1000 });
		const b = await freshStore({ now: () => noon + 2000 });
		for (const store of [a, b]) await restored(store, start);
		await study(a, 'a', 3, at(0));
		await study(a, 'b', 4, at(1));
		await a.editNote(noteId('a'), { answer: 'from a', hint: 'only a' });
		await study(b, 'a', 1, at(2));
		await b.editNote(noteId('a'), { answer: 'from b' });
		await b.deleteNote(noteId('b'));
		const [fromA, fromB] = [await a.backup(), await b.backup()];
		await restored(a, fromB);
		await restored(b, fromA);
		expect(await contents(a)).toEqual(await contents(b));
		expect(await counters(a)).toEqual(await counters(b));
		expect(await firstCard(a, 'a')).toEqual(await firstCard(b, 'a'));
		expect(await firstCard(a, 'a')).toMatchObject({ state: { reps: 2 } });
		expect(await a.wholeDeck(deckId('d'))).toMatchObject({
			notes: [{ answer: 'from b', hint: 'only a' }]
		});
		expect(await a.verify()).toMatchObject({ wrong: [], isCountWrong: false, missing: 0 });
	});

	it('keeps events of kinds that this version does not know, and hands them on', async () => {
		const store = await lived();
		const file = (await backupJson(store)) as { events: unknown[] };
		const strange = {
			v: 7,
			type: 'dream',
			id: 'strange',
			device: 'elsewhere',
			seq: 1,
			hlc: '000000000001-0000-elsewhere',
			matter: { depth: [1] }
		};
		const other = await freshStore();
		await restored(other, JSON.stringify({ ...file, events: [...file.events, strange] }));
		const handedOn = (await backupJson(other)) as typeof file;
		expect(handedOn.events).toContainEqual(strange);
		expect(await other.verify()).toMatchObject({ wrong: [] });
	});

	it('keeps every kind of event with all that it says, and reads it', async () => {
		const store = await freshStore();
		await store.addDeck(two);
		const { v, device, from, ...first } = await study(store, 'a', 3, at(0));
		const { card, at: when, offsetMinutes } = first;
		const hlc = (n: number) => first.hlc.replace('-0000-', `-000${n}-`);
		const signed = { v, device, from, card, at: when, offsetMinutes, day: first.day };
		const events = [
			{ ...signed, ...first, options: 4, isGuess: true, answered: '1992', mood: 'fine' },
			{
				...signed,
				id: 'p',
				seq: 2,
				hlc: hlc(1),
				type: 'practice',
				grade: 1,
				tookMs: 9,
				options: 4
			},
			{ ...signed, id: 's', seq: 3, hlc: hlc(2), type: 'set-due', dueDay: day(9), batch: 's' },
			{ ...signed, id: 'm', seq: 4, hlc: hlc(3), type: 'reposition', position: 7, batch: 's' },
			{ ...signed, id: 'r', seq: 5, hlc: hlc(4), type: 'reset', later: { deep: [1] } },
			{ ...signed, id: 'u', seq: 6, hlc: hlc(5), type: 'undo', undoes: 'r', batch: 'u' }
		];
		const file = (await backupJson(store)) as { events: unknown[] };
		const other = await freshStore();
		await restored(other, JSON.stringify({ ...file, events }));
		const handedOn = (await backupJson(other)) as typeof file;
		expect(handedOn.events).toHaveLength(6);
		expect(handedOn.events).toEqual(expect.arrayContaining(events));
		expect(await other.eventsOf(card)).toEqual(events);
		expect(await firstCard(other, 'a')).toMatchObject({
			state: { phase: 'review', dueDay: day(9) }
		});
		expect(await other.verify()).toMatchObject({ wrong: [], isCountWrong: false });
	});

	it.each([
		['a due day that is none', { type: 'set-due', dueDay: 1.5 }, /dueDay/],
		['a place that is none', { type: 'reposition', position: 'first' }, /position/],
		['a practice without a grade', { type: 'practice', tookMs: 1 }, /grade/],
		['an endless batch', { type: 'reset', batch: 'x'.repeat(501) }, /batch/]
	])('with %s is refused', async (_, wrong, place) => {
		const store = await freshStore();
		await store.addDeck(two);
		const event = await study(store, 'a', 3, at(0));
		const file = (await backupJson(store)) as { events: unknown[] };
		const { v, device, from, card, at: when, offsetMinutes, day, hlc } = event;
		const bad = { v, device, from, card, at: when, offsetMinutes, day, hlc, id: 'x', seq: 2 };
		const preview = await store.readBackup(
			fileOf(JSON.stringify({ ...file, events: [event, { ...bad, ...wrong }] }))
		);
		expect(preview.result).toBe('unreadable');
		if (preview.result === 'unreadable') expect(preview.findings[0]?.what).toMatch(place);
	});

	it('keeps every rule of a deck, those of a later version too', async () => {
		const store = await freshStore();
		await store.addDeck(two);
		const preset: OwnRules = {
			newPerDay: 7,
			minutesPerDay: 25,
			reviewOrder: 'loss',
			newGather: 'random-notes',
			mix: 'new-first',
			buryNewSiblings: false,
			isBalanced: false,
			leechThreshold: 4
		};
		await store.setPreset(deckId('d'), preset);
		const text = (await backupText(store)).replace(
			'"newPerDay":7',
			'"newPerDay":7,"aura":["blue"]'
		);
		const other = await freshStore();
		await restored(other, text);
		expect((await other.deck(deckId('d')))?.preset).toEqual(preset);
		expect(await backupText(other)).toContain('"aura":["blue"]');
	});

	it('of an earlier version has a preset without what came later', async () => {
		const store = await freshStore();
		await store.addDeck(two);
		await store.setPreset(deckId('d'), { ...defaultPreset, newPerDay: 7 });
		const { parameters, desiredRetention, maximumIntervalDays, reviewsPerDay } = defaultPreset;
		const old = {
			parameters,
			desiredRetention,
			learningStepsMinutes: [1, 10],
			relearningStepsMinutes: [10],
			maximumIntervalDays,
			newPerDay: 7,
			reviewsPerDay
		};
		const file = (await backupJson(store)) as { decks: { preset: { value: unknown } }[] };
		const [deck] = file.decks;
		if (deck) deck.preset.value = old;
		const other = await freshStore();
		await restored(other, JSON.stringify(file));
		expect((await other.deck(deckId('d')))?.preset).toEqual(old);
		if (deck) deck.preset.value = { ...old, desiredRetention: 2 };
		expect(await other.readBackup(fileOf(JSON.stringify(file)))).toMatchObject({
			result: 'unreadable',
			findings: [{ what: expect.stringContaining('desiredRetention') as string }]
		});
	});

	it('keeps entries from far ahead aside until their time has come', async () => {
		const tomorrow = noon + 25 * 60 * 60 * 1000;
		const ahead = await freshStore({ now: () => tomorrow });
		await ahead.addDeck(two);
		await ahead.saveSetting('theme', 'dark');
		const text = await ahead.backup();
		let now: number = noon;
		const { openStore } = await import('./open.ts');
		const around = { name: `held-${Date.now()}`, now: () => now, mirror: undefined };
		const first = await openStore(around);
		if (first.result !== 'ready') throw new Error(first.result);
		await first.store.saveSetting('theme', 'light');
		expect(await restored(first.store, text)).toMatchObject({ ahead: 4, adds: { decks: 1 } });
		expect(await first.store.decks(noon, today)).toEqual([]);
		expect(await first.store.settings()).toEqual(new Map([['theme', 'light']]));
		first.store.close();
		now = tomorrow;
		const second = await openStore(around);
		if (second.result !== 'ready') throw new Error(second.result);
		expect(await second.store.decks(noon, today)).toMatchObject([{ counts: { cards: 2 } }]);
		expect(await second.store.settings()).toEqual(new Map([['theme', 'dark']]));
	});

	it('of a browser profile that was copied: both go on under different names', async () => {
		const store = await freshStore();
		await store.addDeck(two);
		const mine = await study(store, 'a', 3, at(0));
		const file = (await backupJson(store)) as { events: (typeof mine)[] };
		const theirs = { ...mine, id: 'copy', card: (await firstCard(store, 'b')).id };
		await restored(store, JSON.stringify({ ...file, events: [mine, theirs] }));
		const next = await study(store, 'a', 3, at(20));
		expect(next.device).not.toBe(mine.device);
		expect(next.seq).toBe(1);
	});

	it.each([
		['nothing', '', 'not-a-backup'],
		['no JSON', '{"format":', 'not-a-backup'],
		['another file', '{"format":"hafiza-deck/1"}', 'other-format'],
		['a list', '[]', 'not-a-backup'],
		['a backup of a later version', '{"format":"hafiza-backup/2"}', 'other-format'],
		['a backup cut short', '{"format":"hafiza-backup/1","madeAt":1}', 'damaged']
	])('of %s is refused with a reason', async (_, text, code) => {
		const store = await freshStore();
		const preview = await store.readBackup(fileOf(text));
		expect(preview).toMatchObject({ result: 'unreadable' });
		if (preview.result === 'unreadable') expect(preview.findings[0]).toMatchObject({ code });
	});

	it.each<[string, (text: string) => string, RegExp]>([
		['an infinite number', (t) => t.replace(/"dueDay":\d+/, '"dueDay":1e999'), /dueDay/],
		['a day that no date has', (t) => t.replace(/"dueDay":\d+/, '"dueDay":9e15'), /dueDay/],
		['a time that no date has', (t) => t.replace(/"at":\d+/, '"at":1e300'), /\.at/],
		['a number as text', (t) => t.replace('"grade":3', '"grade":"3"'), /grade/],
		['a clock that is none', (t) => t.replace(/"hlc":"[^"]*"/, '"hlc":"zzz"'), /hlc/],
		['an edit that does not fit', (t) => t.replace('"value":"mine"', '"value":7'), /edits/],
		['an event without an id', (t) => t.replace(/("type":"undo".*?)"undoes"/, '$1"x"'), /undoes/]
	])('with %s is refused whole, naming the place', async (_, spoil, place) => {
		const store = await lived();
		const before = await contents(store);
		const text = await backupText(store);
		expect(spoil(text)).not.toBe(text);
		const preview = await store.readBackup(fileOf(spoil(text)));
		expect(preview.result).toBe('unreadable');
		if (preview.result === 'unreadable') expect(preview.findings[0]?.what).toMatch(place);
		expect(await contents(store)).toEqual(before);
	});

	it('with hostile names touches no prototype', async () => {
		const store = await lived();
		const text = (await backupText(store)).replaceAll('"theme"', '"__proto__"');
		const other = await freshStore();
		await restored(other, text.replace('"dark"', '{"__proto__":{"isAdmin":true}}'));
		expect('isAdmin' in {}).toBe(false);
		expect((await other.settings()).get('__proto__')).toBeDefined();
	});

	it('can be restored only after it was read', async () => {
		const store = await freshStore();
		await expect(store.restore({ brand: 'ParsedBackup' })).rejects.toThrow('readBackup');
	});
});
