import { describe, expect, it } from 'vitest';
import { isProtected, opened, sealed } from './protect.ts';

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const plain = new Blob([Uint8Array.from({ length: 2_500_000 }, (_, i) => i * i)]);

describe('a protected copy', () => {
	it('opens with its passphrase, byte for byte, and with no other', async () => {
		const file = await sealed(plain, 'اردو é 8 words');
		expect(await isProtected(file)).toBe(true);
		const read = await opened(file, 'اردو e\u0301 8 words'); // typed on another keyboard
		if (read.result !== 'opened') throw new Error(read.result);
		expect(Buffer.compare(await bytesOf(read.file), await bytesOf(plain))).toBe(0);
		expect(await opened(file, 'اردو 8 words')).toEqual({ result: 'wrong-passphrase' });
		expect(await opened(file, '')).toEqual({ result: 'wrong-passphrase' });
	});

	it('changed, cut or put in another order is damaged, not opened', async () => {
		const bytes = await bytesOf(await sealed(plain, 'one passphrase'));
		const head = bytes.indexOf(10) + 1 + 16;
		const piece = 1024 * 1024 + 16;
		const [a, b] = [bytes.slice(head, head + piece), bytes.slice(head + piece, head + 2 * piece)];
		const turned = bytes.slice();
		turned[head + 50] = (turned[head + 50] ?? 0) ^ 1;
		for (const spoilt of [
			new Blob([turned]),
			new Blob([bytes.slice(0, -1)]),
			new Blob([bytes.slice(0, head + 2 * piece)]),
			new Blob([bytes.slice(0, head)]),
			new Blob([bytes.slice(0, head), b, a, bytes.slice(head + 2 * piece)])
		])
			expect(await opened(spoilt, 'one passphrase')).toEqual({ result: 'damaged' });
	});

	it('says nothing of what it holds', async () => {
		const file = await sealed(new Blob(['Where is Multan?']), 'one passphrase');
		expect(await file.text()).not.toContain('Multan');
		const again = await sealed(new Blob(['Where is Multan?']), 'one passphrase');
		expect(await bytesOf(again)).not.toEqual(await bytesOf(file));
	});

	it.each([
		['no file', ''],
		['another file', '{"format":"hafiza-backup/2"}\n'],
		[
			'endless work',
			'{"format":"hafiza-protected/1","iterations":1e12,"salt":"AA==","nonce":"AA=="}\n'
		],
		['no salt', '{"format":"hafiza-protected/1","iterations":1,"salt":"*","nonce":"AA=="}\n']
	])('of %s is refused', async (_, text) => {
		expect(await opened(new Blob([text]), 'x')).toEqual({ result: 'damaged' });
	});
});
