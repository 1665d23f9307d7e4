/**
 * Trains the language model for English and writes OUT_FOLDER/english.bin with its card:
 *
 *     npx tsx scripts/train/main.ts DATA_FOLDER OUT_FOLDER
 *
 * DATA_FOLDER holds the treebanks and clusters that docs/models.md names. The same data give the same bytes.
 */
import { mkdirSync } from 'node:fs';
import { Corpus, readClusters, trainFiles } from './corpus.ts';
import { writeOut } from './card.ts';
import { learnLemmas } from './lemmas.ts';
import { trainNames } from './names.ts';
import {
	averaged,
	beamEpoch,
	greedyEpoch,
	learnerSeed,
	lessons,
	newLearner,
	relationsOf
} from './parser.ts';
import { seeded } from './random.ts';
import { jackknife, tagsOf, trainTagger } from './tagger.ts';
import { writeModel } from './writer.ts';

/** Features kept, by model. */
const room = { tagger: 110_000, actions: 500_000, labels: 110_000, entities: 40_000 };

const [data, out] = process.argv.slice(2);
if (!data || !out) {
	console.error('usage: npx tsx scripts/train/main.ts DATA_FOLDER OUT_FOLDER');
	process.exit(2);
}
const report = (what: string): void => {
	console.log(`${Math.round(performance.now() / 1000)} s  ${what}`);
};

const clusters = readClusters(data);
const corpus = new Corpus(data, clusters);
const sentences = trainFiles.flatMap((name) => corpus.sentences(name));
const coin = seeded(11);
const forms = sentences.map((sentence) => corpus.forms(sentence, coin));
const tags = tagsOf(sentences);
const relations = relationsOf(sentences);
report(`${forms.length} sentences, ${tags.length} tags, ${relations.length} relations`);

const wide = trainTagger(forms, tags, { epochs: 6, seed: 1 });
const tagger = trainTagger(forms, tags, { epochs: 6, seed: 1, keep: wide.strongest(room.tagger) });
report(`tagger, ${wide.rows} features, ${tagger.rows} kept`);
const tagged = jackknife(forms, tags, 4);
report('tags for the parser');

const parserLessons = lessons(forms, tagged, tags, relations);
const scout = newLearner(relations);
const scoutOrder = learnerSeed();
for (let epoch = 0; epoch < 4; epoch++) {
	const right = greedyEpoch(scout, parserLessons, scoutOrder, epoch === 0 ? 0 : 0.95);
	report(`parser, greedy pass ${epoch + 1}: ${(100 * right).toFixed(1)} % of actions right`);
}
const found = averaged(scout);
const learner = newLearner(relations, {
	actions: found.actions.strongest(room.actions),
	labels: found.labels.strongest(room.labels)
});
const order = learnerSeed();
for (let epoch = 0; epoch < 7; epoch++) {
	const right = beamEpoch(learner, parserLessons, order, 8);
	report(`parser, beam pass ${epoch + 1}: ${(100 * right).toFixed(1)} % of trees right`);
}
const { actions, labels } = averaged(learner);

const nameLessons = forms
	.filter(({ plain: { sentence } }) => sentence.doc.startsWith('GUM_'))
	.map(({ plain, merged }) => ({
		plain: { example: plain, tags: tagged.get(plain)! },
		merged: merged
			.filter(({ sentence }) => !sentence.unit.includes('name'))
			.map((example) => ({ example, tags: tagged.get(example)! }))
	}));
const wideNames = trainNames(nameLessons, 8);
const entities = trainNames(nameLessons, 8, wideNames.strongest(room.entities));
report(`names, ${wideNames.rows} features, ${entities.rows} kept`);

const lemmas = learnLemmas(sentences);
mkdirSync(out, { recursive: true });
const learned = { clusters, tags, relations, lemmas, tagger, actions, labels, entities };
writeOut(out, corpus, writeModel(learned, 0.5), report);
