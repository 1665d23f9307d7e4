import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { readModel } from '../../src/lib/core/language/model/file.ts';
import { cardsOf } from './cards.ts';
import { evaluate } from './evaluate.ts';
import { changes, judgedOf, precisionLines, unseenLines } from './report.ts';
import { goldOf, recallOf } from './recall.ts';
import { takeSheet, writeSheet } from './sheet.ts';
import { readSummary, summaryWith, writeSummary } from './summary.ts';
import { precisionData } from './table.ts';
import { textsIn, type Text } from './texts.ts';
import { readVerdicts } from './verdicts.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const verdictsFolder = at('../verdicts');
const summaryPath = at('../verdicts/summary.json');
const tablePath = at('../../src/lib/core/questions/precision.data.ts');
const modelPath = at('../../static/models/english.bin');

const help = `npm run evaluate -- [FOLDER…] [options]
Measures the cards of the documents in tests/verdicts/documents and in each FOLDER (.txt, with a sources.json).
  --gold FOLDER      also what part of hand-made key facts (FOLDER/NAME.json) is asked
  --unjudged FILE    writes the cards without a verdict there, ready for judging
  --judged FILE      first takes such a file, filled in, into tests/verdicts
  --write            records what was measured: tests/verdicts/summary.json and, of unseen documents, the generator's table
  --list             shows every bad card that still comes and every good one that no longer does
Exits 1 where a card known to be bad is shown in tier A, or a frame got worse than recorded.`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		gold: { type: 'string', multiple: true, default: [] },
		unjudged: { type: 'string' },
		judged: { type: 'string' },
		write: { type: 'boolean', default: false },
		list: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false }
	}
});

if (values.help) console.log(help);
else run();

function run(): void {
	const texts = [at('../verdicts/documents'), ...positionals].flatMap((folder): Text[] => {
		const found = textsIn(folder);
		if (!found) console.log(`${folder}: not here, skipped`);
		return found ?? [];
	});
	const model = readModel(new Uint8Array(readFileSync(modelPath)));
	const cards = texts.flatMap((text) => cardsOf(text, model));
	const ruled = texts.flatMap((text) => cardsOf(text));
	if (values.judged) {
		const taken = takeSheet(values.judged, verdictsFolder);
		console.log(`${taken} verdicts taken from ${values.judged}`);
	}
	const verdicts = readVerdicts(verdictsFolder);

	for (const [title, shown] of [
		['rules alone', ruled],
		['with the model', cards]
	] as const) {
		const judged = judgedOf(shown, verdicts);
		console.log(
			`\n${title}: ${texts.length} documents, ${shown.length} cards, ${shown.length - judged.length} unjudged`
		);
		for (const line of [...unseenLines(judged), ...precisionLines(judged)]) console.log(line);
		showRecall(texts, shown);
	}

	const { lost, bad } = changes(cards, verdicts);
	console.log(
		`\ngood cards that no longer come: ${lost.length}; bad cards that come: ${bad.length}`
	);
	if (values.list) {
		for (const { stem, answer, frame } of lost)
			console.log(`  lost [${frame}] ${stem} → ${answer}`);
		for (const { card, verdict } of bad)
			console.log(
				`  ${card.tier} [${card.frame}/${card.direction}] ${card.stem} → ${card.answer} (${verdict.verdict === 'bad' ? verdict.why : ''})`
			);
	}
	if (values.unjudged) {
		const waiting = cards.filter(({ document, id }) => !verdicts.get(document)?.byCard.has(id));
		writeSheet(values.unjudged, waiting);
		console.log(`${waiting.length} cards to judge are in ${values.unjudged}`);
	}

	const before = readSummary(summaryPath);
	const troubles = evaluate(cards, verdicts, before);
	for (const trouble of troubles) console.log(`worse: ${trouble}`);
	if (values.write) {
		const documents = texts.map(({ document }) => document.id);
		const now = summaryWith(before, documents, judgedOf(cards, verdicts));
		writeSummary(summaryPath, now);
		const unseen = new Map([...now].filter(([document]) => verdicts.get(document)?.isUnseen));
		writeFileSync(tablePath, precisionData(unseen));
		console.log('recorded; the generator reads the new table from its next run on');
	} else if (troubles.length > 0) process.exitCode = 1;
}

function showRecall(texts: readonly Text[], cards: ReturnType<typeof cardsOf>): void {
	for (const tiers of ['A', 'AB', 'ABC']) {
		let [covered, all] = [0, 0];
		for (const { name, document } of texts) {
			const facts = values.gold.flatMap((folder) => goldOf(folder, name) ?? []);
			const own = cards.filter(
				(card) => card.document === document.id && tiers.includes(card.tier)
			);
			const recall = recallOf(own, facts);
			covered += recall.covered;
			all += recall.all;
		}
		if (all > 0)
			console.log(
				`key facts asked in ${tiers}: ${covered}/${all} (${Math.round((100 * covered) / all)} %)`
			);
	}
}
