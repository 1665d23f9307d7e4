/**
 * Trains what tells good gaps from bad ones, by people's verdicts:
 *
 *     npx tsx scripts/train/gaps.ts DOCUMENTS_FOLDER…
 *
 * Each folder holds `.txt` files and perhaps a `sources.json`; the verdicts are those of `tests/verdicts`. Prints how
 * many were good on documents left out of the training, and writes `src/lib/core/questions/gaps/trust.data.ts`. The
 * same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contextsOf } from '../../src/lib/core/facts/context.ts';
import { readModel } from '../../src/lib/core/language/model/file.ts';
import { readDocument } from '../../src/lib/core/language/read.ts';
import { weighable } from '../../src/lib/core/questions/gaps.ts';
import { hash } from '../../src/lib/core/text/hash.ts';
import { textsIn } from '../../tests/evaluate/texts.ts';
import { readVerdicts } from '../../tests/evaluate/verdicts.ts';
import { trustBy, type Forest } from '../../src/lib/core/questions/gaps/trust.ts';
import { learn, type Row } from './gaps/boosting.ts';
import { seeded, shuffled } from './random.ts';

const FOLDS = 6;
const SHUFFLES = 3;

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

type Judged = Row & { readonly document: string };

function judgedIn(folders: readonly string[]): Judged[] {
	const verdicts = readVerdicts(at('../../tests/verdicts'));
	const model = readModel(new Uint8Array(readFileSync(at('../../static/models/english.bin'))));
	const texts = folders.flatMap((folder) => textsIn(folder) ?? []);
	const documents = new Map(texts.map(({ document }) => [document.id, document]));
	return [...documents.values()].flatMap((document): Judged[] => {
		const known = verdicts.get(document.id)?.byCard;
		if (!known) return [];
		const gaps = weighable(contextsOf(readDocument(document, model)));
		return gaps.flatMap(({ candidate, features }): Judged[] => {
			const { question } = candidate;
			const verdict = known.get(hash(question.stem, question.key))?.verdict;
			return verdict === undefined
				? []
				: [{ features, isGood: verdict === 'good', document: document.id }];
		});
	});
}

/** What was learned from the other documents says of each row. */
function leftOut(rows: readonly Judged[]): { isGood: boolean; trust: number }[] {
	const documents = [...new Set(rows.map(({ document }) => document))].sort();
	return Array.from({ length: SHUFFLES }, (_, shuffle) => {
		const order = shuffled(documents, seeded(shuffle));
		return Array.from({ length: FOLDS }, (_, fold) => {
			const out = new Set(order.filter((_, i) => i % FOLDS === fold));
			const learned = learn(rows.filter(({ document }) => !out.has(document)));
			return rows
				.filter(({ document }) => out.has(document))
				.map(({ features, isGood }) => ({ isGood, trust: trustBy(learned, features) }));
		}).flat();
	}).flat();
}

const sourceOf = ({ base, names, trees }: Forest): string =>
	`import type { Forest } from './trust.ts';

/** What people's verdicts on gaps taught; written by \`scripts/train/gaps.ts\`. */
export const forest: Forest = {
	base: ${String(base)},
	// prettier-ignore
	names: ${JSON.stringify(names)},
	// prettier-ignore
	trees: ${JSON.stringify(trees)}
};
`;

const folders = process.argv.slice(2);
const rows = judgedIn(folders);
if (rows.length === 0) {
	console.error(
		'usage: npx tsx scripts/train/gaps.ts DOCUMENTS_FOLDER…   (none of them is judged)'
	);
	process.exit(2);
}
const told = leftOut(rows);
const documents = new Set(rows.map(({ document }) => document)).size;
console.log(
	`${rows.length} verdicts on ${documents} documents; good on documents left out, by least trust:`
);
for (const least of [0.9, 0.85, 0.83, 0.8, 0.75, 0.7, 0.6, 0.5, 0]) {
	const shown = told.filter(({ trust }) => trust >= least);
	const good = shown.filter(({ isGood }) => isGood).length;
	const [g, n] = [good, shown.length].map((count) => Math.round(count / SHUFFLES));
	console.log(
		`  ${least}: ${String(g)} of ${String(n)} (${((100 * good) / shown.length).toFixed(0)} %)`
	);
}
const learned = learn(rows);
writeFileSync(at('../../src/lib/core/questions/gaps/trust.data.ts'), sourceOf(learned));
console.log(`${learned.trees.length} trees over ${learned.names.length} features written`);
