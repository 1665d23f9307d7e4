import { headKind } from '../../language/lexicon.ts';
import type { NoteKind } from '../../text/kinds.ts';
import type { Slot } from '../fact.ts';

const plural = (noun: string): string =>
	/s$/.test(noun) ? noun : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;

/** Nouns that tell nothing of their kind in a question: "Which number …". */
const vague = new Set(
	'one number part member name term result way kind type group set series thing use role work first second third counterpart colleague husband wife son daughter father mother brother sister grandson granddaughter grandfather uncle aunt nephew niece cousin heir friend successor predecessor'.split(
		' '
	)
);

const kindOf = ({ description, head }: Slot): string | undefined => {
	const told = description?.replace(/^(?:then|former|late|new|so-called) /, '');
	if (
		told &&
		!vague.has(told.split(' ').at(-1) ?? '') &&
		told.split(' ').length <= 4 &&
		!/[,."“”()]|['’]s? /.test(told)
	)
		return told;
	return head && !vague.has(head) && /^\p{Ll}+$/u.test(head) ? head : undefined;
};

/** The question word for a person in the place of an object is the same as for a subject: plain English. */
function single(slot: Slot): string | undefined {
	const kind = kindOf(slot);
	switch (slot.type) {
		case 'person':
			return slot.description && kind ? `which ${kind}` : 'who';
		case 'country':
			return 'which country';
		case 'place': {
			const place = slot.mention?.type === 'place' ? slot.mention.kind : undefined;
			return place && place !== 'region' ? `which ${place}` : 'which place';
		}
		case 'organisation':
			return `which ${kind ?? 'organisation'}`;
		case 'agreement':
			return `which ${kind ?? 'document'}`;
		case 'event':
			return `which ${kind ?? 'event'}`;
		case 'work':
			return `which ${kind ?? 'work'}`;
		case 'equipment':
			return kind ? `which ${kind}` : 'what';
		case 'name': {
			if (kind && slot.description) return `which ${kind}`;
			const guess = slot.mention?.type === 'name' ? slot.mention.guess : undefined;
			if (guess === 'place') return 'which place';
			if (guess === 'person' || guess === undefined) return undefined;
			return guess === 'organisation' && /^\p{Lu}[\p{Lu}\d.&-]{1,9}$/u.test(slot.text)
				? 'which organisation'
				: 'what';
		}
		case 'number':
			return slot.mention?.type === 'number' && slot.mention.value.kind === 'money'
				? 'how much'
				: undefined;
		case 'phrase':
			return /\p{Lu}/u.test(slot.text) && kind && headKind(kind) ? `which ${kind}` : undefined;
		default:
			return undefined;
	}
}

/** "which country", "who", "which liberal newspaper"; undefined where the type leaves it open. */
function questionWord(slot: Slot): string | undefined {
	if (slot.members.length === 0) return single(slot);
	const words = new Set(slot.members.map(single));
	const [word] = words;
	if (words.size !== 1 || !word) return undefined;
	return word === 'who' ? word : `which ${plural(word.replace(/^which /, ''))}`;
}

/** "where" after a preposition of place, else the noun: "in which country". */
export const placeWord = (slot: Slot, preposition: string): string | undefined => {
	const word = questionWord(slot);
	if (slot.type === 'phrase' && preposition === 'object') return 'what';
	if (slot.type === 'phrase' && preposition !== 'subject')
		return /^(?:in|at|near|to|from)$/.test(preposition) &&
			/\p{Lu}/u.test(slot.text) &&
			headKind(slot.head ?? '') === 'place'
			? `which ${slot.head ?? ''}`
			: undefined;
	if (/^(?:in|at|near)$/.test(preposition) && word === 'which place') return 'where';
	// "During what …", "in what …" ask for too much.
	if (word === 'what' && preposition !== 'subject' && preposition !== 'object') return undefined;
	if (slot.type === 'name' && word === 'which place' && preposition === 'object') return 'what';
	const isGuess = slot.type === 'name' && slot.description === undefined;
	if (isGuess && word === 'which place' && !/^(?:to|from|into)$/.test(preposition))
		return undefined;
	// The model takes ships, planes and works for bodies too often: as what is told of, it is left out.
	if (isGuess && preposition === 'subject' && slot.mention?.type === 'name')
		return slot.mention.guess === 'organisation' && word === 'what' ? undefined : word;
	return word;
};

/** What a card about this slot is about. */
export function kindOfSlot(slot: Slot): NoteKind {
	const one = slot.members[0] ?? slot;
	switch (one.type) {
		case 'person':
			return 'person';
		case 'country':
		case 'place':
			return 'place';
		case 'organisation':
		case 'agreement':
		case 'event':
			return one.type;
		case 'number':
			return 'figure';
		default:
			return 'other';
	}
}
