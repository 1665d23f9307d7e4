import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { note } from '../../../../tests/arbitraries/deck.ts';
import { deletionsOf, parseCloze, printCloze } from './cloze.ts';
import { imageAt, mediaName, mediaOf, printImage, renameMedia } from './media.ts';

describe('the name of a file', () => {
	it.each(['kura.png', 'Kür çayı.png'.replace(' ', '-'), 'نقشہ.webp', 'a_1.2.jpg'])(
		'may be %s',
		(name) => {
			expect(mediaName(name)).toBe(name);
		}
	);

	it.each([
		['a path', 'maps/kura.png'],
		['a way out of the folder', '..png'],
		['a hidden file', '.htaccess'],
		['an address', 'https://example.org/a.png'],
		['a Windows path', 'C:\\a.png'],
		['nothing', ''],
		['longer than file systems take', `${'a'.repeat(300)}.png`],
		['with a control character', 'a\u0000.png']
	])('is never %s', (_, name) => {
		expect(mediaName(name)).toBeUndefined();
	});
});

describe('an image in a text', () => {
	it('is read as it was printed', () => {
		fc.assert(
			fc.property(fc.string(), (alt) => {
				const written = printImage({ name: 'kura.png' as never, alt });
				const read = imageAt(written, 0);
				expect(read?.end).toBe(written.length);
				expect(read && printImage(read.image)).toBe(written);
			}),
			{ seed: 11 }
		);
	});

	it('never points outside the deck', () => {
		for (const text of ['![a](media:../b.png)', '![a](https://example.org/b.png)', '![a](b.png)'])
			expect(imageAt(text, 0)).toBeUndefined();
	});

	it('is a need of its note wherever it stands, once', () => {
		const [base] = fc.sample(note, { numRuns: 1, seed: 1 });
		const image = (name: string) => `see ![it](media:${name})`;
		expect(
			base &&
				mediaOf({
					...base,
					question: `${image('a.png')} ${image('b.png')}`,
					answer: image('a.png'),
					accept: [],
					distractors: [image('c.png')],
					hint: image('d.png'),
					explanation: '![x](media:../e.png)'
				})
		).toEqual(['a.png', 'b.png', 'c.png', 'd.png']);
	});
});

describe('a deck whose images have other names here', () => {
	it('names them as they are called here, and changes nothing else', () => {
		const name = fc.constantFrom('k.png', 'a.png', 'gone.png').map((name) => name as never);
		fc.assert(
			fc.property(note, name, (note, other) => {
				const question = `${note.question} ![it](media:a.png) \\(x\\)`;
				const before = { ...note, question };
				const after = renameMedia(before, new Map([['a.png', other]]));
				expect(after.question.endsWith(`![it](media:${String(other)}) \\(x\\)`)).toBe(true);
				expect(renameMedia(before, new Map())).toEqual(before);
				expect(mediaOf(after)).not.toContain(other === 'a.png' ? undefined : 'a.png');
			}),
			{ seed: 13 }
		);
	});
});

describe('an image in a cloze', () => {
	it('hides nothing by its brackets', () => {
		const parts = parseCloze('![the basin](media:kura.png) The Kura flows into the [Caspian Sea].');
		expect(deletionsOf(parts).map(({ text }) => text)).toEqual(['Caspian Sea']);
	});

	it('may be what is hidden', () => {
		expect(deletionsOf(parseCloze('Its flag is [![flag](media:az.svg)::three colours].'))).toEqual([
			{ kind: 'deletion', text: '![flag](media:az.svg)', hint: 'three colours', ord: 0 }
		]);
	});

	it('comes back as it was, whatever stands around it', () => {
		const piece = fc.constantFrom(
			...['![', '![a](media:k.png)', '![a::b](media:k.png)', '](media:k.png)', '!', '[', ']'],
			...['\\', ':', '::', 'c2::', 'x', '(media:', ')', '\n', ' ']
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const parts = parseCloze(pieces.join(''));
				expect(parseCloze(printCloze(parts))).toEqual(parts);
			}),
			{ seed: 12, numRuns: 5000 }
		);
	});
});
