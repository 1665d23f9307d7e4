import type { Deck } from '../core/deck/deck.ts';
import type { DeckId, Note, NoteId } from '../core/deck/note.ts';
import type { ReadCollection, Tally, TallyOf } from '../core/exchange/collection.ts';
import { withLeft } from '../core/exchange/tally.ts';
import type { Finding } from '../core/text/finding.ts';

/** What several files hold, as if it were one: a deck that stands in two of them is one, a note is where it came first. */
export function together(files: readonly ReadCollection[]): ReadCollection {
	const all = files.flatMap(({ collection }) => collection ?? []);
	const { decks, findings } = joined(all.flatMap(({ decks }) => decks));
	const tallies = new Map<TallyOf, Tally>();
	for (const [of, { read, taken, left }] of files.flatMap((file) => [...file.tallies])) {
		const so = tallies.get(of) ?? { read: 0, taken: 0, left: 0 };
		tallies.set(of, { read: so.read + read, taken: so.taken + taken, left: so.left + left });
	}
	const [only] = files;
	return {
		...(files.length === 1 && only),
		...(all.length > 0 && {
			collection: {
				decks,
				media: new Map(all.flatMap(({ media }) => [...media])),
				histories: all.flatMap(({ histories }) => histories),
				rules: new Map(all.flatMap(({ rules }) => [...(rules ?? [])]))
			}
		}),
		findings: [...files.flatMap(({ findings }) => findings), ...findings],
		tallies: withLeft(tallies, findings.length)
	};
}

function joined(decks: readonly Deck[]): { decks: Deck[]; findings: Finding[] } {
	const findings: Finding[] = [];
	const whole = new Map<DeckId, Deck & { readonly notes: Note[] }>();
	const met = new Set<NoteId>();
	for (const deck of decks) {
		const known = whole.get(deck.id) ?? { ...deck, notes: [] };
		whole.set(deck.id, known);
		for (const note of deck.notes) {
			if (met.has(note.id)) findings.push(again(note));
			else known.notes.push(note);
			met.add(note.id);
		}
	}
	return { decks: [...whole.values()], findings };
}

const again = ({ id }: Note): Finding => ({
	code: 'same-id',
	severity: 'error',
	note: id.slice(0, 200),
	what: 'a note with the same id stands before it in these files',
	todo: 'take one of them away, or read one file at a time'
});
