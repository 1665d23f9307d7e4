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
		add: (file: Blob) =>
			Promise.resolve((added === 'own name' ? (file as File).name : added) as MediaName | Refusal),
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

	it('says what of it is not saved from before, and goes back to the note', async () => {
		let isDropped = false;
		await render(Form, {
			note: base,
			add: () => Promise.resolve('a.png' as MediaName),
			onsave: () => undefined,
			begun: { question: 'Where, then?' },
			ondiscard: () => (isDropped = true)
		});
		await expect.element(page.getByText('is not saved yet')).toBeVisible();
		await page.getByRole('button', { name: 'Discard it' }).click();
		await expect.element(field('Question')).toHaveValue('Where?');
		await expect.element(page.getByText('is not saved yet')).not.toBeInTheDocument();
		expect(isDropped).toBe(true);
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

	it('takes pairs by keys alone: a side, the other, the next line, and one moved up', async () => {
		const saved = await open({ answer: '' });
		await page.getByLabelText('Kind of card').selectOptions('Pairs');
		await field('Left side of pair 1').click();
		await userEvent.keyboard('Pakistan{Enter}Islamabad{Enter}');
		await expect.element(field('Left side of pair 2')).toHaveFocus();
		await userEvent.keyboard('Azerbaijan{Enter}Baku{Alt>}{ArrowUp}{/Alt}');
		await expect.element(field('Right side of pair 1')).toHaveFocus();
		await expect.element(page.getByRole('term').first()).toHaveTextContent('Azerbaijan');
		await page.getByRole('button', { name: 'Save' }).click();
		expect(saved).toEqual([
			{ type: 'matching', answer: 'Azerbaijan = Baku\nPakistan = Islamabad' }
		]);
	});

	it('makes rows of lines that are pasted, and takes an empty one out', async () => {
		const saved = await open({ type: 'ordering', answer: 'Dawn\nDusk' });
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', 'Noon\nThe flight = 1903\n\nEvening');
		await field(/^Thing 2/).click();
		field(/^Thing 2/)
			.element()
			.dispatchEvent(
				new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
			);
		await expect.element(field('Date of thing 4')).toHaveValue('1903');
		await page.getByRole('button', { name: 'Move line 2 down' }).click();
		await page.getByRole('button', { name: 'Add a line' }).click();
		await expect.element(field(/^Thing 6/)).toHaveFocus();
		await userEvent.keyboard('{Backspace}');
		await expect.element(field(/^Thing 5/)).toHaveFocus();
		await page.getByRole('button', { name: 'Take line 1 out' }).click();
		await save();
		expect(saved).toEqual([{ answer: 'Noon\nDusk\nThe flight = 1903\nEvening' }]);
	});

	it('puts in an image that was only chosen when the note is saved', async () => {
		const saved = await open();
		await field('Answer').click();
		paste(field('Answer').element(), photo);
		await expect.element(field(/^What the image shows/)).toHaveFocus();
		await page.getByRole('button', { name: 'Save' }).click();
		await expect.poll(() => saved).toEqual([{ answer: 'Yonder ![](media:a.png)' }]);
	});

	it('finds no fault before a word is written', async () => {
		await open({ question: '', answer: '' });
		await expect.element(page.getByText(/needs words/)).not.toBeInTheDocument();
		await userEvent.keyboard('Where');
		await expect.element(page.getByText('The answer needs words.')).toBeVisible();
	});

	it('says what would make a bad card beside the field that it is about', async () => {
		await open({ hint: 'It is yonder' });
		await expect.element(field('Hint')).toHaveAccessibleDescription(/can be read where it is/);
		await userEvent.keyboard('{End} Is it yonder?');
		await expect.element(field('Answer')).toHaveAccessibleDescription(/can be read where it is/);
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

	it('keeps every image that waits, each for the field that it was meant for', async () => {
		const saved = await open({ answer: '\\(x^2\\)' }, 'own name');
		const [question, answer] = [field('Question').element(), field('Answer').element()];
		paste(question, photo);
		await expect.element(page.getByText('For the field “Question”')).toBeVisible();
		(answer as HTMLTextAreaElement).setSelectionRange(4, 4);
		const dataTransfer = new DataTransfer();
		for (const name of ['map.png', 'flag.png'])
			dataTransfer.items.add(new File(['x'], name, { type: 'image/png' }));
		answer.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
		await expect.element(page.getByText('For the field “Answer”').nth(1)).toBeVisible();
		await userEvent.keyboard('a flag');
		await save();
		await expect
			.poll(() => saved)
			.toEqual([
				{
					question: 'Where? ![](media:photo.png)',
					answer: '\\(x^2\\) ![](media:map.png) ![a flag](media:flag.png)'
				}
			]);
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

	it('takes the words where a table brings a picture of itself along', async () => {
		await open();
		const clipboardData = new DataTransfer();
		clipboardData.items.add(photo);
		clipboardData.setData('text/plain', 'Baku\t1920');
		const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
		field('Question').element().dispatchEvent(event);
		expect(event.defaultPrevented).toBe(false);
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
