import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { packageOf } from '../../../tests/fixtures/anki.ts';
import { cpuMs } from '../../../tests/fixtures/cpu-ms.ts';
import { docxOf, item, para } from '../../../tests/fixtures/docx.ts';
import { pixel } from '../../../tests/fixtures/images.ts';
import { column, pdfOf } from '../../../tests/fixtures/pdf.ts';
import { spoilt } from '../../../tests/arbitraries/spoilt.ts';
import { spoiltBytes } from '../../../tests/arbitraries/spoilt-bytes.ts';
import { noteSchema } from '../core/deck/schema.ts';
import { openCollection } from './open-collection.ts';
import { readFile } from './read-file.ts';

/** `npm run fuzz` asks for more. */
const numRuns = Number(process.env['RUNS'] ?? 60);
const maxMs = 4000;

async function inTime<T>(read: () => Promise<T>): Promise<T> {
	const began = cpuMs();
	const result = await read();
	expect(cpuMs() - began).toBeLessThan(maxMs);
	return result;
}

/** The same zip with one of its files spoilt before it was packed: its checksums are right. */
const spoiltInside = (whole: Uint8Array, name: string): fc.Arbitrary<Uint8Array> => {
	const files = unzipSync(whole);
	const content = files[name] ?? new Uint8Array();
	return spoiltBytes(content).map((bytes) => zipSync({ ...files, [name]: bytes }));
};

const written = {
	notes: Array.from({ length: 12 }, (_, i) => ({
		fields: [`Question ${i} <img src="a.png">`, `Answer ${i}`]
	})),
	reviews: [[1_700_000_000_000, 1, 3, 4, 2500, 4000, 1]],
	media: new Map([['a.png', pixel()]])
};
const document = docxOf(
	`${para('Baku', '<w:pStyle w:val="Heading1"/>')}${para('Baku was founded in 1806.')}${item('one')}<w:tbl><w:tr><w:tc>${para('a')}</w:tc><w:tc>${para('b')}</w:tc></w:tr></w:tbl>`,
	{ 'docProps/core.xml': '<cp:coreProperties><dc:title>Baku</dc:title></cp:coreProperties>' }
);
const pdf = pdfOf([column(72, 700, ['Baku was founded in 1806.', 'It lies on the sea.'])], {
	title: 'Baku'
});

it.each([
	['of version 1', 'a.apkg', 1, 'collection.anki2'],
	['of version 2', 'a.apkg', 2, 'collection.anki21'],
	['of version 3', 'a.colpkg', 3, 'media']
] as const)('a spoilt package %s is read or refused in words', async (_, file, version, inside) => {
	const whole = await packageOf({ ...written, version });
	const any = fc.oneof(spoiltBytes(whole), spoiltInside(whole, inside));
	await fc.assert(
		fc.asyncProperty(any, async (bytes) => {
			const { collection, findings } = await inTime(() =>
				openCollection(bytes, file, { offsetMinutes: 0 })
			);
			for (const { notes } of collection?.decks ?? [])
				for (const note of notes) expect(v.is(noteSchema, note)).toBe(true);
			for (const { what, todo } of findings)
				expect(`${what} ${todo}`).not.toMatch(/Invalid |undefined|\[object/);
			expect(collection !== undefined || findings.length > 0).toBe(true);
		}),
		{ seed: 34, numRuns }
	);
});

it.each<[string, string, fc.Arbitrary<Uint8Array>]>([
	['Word document', 'a.docx', spoiltBytes(document)],
	[
		'Word document of spoilt XML',
		'a.docx',
		spoilt(
			fc.constant(strFromU8(unzipSync(document)['word/document.xml'] ?? new Uint8Array()))
		).map((xml) => zipSync({ 'word/document.xml': strToU8(xml) }))
	],
	['PDF', 'a.pdf', spoiltBytes(pdf)]
])('a spoilt %s is read or refused, never thrown at', async (_, file, any) => {
	await fc.assert(
		fc.asyncProperty(any, async (bytes) => {
			const read = await inTime(() => readFile(file, bytes));
			expect(read.ok ? read.file.text : read.trouble.code).toMatch(/\S/);
		}),
		{ seed: 35, numRuns }
	);
});
