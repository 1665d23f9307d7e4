/**
 * Measures a model that is already there, after a change in the code that reads it:
 *
 *     npx tsx scripts/train/measure.ts DATA_FOLDER MODEL_FOLDER
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModel } from '../../src/lib/core/language/model/file.ts';
import { writeOut } from './card.ts';
import { Corpus } from './corpus.ts';
import type { Parts } from './writer.ts';

const [data, folder] = process.argv.slice(2);
if (!data || !folder) {
	console.error('usage: npx tsx scripts/train/measure.ts DATA_FOLDER MODEL_FOLDER');
	process.exit(2);
}
const file = readFileSync(join(folder, 'english.bin'));
const card = JSON.parse(readFileSync(join(folder, 'english.json'), 'utf8')) as {
	partsBeforeCompression: Parts;
};
const corpus = new Corpus(data, readModel(file).clusters);
writeOut(folder, corpus, { file, parts: card.partsBeforeCompression }, console.log);
