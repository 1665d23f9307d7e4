import { expect, it } from 'vitest';
import type { CardId } from '#lib/core/deck/note.ts';
import type { PaperId } from '#lib/core/exam/paper.ts';
import type { ResultsFile } from '#lib/core/exam/results-file.ts';
import { freshStore, restored } from '../../../tests/store/fixture.ts';

const paper = { id: 'p' as PaperId };
const handedBack = (name: string, answered: string, of = paper.id): ResultsFile => ({
	paper: of,
	name,
	answers: new Map([['c/0' as CardId, { answered, certainty: 2 }]])
});

it('keeps the latest results of each name, through a backup too', async () => {
	const store = await freshStore();
	await store.addReturns([handedBack('Aysel', 'Baku'), handedBack('Bilal', 'Lahore')]);
	await store.addReturns([handedBack('Aysel', 'Sheki')]);
	const expected = [handedBack('Aysel', 'Sheki'), handedBack('Bilal', 'Lahore')];
	expect(await store.returns(paper)).toEqual(expected);
	const other = await freshStore();
	await restored(other, await store.backup());
	expect(await other.returns(paper)).toEqual(expected);
});

it('tells papers and names with commas apart', async () => {
	const store = await freshStore();
	const [one, other] = ['a' as PaperId, 'a,b' as PaperId];
	await store.addReturns([handedBack('b,c', 'Baku', one), handedBack('c', 'Sheki', other)]);
	const back = await freshStore();
	await restored(back, await store.backup());
	expect(await back.returns({ id: one })).toEqual([handedBack('b,c', 'Baku', one)]);
	expect(await back.returns({ id: other })).toEqual([handedBack('c', 'Sheki', other)]);
});

it('forgets what is removed, also where an older backup still has it', async () => {
	const store = await freshStore();
	await store.addReturns([handedBack('Aysel', 'Baku')]);
	const older = await store.backup();
	await store.removeReturn(paper.id, 'Aysel');
	expect(await store.returns(paper)).toEqual([]);
	await restored(store, older);
	expect(await store.returns(paper)).toEqual([]);
});
