import { printCloze, type ClozePart } from './cloze.ts';

/** The parts of a key that is a list: `Germany, France and Italy` has three. */
export const partsOf = (key: string): readonly string[] =>
	key
		.split(/[,;،؛\n]|\s(?:and|və|اور|&)\s/u)
		.map((part) => part.replace(/^(?:and|və|اور|&)\s/u, '').trim())
		.filter((part) => part !== '');

/** The text of a cloze that asks for each part of a list on its own, with the others in sight. */
export function splitAsCloze(question: string, key: string): string {
	const parts = partsOf(key).flatMap((text, ord): ClozePart[] => [
		{ kind: 'text', text: ord === 0 ? ' ' : ', ' },
		{ kind: 'deletion', text, ord }
	]);
	return printCloze([{ kind: 'text', text: question.trim() }, ...parts]);
}
