import { expect, it } from 'vitest';
import { plan as az } from '../languages/az/plan.ts';
import { plan as en } from '../languages/en/plan.ts';
import { plan as ur } from '../languages/ur/plan.ts';

it('never foresees zero minutes a day where there is something to do', () => {
	expect(en.ahead.average(0)).toBe('Less than a minute a day.');
	expect(en.ahead.averages(0, 5)).toBe('About 5 minutes a day, now less than one.');
	for (const { ahead } of [en, ur, az])
		expect(`${ahead.average(0)} ${ahead.averages(0, 0)}`).not.toMatch(/\d/);
});
