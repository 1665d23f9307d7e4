import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { PartDraft } from '#lib/core/schedule/exam-day/draft.ts';
import ScopeFields from './ScopeFields.svelte';

/** What was chosen last of two decks and some tags. */
async function open(parts: readonly PartDraft[]) {
	const chosen: { parts: readonly PartDraft[] } = { parts };
	const decks = [
		{ id: 'a', title: 'Treaties' },
		{ id: 'b', title: 'Rivers' }
	];
	await render(ScopeFields, {
		parts,
		decks,
		tags: ['wars'],
		problem: undefined,
		onchange: (next: readonly PartDraft[]) => (chosen.parts = next)
	});
	return chosen;
}

describe('what an exam asks', () => {
	it('takes a deck in with weight 1, and has its weight changed', async () => {
		const chosen = await open([{ kind: 'deck', key: 'a', weight: '1' }]);
		await page.getByRole('checkbox', { name: 'Rivers' }).click();
		expect(chosen.parts[1]).toEqual({ kind: 'deck', key: 'b', weight: '1' });
		await page.getByRole('textbox', { name: /Weight of .*Treaties/ }).fill('3');
		expect(chosen.parts).toEqual([{ kind: 'deck', key: 'a', weight: '3' }]);
	});

	it('takes a tag in by Enter, and none twice or empty', async () => {
		const wars: PartDraft = { kind: 'tag', key: 'wars', weight: '2' };
		const chosen = await open([wars]);
		const tag = page.getByRole('combobox', { name: 'A tag' });
		await tag.fill(' wars ');
		await userEvent.keyboard('{Enter}');
		await tag.fill('  ');
		await userEvent.keyboard('{Enter}');
		expect(chosen.parts).toEqual([wars]);
		await tag.fill('peace');
		await userEvent.keyboard('{Enter}');
		expect(chosen.parts).toEqual([wars, { kind: 'tag', key: 'peace', weight: '1' }]);
	});

	it('still says a deck that was removed from the library, so that it can be taken out', async () => {
		const chosen = await open([{ kind: 'deck', key: 'gone', weight: '1' }]);
		await page.getByRole('checkbox', { name: /no longer in your library/ }).click();
		expect(chosen.parts).toEqual([]);
	});
});
