import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keepFocus } from './keep-focus.ts';

let end: () => void;
beforeEach(() => {
	document.body.innerHTML = `
		<main tabindex="-1">
			<ul>
				<li><a href="#a">A</a><button id="a">Delete A</button></li>
				<li><a href="#b">B</a><button id="b">Delete B</button></li>
				<li><a href="#c">C</a><button id="c">Delete C</button></li>
			</ul>
			<div><input id="field" /><button id="save">Save</button></div>
		</main>
		<div role="status" id="message"></div>`;
	end = keepFocus();
});
afterEach(() => {
	end();
	document.body.innerHTML = '';
});

const get = (id: string) => document.getElementById(id) as HTMLButtonElement;
const settle = async () => {
	for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
};
/** By keyboard, as the watch is for. */
async function tabTo(id: string) {
	while (document.activeElement?.id !== id) await userEvent.tab();
}
const focused = () => document.activeElement?.textContent;

test('the focus goes to the same button of the line that took the place of a deleted one', async () => {
	await tabTo('b');
	get('b').closest('li')?.remove();
	await settle();
	expect(focused()).toBe('Delete C');
});

test('after the last line it goes to the one before', async () => {
	await tabTo('c');
	get('c').closest('li')?.remove();
	await settle();
	expect(focused()).toBe('Delete B');
});

test('a message that goes gives it back to where it was', async () => {
	await tabTo('b');
	get('message').innerHTML = '<button id="undo">Undo</button>';
	await tabTo('undo');
	get('undo').remove();
	await settle();
	expect(focused()).toBe('Delete B');
});

test('a button that was shut while it worked has it again', async () => {
	await tabTo('save');
	get('save').disabled = true;
	await settle();
	get('save').blur();
	get('save').disabled = false;
	await settle();
	expect(focused()).toBe('Save');
});

test('where nothing is left around it, it goes to the screen and into no field', async () => {
	await tabTo('save');
	get('save').remove();
	await settle();
	expect(document.activeElement?.tagName).toBe('MAIN');
});

test('what the screen does with the focus by itself stays', async () => {
	await tabTo('b');
	get('b').closest('li')?.remove();
	get('field').focus();
	await settle();
	expect(document.activeElement?.id).toBe('field');
});

test('who points has no place to keep', async () => {
	await tabTo('b');
	document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
	get('b').remove();
	await settle();
	expect(document.activeElement).toBe(document.body);
});
