import { words } from '../../text/unicode.ts';
import { parseCloze } from '../cloze.ts';
import type { Note, NoteId } from '../note.ts';
import { plainText } from '../rich-text.ts';

/** How alike two notes are: they ask the same in the same words, or nearly the same (0–1 of their words by weight). */
export type Near = { readonly id: NoteId; readonly likeness: number };

/** From here on two notes are shown as likely duplicates: chosen so that one name or year more tells them apart. */
const leastLikeness = 0.65;
const mostShown = 3;
/** A word that stands in more notes than this says too little to look for notes by it. */
const mostNotes = 1500;

/** Words of asking, which say nothing of what is asked. */
const weak = new Set(
	(
		'a an the and or of in on at to for from by with as is are was were be been it its this that these those ' +
		'who whom whose what when where which why how did do does has have had name date year day many much ' +
		'کا کی کے کو سے میں پر نے اور ہے ہیں تھا تھی تھے کیا کون کب کہاں کس یہ وہ و ki və bu o nə kim hansı harada'
	)
		.split(' ')
		.flatMap(words)
);

/** What a note asks and answers, as two sets of words. */
export type Gist = { readonly asked: ReadonlySet<string>; readonly all: ReadonlySet<string> };

export function gistOf(note: Pick<Note, 'type' | 'question' | 'answer'>): Gist {
	const isCloze = note.type === 'cloze';
	const question = isCloze
		? parseCloze(note.question)
				.map(({ text }) => text)
				.join('')
		: note.question;
	return gistOfTexts(plainText(question), isCloze ? '' : plainText(note.answer));
}

/** The same of plain texts; the text of a cloze is its question, with nothing hidden. */
export function gistOfTexts(question: string, answer: string): Gist {
	const asked = new Set(telling(question));
	return { asked, all: new Set([...asked, ...telling(answer)]) };
}

/** The words that carry something; all of them where none does. */
function telling(text: string): readonly string[] {
	const all = words(text);
	const some = all.filter((word) => !weak.has(word));
	return some.length > 0 ? some : all;
}

/** Finds notes that ask nearly the same among very many: by their rarer words, weighed by how rare they are. */
export class NearIndex {
	readonly #gists = new Map<NoteId, Gist>();
	readonly #notesWith = new Map<string, Set<NoteId>>();

	get size(): number {
		return this.#gists.size;
	}

	/** Puts a note in, or its new words in place of the old ones. */
	put(id: NoteId, gist: Gist): void {
		this.delete(id);
		this.#gists.set(id, gist);
		for (const word of gist.all) {
			const notes = this.#notesWith.get(word);
			if (notes) notes.add(id);
			else this.#notesWith.set(word, new Set([id]));
		}
	}

	delete(id: NoteId): void {
		for (const word of this.#gists.get(id)?.all ?? []) {
			const notes = this.#notesWith.get(word);
			notes?.delete(id);
			if (notes?.size === 0) this.#notesWith.delete(word);
		}
		this.#gists.delete(id);
	}

	/** The notes most like this one, without itself, the most alike first. */
	near(gist: Gist, except?: NoteId): readonly Near[] {
		const weigh = (word: string) =>
			Math.log(1 + this.size / (1 + (this.#notesWith.get(word)?.size ?? 0)));
		return [...this.#candidates(gist)]
			.flatMap((id): Near[] => {
				const other = this.#gists.get(id);
				if (!other || id === except) return [];
				const likeness = likenessOf(gist, other, weigh);
				return likeness >= leastLikeness ? [{ id, likeness }] : [];
			})
			.sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
			.slice(0, mostShown);
	}

	#candidates({ all }: Gist): ReadonlySet<NoteId> {
		const found = new Set<NoteId>();
		for (const word of all) {
			const notes = this.#notesWith.get(word);
			if (notes && notes.size <= mostNotes) for (const id of notes) found.add(id);
		}
		return found;
	}
}

/** Asking the same counts as much as asking and answering the same: then the answers contradict each other. */
function likenessOf(a: Gist, b: Gist, weigh: (word: string) => number): number {
	const numbers = (gist: Gist) => [...gist.asked].filter((word) => /\d/.test(word));
	// "In 1988" and "in 1993" ask of two things, however alike the rest is.
	if (numbers(a).some((n) => !b.all.has(n)) && numbers(b).some((n) => !a.all.has(n))) return 0;
	return Math.max(overlap(a.asked, b.asked, weigh), overlap(a.all, b.all, weigh));
}

/** The weight of what two sets share in that of both together: Jaccard's index over weights. */
function overlap(
	a: ReadonlySet<string>,
	b: ReadonlySet<string>,
	weigh: (word: string) => number
): number {
	let [shared, whole] = [0, 0];
	for (const word of a) {
		const weight = weigh(word);
		whole += weight;
		if (b.has(word)) shared += weight;
	}
	for (const word of b) if (!a.has(word)) whole += weigh(word);
	return whole === 0 ? 0 : shared / whole;
}
