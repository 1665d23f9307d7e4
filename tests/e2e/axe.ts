import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

export const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the screen, in the page itself, for there are no frames. */
export async function judge(page: Page, options: RunOptions = {}): Promise<string[]> {
	// Colours are judged at rest, not half faded in; what was cut short is at rest too.
	await page.evaluate(() =>
		Promise.allSettled(document.getAnimations().map((one) => one.finished))
	);
	// Once into each document: bringing axe in takes longer than what it does.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const violations = await page.evaluate(
		async (options) => {
			const here = (window as unknown as { axe: typeof axe }).axe;
			return (await here.run(document, options)).violations;
		},
		{ resultTypes: ['violations' as const], ...options }
	);
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
