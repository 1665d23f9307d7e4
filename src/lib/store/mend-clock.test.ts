import { describe, expect, it } from 'vitest';
import {
	at,
	contents,
	deck,
	deckId,
	freshStore,
	later,
	noon,
	note,
	noteId,
	restored,
	study
} from '../../../tests/store/fixture.ts';
import { hlcMs } from './hlc.ts';

const year = 365 * 86_400_000;
let names = 0;

/** A device whose clock was ten years ahead for a while, as it starts once the clock is right again. */
async function back(now: number = noon + 3_600_000) {
	const name = `clock-${names++}`;
	const early = await freshStore({ name });
	await early.addDeck(deck('d', [note('a'), note('b')]));
	await early.editNote(noteId('b'), { answer: 'before' });
	early.close();
	const wrong = await freshStore({ name, now: () => noon + 10 * year });
	await study(wrong, 'a', 3, later(3650));
	const undone = await study(wrong, 'b', 1, later(3650));
	await wrong.undo(undone.id, later(3650));
	await wrong.editNote(noteId('a'), { answer: 'in the future' });
	await wrong.editNote(noteId('b'), { answer: 'in the future' });
	wrong.close();
	return freshStore({ name, now: () => now });
}

describe('a clock that was ten years ahead', () => {
	it('loses nothing when it is right again', async () => {
		const store = await back();
		expect(await store.wholeDeck(deckId('d'))).toMatchObject({
			notes: [{ answer: 'in the future' }, { answer: 'in the future' }]
		});
		expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false, missing: 0 });
		const [card] = await store.cardsOf(noteId('a'));
		expect(card).toMatchObject({ state: { reps: 1 } });
		expect(await store.lastAction()).toMatchObject({ type: 'edit', notes: ['b'] });
	});

	it('dates what comes by the right time again, behind what there is', async () => {
		const store = await back();
		const event = await study(store, 'a', 4, at(90));
		expect(hlcMs(event.hlc)).toBeLessThan(noon + 2 * 3_600_000);
		expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false });
		await store.editNote(noteId('a'), { answer: 'now' });
		expect(await store.wholeDeck(deckId('d'))).toMatchObject({ notes: [{ answer: 'now' }, {}] });
	});

	it('keeps nothing from other devices, and never wins over what they change later', async () => {
		const store = await back();
		const other = await freshStore({ now: () => noon + 2 * 3_600_000 });
		expect(await restored(other, await store.backup())).toMatchObject({ ahead: 0 });
		expect((await other.cardsOf(noteId('a')))[0]).toMatchObject({ state: { reps: 1 } });
		await other.editNote(noteId('a'), { answer: 'later' });
		await restored(store, await other.backup());
		expect(await store.wholeDeck(deckId('d'))).toMatchObject({ notes: [{ answer: 'later' }, {}] });
		expect(await contents(store)).toEqual(await contents(other));
	});

	it.each([
		['is still wrong', noon + 10 * year + 1],
		['shows a time before this program was made', Date.UTC(2016, 0, 1)]
	])('mends nothing while it %s', async (_, now) => {
		const store = await back(now);
		const event = await study(store, 'a', 4, later(3651));
		expect(hlcMs(event.hlc)).toBeGreaterThanOrEqual(noon + 10 * year);
		expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false });
	});

	it('takes an answer of a copy that it already mended, under the earlier time', async () => {
		const name = `clock-${names++}`;
		const wrong = await freshStore({ name, now: () => noon + 10 * year });
		await wrong.addDeck(deck('d', [note('a')]));
		const answered = await study(wrong, 'a', 3, later(3650));
		const asItWas = await wrong.backup();
		wrong.close();
		const mended = await freshStore({ name });
		await restored(mended, asItWas);
		const events = await mended.eventsOf(answered.card);
		expect(events).toMatchObject([{ id: answered.id }]);
		expect(hlcMs(events[0]?.hlc ?? '')).toBeLessThan(noon + 1000);
	});
});
