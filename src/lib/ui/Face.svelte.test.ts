import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { Note, NoteId } from '#lib/core/deck/note.ts';
import Face from './Face.svelte';

const base: Note = {
	id: 'n' as NoteId,
	type: 'basic',
	kind: 'other',
	question: 'Where?',
	answer: 'Yonder',
	accept: [],
	distractors: [],
	tags: [],
	tier: 'manual',
	flags: [],
	evidence: []
};
const show = (note: Partial<Note>, more: { isRevealed?: boolean; ord?: number } = {}) => {
	const answers: string[] = [];
	return render(Face, {
		note: { ...base, ...note },
		ord: more.ord ?? 0,
		seed: 's',
		language: 'en',
		isRevealed: more.isRevealed ?? false,
		answered: undefined,
		onanswer: (answer: string) => answers.push(answer)
	}).then(() => answers);
};

describe('the face of a card', () => {
	it('keeps the answer to itself until it is revealed', async () => {
		await show({});
		await expect.element(page.getByText('Where?')).toBeVisible();
		await expect.element(page.getByText('Yonder')).not.toBeInTheDocument();
	});

	it('asks a reversed note the other way round as its second card', async () => {
		await show({ type: 'reversed' }, { ord: 1 });
		await expect.element(page.getByText('Yonder')).toBeVisible();
		await expect.element(page.getByText('Where?')).not.toBeInTheDocument();
	});

	it('hides one deletion of a cloze, with its hint, and leaves the others', async () => {
		await show({ type: 'cloze', question: 'From [Baku::a city] to [Multan].' });
		await expect.element(page.getByRole('article')).toHaveTextContent('From [a city] to Multan.');
	});

	it('shows what a deck says as text, never as markup', async () => {
		await show({ question: '<img src=x onerror=alert(1)> <b>bold</b>' });
		await expect.element(page.getByText('<b>bold</b>')).toBeVisible();
		await expect.element(page.getByRole('img')).not.toBeInTheDocument();
	});

	it('gives every option once, and tells which was taken', async () => {
		const answers = await show({ type: 'choice', distractors: ['There', 'Yonder', 'Nowhere'] });
		expect(page.getByRole('button').elements()).toHaveLength(3);
		await page.getByRole('button', { name: 'There' }).click();
		expect(answers).toEqual(['There']);
	});

	it('sets each field in its own direction', async () => {
		await show({ question: 'کہاں؟' });
		await expect.element(page.getByText('کہاں؟')).toHaveAttribute('dir', 'auto');
	});
});
