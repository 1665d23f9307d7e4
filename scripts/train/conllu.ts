import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One sentence of a treebank. `head` counts from 0, the root's is −1; spans are offsets into `text`. */
export type Sentence = {
	doc: string;
	text: string;
	form: string[];
	lemma: string[];
	upos: string[];
	xpos: string[];
	head: number[];
	relation: string[];
	/** The MISC column. */
	misc: string[];
	start: number[];
	end: number[];
};

const empty = (): Sentence => ({
	doc: '',
	text: '',
	form: [],
	lemma: [],
	upos: [],
	xpos: [],
	head: [],
	relation: [],
	misc: [],
	start: [],
	end: []
});

/** Sentences of a CoNLL-U text; multiword ranges and empty nodes are passed over. */
export function parseConllu(conllu: string): Sentence[] {
	const sentences: Sentence[] = [];
	let doc = '';
	let sentence = empty();
	for (const line of conllu.split('\n')) {
		if (line.startsWith('# newdoc id = ')) doc = line.slice(14).trim();
		else if (line.startsWith('# text = ')) sentence.text = line.slice(9);
		else if (line === '' && sentence.form.length) {
			sentences.push(align({ ...sentence, doc }));
			sentence = empty();
		} else if (/^\d+\t/.test(line)) {
			const [, form, lemma, upos, xpos, , head, relation, , misc] = line.split('\t') as string[];
			sentence.form.push(form!);
			sentence.lemma.push(lemma!);
			sentence.upos.push(upos!);
			sentence.xpos.push(xpos!);
			sentence.head.push(Number(head) - 1);
			sentence.relation.push(relation!);
			sentence.misc.push(misc!);
		}
	}
	return sentences;
}

/** Finds each form in the text, after the one before it. */
function align(sentence: Sentence): Sentence {
	let from = 0;
	for (const form of sentence.form) {
		const at = sentence.text.indexOf(form, from);
		from = at < 0 ? from : at;
		sentence.start.push(from);
		from += at < 0 ? 0 : form.length;
		sentence.end.push(from);
	}
	return sentence;
}

export const readRaw = (folder: string, name: string): string =>
	gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString('utf8');

export const readTreebank = (folder: string, name: string): Sentence[] =>
	parseConllu(readRaw(folder, `${name}.conllu`));
