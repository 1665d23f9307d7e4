import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { takeAnyDigits } from './any-digits.ts';

afterEach(() => {
	document.removeEventListener('beforeinput', takeAnyDigits);
	document.body.replaceChildren();
});

it('a number typed in Urdu digits is that number, and other fields keep what is typed', async () => {
	document.addEventListener('beforeinput', takeAnyDigits);
	for (const [type, inputMode, value] of [
		['number', '', '25'],
		['text', 'numeric', '25'],
		['text', '', '۲۵']
	] as const) {
		const field = Object.assign(document.createElement('input'), { type, inputMode });
		document.body.append(field);
		await userEvent.type(field, '۲۵');
		expect(field.value, `${type} ${inputMode}`).toBe(value);
	}
});
