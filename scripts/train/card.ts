import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, beam } from '../../src/lib/core/language/model/analyse.ts';
import { readModel, type Model } from '../../src/lib/core/language/model/file.ts';
import { tagWords } from '../../src/lib/core/language/model/tagger.ts';
import { attribution } from './attribution.ts';
import { testFiles, trainFiles, type Corpus } from './corpus.ts';
import { tagScore, textScore, treeScore } from './evaluate.ts';
import { lemmaScore } from './lemmas.ts';
import { merged, plain } from './merge.ts';
import { nameScore } from './names.ts';
import type { Parts } from './writer.ts';

/** Measures a packed model on the test parts, and writes it with its card and attribution. */
export function writeOut(
	folder: string,
	corpus: Corpus,
	{ file, parts }: { file: Uint8Array; parts: Parts },
	report: (what: string) => void
): void {
	const model = readModel(file);
	const scores = Object.fromEntries(
		testFiles.map((name) => {
			const score = measure(model, corpus, name);
			report(`${name} ${JSON.stringify(score)}`);
			return [name, score];
		})
	);
	const names = namesOf(model, corpus);
	report(`names ${JSON.stringify(names)}`);
	const card = {
		licence: 'CC BY-SA 4.0',
		bytes: file.length,
		sha256: createHash('sha256').update(file).digest('hex'),
		partsBeforeCompression: parts,
		trainedOn: trainFiles.join(', '),
		scores,
		names
	};
	writeFileSync(join(folder, 'english.bin'), file);
	writeFileSync(join(folder, 'english.json'), JSON.stringify(card, undefined, '\t') + '\n');
	writeFileSync(join(folder, 'ATTRIBUTION.txt'), attribution(corpus.folder));
	report(`${file.length} bytes; ${JSON.stringify(parts)}; ${speed(model, corpus)}`);
}

function measure(model: Model, corpus: Corpus, name: string) {
	const sentences = corpus.sentences(name);
	const whole = sentences.map((sentence) => corpus.example(plain(sentence)));
	const joined = sentences.map((sentence) => corpus.example(merged(sentence)));
	return {
		...tagScore(model.tagger, whole),
		tree: treeScore(model.tagger, model.parser, beam, whole),
		treeOfMerged: treeScore(model.tagger, model.parser, beam, joined),
		fromText: textScore(model, sentences),
		lemma: lemmaScore(model.lemmas, sentences)
	};
}

/** On all of GUM's test documents that may be used. */
function namesOf(model: Model, corpus: Corpus) {
	const sentences = corpus.sentences('en_gum6-test');
	const lessons = sentences.map((sentence) => {
		const example = corpus.example(plain(sentence));
		return { example, tags: tagWords(model.tagger, example.words) };
	});
	return {
		all: nameScore(model.entities, lessons),
		newsBioInterview: nameScore(
			model.entities,
			lessons.filter(({ example }) => /news|bio|interview/.test(example.sentence.doc))
		)
	};
}

/** In processor time, which other programs disturb least. */
function speed(model: Model, corpus: Corpus): string {
	const texts = corpus.sentences('en_pud-test').map(({ text }) => text);
	for (const text of texts.slice(0, 200)) analyse(model, text);
	const before = process.cpuUsage();
	const tokens = texts.reduce((sum, text) => sum + analyse(model, text).tokens.length, 0);
	const { user, system } = process.cpuUsage(before);
	return `${Math.round((1e6 * tokens) / (user + system))} tokens a second`;
}
