import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { CardId } from '#lib/core/deck/note.ts';
import { deckOrder, type Order } from '#lib/core/find/order.ts';
import CardGrid from './CardGrid.svelte';

const ids = Array.from({ length: 100_000 }, (_, i) => `n${i}/0` as CardId);

/** The grid in a box of 600 pixels; what it asks for lands in the list. */
async function show() {
	const asked: (string | number)[][] = [];
	const say =
		(what: string) =>
		(...values: (number | Order)[]) => {
			asked.push([what, ...values.map((value) => (typeof value === 'number' ? value : value.by))]);
		};
	const container = document.createElement('div');
	container.style.cssText = 'display: flex; flex-direction: column; block-size: 600px';
	document.body.append(container);
	const props = $state({
		ids,
		count: ids.length,
		row: () => undefined,
		isSelected: (id: CardId) => id === ids[3],
		cursor: 0,
		order: deckOrder,
		onorder: say('order'),
		onmove: (to: number) => {
			props.cursor = to;
			say('move')(to);
		},
		ontoggle: say('toggle'),
		onextend: say('extend'),
		onall: say('all'),
		onopen: say('open'),
		ondelete: say('delete'),
		onescape: say('escape'),
		onsight: () => undefined
	});
	await render(CardGrid, { target: container, props });
	const grid = page.getByRole('grid');
	const rows = () => container.querySelectorAll('[data-at]');
	return { asked, grid, rows };
}

describe('a grid of a hundred thousand cards', () => {
	it('draws few of them and tells how many there are', async () => {
		const { grid, rows } = await show();
		await expect.element(grid).toHaveAttribute('aria-rowcount', '100001');
		expect(rows().length).toBeLessThan(60);
		expect(rows()[3]?.getAttribute('aria-selected')).toBe('true');
		expect(rows()[3]?.getAttribute('aria-rowindex')).toBe('5');
	});

	it('keeps the focus from its first row to its last, and names the row that it stands on', async () => {
		const { grid, rows } = await show();
		(grid.element() as HTMLElement).focus();
		await userEvent.keyboard('{End}');
		await expect.poll(() => rows()[rows().length - 1]?.getAttribute('data-at')).toBe('99999');
		expect(document.activeElement).toBe(grid.element());
		const current = grid.element().getAttribute('aria-activedescendant') ?? '';
		expect(document.getElementById(current)?.getAttribute('data-at')).toBe('99999');
	});

	it('is worked by keys alone', async () => {
		const { asked, grid } = await show();
		(grid.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowDown} {Shift>}{ArrowDown}{/Shift}');
		await userEvent.keyboard('{Enter}{Delete}{Escape}{Control>}a{/Control}');
		expect(asked).toEqual([
			['move', 1],
			['toggle', 1],
			['extend', 2],
			['open', 1],
			['delete'],
			['escape'],
			['all']
		]);
	});

	it('opens a card by a click, and selects it by its box or with a key held', async () => {
		const { asked, rows } = await show();
		const cell = (at: number, part: string) => {
			const found = rows()[at]?.querySelector(part);
			if (!found) throw new Error(part);
			return found;
		};
		await userEvent.click(cell(2, '[data-check]'));
		await userEvent.click(cell(4, '.stem'), { modifiers: ['Shift'] });
		await userEvent.click(cell(5, '.stem'), { modifiers: ['Control'] });
		await userEvent.click(cell(6, '.stem'));
		expect(asked).toEqual([
			['toggle', 2],
			['extend', 4],
			['toggle', 5],
			['move', 6],
			['open', 6]
		]);
	});
});
