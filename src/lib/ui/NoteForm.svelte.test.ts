import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { MediaName } from '#lib/core/deck/media.ts';
import type { Note, NoteId } from '#lib/core/deck/note.ts';
import Form from './note-form/Form.fixture.svelte';
import type { Refusal } from './text/pictures.ts';

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

/** The form; what is saved lands in the list. */
async function open(change: Partial<Note> = {}, added: string = 'a.png') {
	const saved: object[] = [];
	await render(Form, {
		note: { ...base, ...change },
		add: () => Promise.resolve(added as MediaName | Refusal),
		onsave: (edit: object) => saved.push(edit)
	});
	return saved;
}
const field = (name: string | RegExp) => page.getByRole('textbox', { name });
const save = () => userEvent.keyboard('{Control>}{Enter}{/Control}');

/** What the browser tells of a file from the clipboard. */
function paste(into: Element, file: File) {
	const clipboardData = new DataTransfer();
	clipboardData.items.add(file);
	const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
	into.dispatchEvent(event);
	return event;
}
const photo = new File(['x'], 'photo.png', { type: 'image/png' });

describe('the form for a note', () => {
	it('saves only what was changed, by the keyboard', async () => {
		const saved = await open();
		await expect.element(field('Question')).toHaveFocus();
		await userEvent.keyboard('{End} There?');
		await save();
		expect(saved).toEqual([{ question: 'Where? There?' }]);
	});

	it('makes a gap of the chosen words, and says what is wanting until there is one', async () => {
		const saved = await open({ question: 'From Baku.' });
		await page.getByLabelText('Kind of card').selectOptions('Text with gaps');
		await expect.element(page.getByText('The text needs words in [brackets].')).toBeVisible();
		await expect.element(page.getByRole('button', { name: 'Save' })).toBeDisabled();
		const text = field(/^Text/);
		(text.element() as HTMLTextAreaElement).setSelectionRange(6, 6);
		await page.getByRole('button', { name: /^Gap/ }).click();
		await expect.element(text).toHaveValue('From [Baku].');
		await save();
		expect(saved).toEqual([{ type: 'cloze', question: 'From [Baku].', answer: '' }]);
	});

	it('takes pairs a line each, and shows them', async () => {
		const saved = await open();
		await page.getByLabelText('Kind of card').selectOptions('Pairs');
		await field(/^Pairs/).fill('Pakistan = Islamabad\nAzerbaijan = Baku');
		await expect.element(page.getByRole('term').first()).toHaveTextContent('Pakistan');
		await page.getByRole('button', { name: 'Save' }).click();
		expect(saved).toEqual([
			{ type: 'matching', answer: 'Pakistan = Islamabad\nAzerbaijan = Baku' }
		]);
	});

	it('takes an image that is pasted, with what it shows, where the text is written', async () => {
		const saved = await open();
		await field('Answer').click();
		await userEvent.keyboard('{End}');
		expect(paste(field('Answer').element(), photo).defaultPrevented).toBe(true);
		await expect.element(field(/^What the image shows/)).toHaveFocus();
		await userEvent.keyboard('[[a map]{Enter}');
		await expect.element(field('Answer')).toHaveValue('Yonder ![ a map ](media:a.png)');
		await expect.element(field('Answer')).toHaveFocus();
		await save();
		expect(saved).toEqual([{ answer: 'Yonder ![ a map ](media:a.png)' }]);
	});

	it('says why an image is not taken, and leaves pasted words alone', async () => {
		const saved = await open({}, 'kind');
		const question = field('Question').element();
		paste(question, new File(['<svg/>'], 'a.svg', { type: 'image/svg+xml' }));
		await expect.element(page.getByText(/This is no image that can be kept/)).toBeVisible();
		expect(
			paste(question, new File(['words'], 'a.txt', { type: 'text/plain' })).defaultPrevented
		).toBe(false);
		await userEvent.keyboard('{End}!');
		await save();
		expect(saved).toEqual([{ question: 'Where?!' }]);
	});

	it('leaves the image alone by Escape, and the note with it', async () => {
		const saved = await open();
		paste(field('Question').element(), photo);
		await expect.element(field(/^What the image shows/)).toHaveFocus();
		await userEvent.keyboard('a map{Escape}');
		await expect.element(field(/^What the image shows/)).not.toBeInTheDocument();
		await expect.element(field('Question')).toHaveValue('Where?');
		expect(saved).toEqual([]);
	});
});
