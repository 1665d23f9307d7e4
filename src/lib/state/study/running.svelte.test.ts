import { describe, expect, it } from 'vitest';
import { defaultOptions, readOptions, type SessionOptions } from '#lib/core/session/options.ts';
import { Running } from './running.svelte.ts';

function running(options: Partial<SessionOptions>) {
	const did: string[] = [];
	const state = { isBusy: false };
	const clocks = new Running(() => readOptions({ ...defaultOptions, ...options }), {
		reveal: () => did.push('reveal'),
		grade: (grade) => did.push(`grade ${grade}`),
		isBusy: () => state.isBusy
	});
	const seconds = (count: number) => {
		for (let i = 0; i < count; i++) clocks.pass(1000);
	};
	const turn = (showing: string, side: 'question' | 'answer' = 'question') =>
		clocks.turn({ showing, side });
	turn('a');
	return { clocks, did, state, seconds, turn };
}
const advance = { isOn: true, revealSeconds: 3, gradeSeconds: 2, grade: 1 as const };

describe('cards that turn by themselves', () => {
	it('show the answer after a while, and after another one go on as was chosen', () => {
		const { did, seconds, turn, clocks } = running({ advance });
		seconds(2);
		expect(did).toEqual([]);
		expect(clocks.waited).toBeCloseTo(2 / 3);
		seconds(1);
		expect(did).toEqual(['reveal']);
		turn('a', 'answer');
		seconds(2);
		expect(did).toEqual(['reveal', 'grade 1']);
	});

	it('wait while something stands open, while they are stopped, and while the machine slept', () => {
		const { did, seconds, state, clocks } = running({ advance });
		state.isBusy = true;
		seconds(60);
		state.isBusy = false;
		clocks.isPaused = true;
		seconds(60);
		clocks.isPaused = false;
		clocks.pass(3_600_000);
		expect(did).toEqual([]);
		expect(clocks.cardSeconds).toBe(122);
	});

	it('begin to wait anew with each card and each side', () => {
		const { did, seconds, turn } = running({ advance });
		seconds(2);
		turn('b');
		seconds(2);
		turn('b', 'answer');
		seconds(1);
		turn('b', 'question');
		seconds(2);
		expect(did).toEqual([]);
	});

	it('stay as they are where nobody wants them to turn', () => {
		const { did, seconds, clocks } = running({});
		seconds(600);
		expect([did, clocks.waited]).toEqual([[], undefined]);
	});
});

describe('the clock of a card', () => {
	it('goes on over both sides of it, and begins anew with the next', () => {
		const { clocks, seconds, turn } = running({ hasTimer: true });
		seconds(4);
		turn('a', 'answer');
		seconds(3);
		expect(clocks.cardSeconds).toBe(7);
		turn('b');
		expect(clocks.cardSeconds).toBe(0);
	});
});

describe('a timebox', () => {
	const timebox = { isOn: true, minutes: 1 };
	it('ends with the card that was begun, and another one begins if one goes on', () => {
		const { clocks, seconds, turn } = running({ timebox });
		seconds(70);
		turn('a', 'answer');
		expect(clocks.isBoxOver).toBe(false);
		turn('b');
		expect(clocks.isBoxOver).toBe(true);
		clocks.goOn();
		seconds(59);
		turn('c');
		expect(clocks.isBoxOver).toBe(false);
		seconds(2);
		turn('d');
		expect(clocks.isBoxOver).toBe(true);
	});

	it('stops cards from turning by themselves, and the clock of the card, while it asks', () => {
		const { clocks, did, seconds, turn } = running({
			timebox,
			advance: { ...advance, revealSeconds: 100 }
		});
		seconds(61);
		turn('b');
		seconds(500);
		expect([did, clocks.cardSeconds]).toEqual([[], 0]);
		clocks.goOn();
		seconds(100);
		expect(did).toEqual(['reveal']);
	});
});
