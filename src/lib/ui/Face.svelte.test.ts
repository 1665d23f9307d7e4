import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { judgeAnswer } from '#lib/core/answer/judge.ts';
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
type Shown = { isRevealed?: boolean; isTyped?: boolean; ord?: number; answered?: string };

/** What the answer would have been, after each thing that was done. */
const drafts: (string | undefined)[] = [];

/** A card as the session shows it; what is answered lands in the list, what is overruled too. */
async function show(change: Partial<Note>, shown: Shown = {}) {
	const note = { ...base, ...change };
	const given: (string | boolean)[] = [];
	drafts.length = 0;
	const { answered, ord = 0, isRevealed = answered !== undefined } = shown;
	await render(Face, {
		note,
		ord,
		seed: 's',
		language: 'en',
		isRevealed,
		...(shown.isTyped !== undefined && { isTyped: shown.isTyped }),
		answered,
		verdict: answered === undefined ? undefined : judgeAnswer(note, ord, answered),
		onanswer: (answer: string) => given.push(answer),
		ondraft: (answer: string | undefined) => drafts.push(answer),
		onoverrule: (is: boolean) => given.push(is)
	});
	return given;
}
const button = (name: string | RegExp) => page.getByRole('button', { name });

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
		await show({ question: '<img src=x onerror=alert(1)> <a href="/">link</a> <b>bold</b>' });
		await expect
			.element(page.getByText('<img src=x onerror=alert(1)> <a href="/">link</a>'))
			.toBeVisible();
		await expect.element(page.getByRole('img')).not.toBeInTheDocument();
	});

	it('gives every option once, and tells which was taken', async () => {
		const answers = await show({ type: 'choice', distractors: ['There', 'Yonder', 'Nowhere'] });
		await expect.element(button('There')).toBeVisible();
		expect(page.getByRole('button').elements()).toHaveLength(3);
		await button('There').click();
		expect(answers).toEqual(['There']);
	});

	it('sets each field in its own direction', async () => {
		await show({ question: 'کہاں؟' });
		await expect.element(page.getByText('کہاں؟')).toHaveAttribute('dir', 'auto');
	});
});

describe('a typed answer', () => {
	it('is written where the focus is, and given by Enter', async () => {
		const answers = await show({ type: 'typed' });
		await expect.element(page.getByLabelText('Your answer')).toHaveFocus();
		await expect.element(page.getByLabelText('Your answer')).toHaveAccessibleDescription('Where?');
		await userEvent.keyboard(' yonder{Enter}');
		expect(answers).toEqual(['yonder']);
		expect([drafts[0], drafts.at(-1)]).toEqual([undefined, 'yonder']);
	});

	it('can be asked of any basic card and any deletion', async () => {
		const answers = await show({ type: 'cloze', question: 'From [Baku].' }, { isTyped: true });
		await expect.element(page.getByLabelText('Your answer')).toBeVisible();
		await userEvent.keyboard('Baku{Enter}');
		expect(answers).toEqual(['Baku']);
	});

	it('shows its difference by marks that are read too, and what else is right', async () => {
		const change = { type: 'typed', answer: 'Karachi', accept: ['Kolachi'] } as const;
		await show(change, { answered: 'Karacchi' });
		await expect.element(page.getByText('Right, with a slip of spelling.')).toBeVisible();
		await expect
			.element(page.getByText(/You wrote .Karacchi.\. Right is .Karachi./))
			.toBeInTheDocument();
		await expect
			.element(page.getByRole('deletion', { includeHidden: true }))
			.toHaveTextContent('c');
		await expect.element(page.getByText('Kolachi')).toBeVisible();
	});

	it('that counts as wrong is right if the person says so', async () => {
		const said = await show({ type: 'typed' }, { answered: 'There' });
		await expect.element(page.getByText('That is not right.')).toBeVisible();
		await button('I was right').click();
		expect(said).toEqual([true]);
	});
});

describe('an order', () => {
	const events = { type: 'ordering', answer: 'first = 1901\nsecond = 1902\nthird' } as const;
	const shownItems = () =>
		page
			.getByRole('list', { name: 'Put these in their right order' })
			.getByRole('listitem')
			.elements()
			.map((item) => item.querySelector('.studied')?.textContent.trim());

	it('is put right by the keyboard alone, and never begins right', async () => {
		const answers = await show(events);
		await expect.element(button('Check')).toBeVisible();
		expect(shownItems()).not.toEqual(['first', 'second', 'third']);
		for (const name of ['third', 'second', 'first']) {
			await button(`Up: ${name}`).element().focus();
			await userEvent.keyboard('{ArrowUp}{ArrowUp}');
		}
		expect(shownItems()).toEqual(['first', 'second', 'third']);
		await expect.element(page.getByText(/first.: place 1 of 3/)).toBeInTheDocument();
		expect(drafts.at(-1)).toBe('first\nsecond\nthird');
		button('Check').element().focus();
		await userEvent.keyboard('{Enter}');
		expect(answers).toEqual(['first\nsecond\nthird']);
	});

	it('keeps the focus on a control when an item reaches an end', async () => {
		await show(events);
		await expect.element(button('Check')).toBeVisible();
		const [top = ''] = shownItems();
		await button(`Down: ${top}`).click();
		await button(`Up: ${top}`).click();
		await expect.element(button(`Down: ${top}`)).toHaveFocus();
	});

	it('is dragged by its handle', async () => {
		await show(events);
		await expect.element(button('Check')).toBeVisible();
		const [top, ...rest] = shownItems();
		const items = page.getByRole('listitem');
		const handle = items.first().element().querySelector('.handle');
		const last = items.last().element().getBoundingClientRect();
		const at = (type: string, y: number) =>
			handle?.dispatchEvent(
				new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientY: y })
			);
		at('pointerdown', 0);
		at('pointermove', last.bottom - 2);
		at('pointerup', last.bottom - 2);
		await expect.poll(shownItems).toEqual([...rest, top]);
	});

	it('tells which stand right, and the right order with its dates', async () => {
		await show(events, { answered: 'second\nfirst\nthird' });
		await expect.element(page.getByText('A part of it is right.')).toBeVisible();
		const [mine, right] = page.getByRole('list').elements();
		expect(mine?.textContent.match(/✓|✗/g)).toHaveLength(3);
		expect(right?.textContent).toMatch(/first\s+\(1901\).*second\s+\(1902\).*third/s);
	});
});

describe('pairs', () => {
	const capitals = {
		type: 'matching',
		answer: 'Pakistan = Islamabad\nAzerbaijan = Baku',
		distractors: ['Ganja']
	} as const;

	it('are found by the keyboard alone', async () => {
		const answers = await show(capitals);
		for (const [left, right] of [
			['Pakistan', 'Islamabad'],
			['Azerbaijan', 'Baku']
		] as const) {
			await expect.element(button(new RegExp(left))).toBeVisible();
			button(new RegExp(`^.${left}`))
				.element()
				.focus();
			await userEvent.keyboard('{Enter}');
			button(right).element().focus();
			await userEvent.keyboard('{Enter}');
			await expect.element(button(new RegExp(`^.${left}.: .${right}`))).toBeVisible();
		}
		await button('Check').click();
		expect((answers[0] as string).split('\n').toSorted()).toEqual([
			'Azerbaijan = Baku',
			'Pakistan = Islamabad'
		]);
	});

	it('go on to what is still open, and a right side is moved to another left', async () => {
		const answers = await show(capitals);
		await button('Ganja').click();
		await button('Baku').click();
		await page.getByRole('listitem').first().getByRole('button').click();
		await button(/^Baku/).click();
		await button('Check').click();
		expect(answers).toHaveLength(1);
		expect((answers[0] as string).match(/Baku/g)).toHaveLength(1);
		expect(drafts.at(-1)).toBe(answers[0]);
	});

	it('show what fits beside what was chosen', async () => {
		await show(capitals, { answered: 'Pakistan = Islamabad\nAzerbaijan = Ganja' });
		await expect.element(page.getByText(/you chose .Ganja/)).toBeVisible();
		await expect.element(page.getByText('Baku')).toBeVisible();
		expect(page.getByText('✓').elements()).toHaveLength(1);
	});
});
