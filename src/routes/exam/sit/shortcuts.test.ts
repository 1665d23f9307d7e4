import { describe, expect, it } from 'vitest';
import { actOf } from './shortcuts.ts';

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
	({ key, code: '', target: null, ...more }) as KeyboardEvent;

describe('a key in a sitting', () => {
	it('takes an option by letter or number, and strikes it out with Shift', () => {
		expect(actOf(press('b'), 4, false)).toEqual({ do: 'choose', option: 1 });
		expect(actOf(press('4'), 4, false)).toEqual({ do: 'choose', option: 3 });
		expect(actOf(press('B', { shiftKey: true }), 4, false)).toEqual({ do: 'strike', option: 1 });
	});

	it('is heard by its place where the keyboard writes another alphabet', () => {
		expect(actOf(press('ب', { code: 'KeyB' }), 4, false)).toEqual({ do: 'choose', option: 1 });
	});

	it('clears with C only where there is no third option, and with X everywhere', () => {
		expect(actOf(press('c'), 4, false)).toEqual({ do: 'choose', option: 2 });
		expect(actOf(press('c'), 0, false)).toEqual({ do: 'clear' });
		expect(actOf(press('x'), 4, false)).toEqual({ do: 'clear' });
	});

	it('goes on in the direction of reading', () => {
		expect(actOf(press('ArrowRight'), 0, false)).toEqual({ do: 'forward' });
		expect(actOf(press('ArrowRight'), 0, true)).toEqual({ do: 'previous' });
	});

	it('does nothing for an option that is not there, or a key of no meaning', () => {
		expect(actOf(press('5'), 4, false)).toBeUndefined();
		expect(actOf(press('q'), 4, false)).toBeUndefined();
	});
});
