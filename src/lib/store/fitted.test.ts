import { describe, expect, it } from 'vitest';
import { defaultParameters, memoryModel } from '#lib/core/schedule/memory.ts';
import { grade } from '#lib/core/schedule/grade.ts';
import { defaultPreset } from '#lib/core/schedule/preset.ts';
import type { ParametersId } from '#lib/core/schedule/review.ts';
import { schedulerOf } from '#lib/core/schedule/scheduler.ts';
import { inForce } from '#lib/core/schedule/schedulers.ts';
import {
	answer,
	at,
	backupText,
	deck,
	fileOf,
	firstCard,
	freshStore,
	later,
	note,
	restored,
	study
} from '../../../tests/store/fixture.ts';
import type { Store } from './api.ts';
import { Database } from './database.ts';

const on = { reviews: 3000, heldOut: 600, lossBefore: 0.4, lossAfter: 0.35 };
const values = defaultParameters.map((value, i) => (i < 4 ? value * 2 : value));
const two = deck('d', [note('a'), note('b')]);

/** Grades a card by the set in force. */
async function studyBy(store: Store, id: string, time = at(0)) {
	const set = inForce(await store.fitted());
	const card = await firstCard(store, id);
	const scheduler = set
		? schedulerOf({ ...defaultPreset, parameters: set.id }, memoryModel(set.values))
		: schedulerOf();
	const { state } = grade(card.state, 3, time, scheduler, card.id);
	const { parameters } = scheduler.preset;
	const graded = await store.grade({ ...answer(card, 3, time), parameters, after: state });
	if (graded.result !== 'saved') throw new Error('stale');
	return graded.event;
}

describe('fitted parameters', () => {
	it('are in force once adopted, with what they were fitted on, and move no card', async () => {
		const store = await freshStore();
		await store.addDeck(two);
		await study(store, 'a', 4, at(0));
		const before = await firstCard(store, 'a');
		const set = await store.adopt(values, on);
		expect(set).toMatchObject({ values, on, isReverted: false });
		expect(await store.fitted()).toEqual([set]);
		expect(await firstCard(store, 'a')).toEqual(before);
		expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false, missing: 0 });
	});

	it('give way to those before them when they are reverted, and no answer changes', async () => {
		const store = await freshStore();
		await store.addDeck(two);
		const first = await store.adopt(values, on);
		const second = await store.adopt(defaultParameters, on);
		await studyBy(store, 'a');
		const before = await firstCard(store, 'a');
		await store.revert(second?.id as ParametersId);
		expect(inForce(await store.fitted())?.id).toBe(first?.id);
		await store.revert(second?.id as ParametersId);
		await store.revert(first?.id as ParametersId);
		expect(inForce(await store.fitted())).toBeUndefined();
		expect(await firstCard(store, 'a')).toEqual(before);
		await expect(store.revert('nobody' as ParametersId)).rejects.toMatchObject({
			code: 'missing'
		});
	});

	it('work an answer out again as it was given, when one before it is taken back', async () => {
		const store = await freshStore();
		await store.addDeck(two);
		const set = await store.adopt(values, on);
		const first = await studyBy(store, 'a');
		const time = later(3);
		const second = await studyBy(store, 'a', time);
		expect(second.parameters).toBe(set?.id);
		await store.revert(set?.id as ParametersId);
		await store.undo(first.id, time);
		const alone = schedulerOf(defaultPreset, memoryModel(values));
		expect((await firstCard(store, 'a')).state).toEqual(
			grade({ phase: 'new' }, 3, time, alone, second.card).state
		);
		expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false });
	});

	it('come with a backup, are in no one’s study day, and are found again without the cache', async () => {
		const store = await freshStore();
		await store.addDeck(two);
		await studyBy(store, 'b');
		const set = await store.adopt(values, on);
		await store.revert((await store.adopt(defaultParameters, on))?.id as ParametersId);
		await studyBy(store, 'a');
		const name = `fitted-${Date.now()}`;
		const other = await freshStore({ name });
		await restored(other, await store.backup());
		expect(await other.fitted()).toEqual(await store.fitted());
		expect(inForce(await other.fitted())?.id).toBe(set?.id);
		expect(await other.lastAction()).toEqual(undefined);
		expect(await store.lastAction()).toMatchObject({ type: 'grade', parameters: set?.id });
		const db = new Database(name, {});
		await db.open();
		await db.meta.delete('fitted');
		expect(await other.verify()).toMatchObject({ wrong: [], isCountWrong: true });
		await other.rebuild();
		expect(await other.fitted()).toEqual(await store.fitted());
		db.close();
	});

	it('keep the curves that they were judged by, and no backup brings broken ones', async () => {
		const store = await freshStore();
		const bin = { from: 0.9, to: 0.95, reviews: 40, predicted: 0.92, recalled: 0.9 };
		const curves = { before: [bin], after: [{ ...bin, recalled: 0.93 }] };
		await store.adopt(values, { ...on, curves });
		const other = await freshStore();
		const text = await backupText(store);
		await restored(other, text);
		expect((await other.fitted())[0]?.on.curves).toEqual(curves);
		const broken = text.replace('"recalled":0.93', '"recalled":"often"');
		expect(await store.readBackup(fileOf(broken))).toMatchObject({ result: 'unreadable' });
	});

	it.each([
		['too few', [1, 2, 3]],
		['none that is a number', values.map(() => NaN)]
	])('of %s are refused', async (_, wrong) => {
		const store = await freshStore();
		await expect(store.adopt(wrong, on)).rejects.toMatchObject({ code: 'invalid' });
		expect(await store.fitted()).toEqual([]);
		await store.adopt(values, on);
		const text = (await backupText(store)).replace(/"values":\[[^\]]*\]/, '"values":[1]');
		expect(await store.readBackup(fileOf(text))).toMatchObject({ result: 'unreadable' });
	});
});
