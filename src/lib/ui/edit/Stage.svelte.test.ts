import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { Note, NoteId } from '#lib/core/deck/note.ts';
import Stage from './Stage.svelte';

const typed: Note = {
	id: 'n' as NoteId,
	type: 'typed',
	kind: 'other',
	question: 'Where?',
	answer: 'Y',
	accept: [],
	distractors: [],
	tags: [],
	tier: 'manual',
	flags: [],
	evidence: []
};

it('shows how an answer is written without taking the focus from who writes the card', async () => {
	const field = document.createElement('textarea');
	document.body.append(field);
	field.focus();
	await render(Stage, { note: typed, language: 'en' });
	await expect.element(page.getByRole('textbox', { name: 'Your answer' })).toBeVisible();
	expect(document.activeElement).toBe(field);
	field.remove();
});

it('shows a question from its first word on, and says what it still needs', async () => {
	await render(Stage, { note: { ...typed, answer: '' }, language: 'en' });
	await expect.element(page.getByText('Where?')).toBeVisible();
	await expect.element(page.getByText('The answer needs words.')).toBeVisible();
});
