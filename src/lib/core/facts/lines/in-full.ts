import { isKnownByLetters, spelledOut } from '../frames/abbreviation.ts';
import type { Slot } from '../fact.ts';
import type { Legible } from './naming.ts';

/** "Key facts on the RBI": a subject by its letters, as the text spells it out: "Reserve Bank of India (RBI)". */
export function inFull({ legible }: Legible, slot: Slot): Slot {
	const { mention } = slot;
	const isBody = mention?.type === 'organisation' || mention?.type === 'name';
	if (!isBody || !/^\p{Lu}{3,8}$/u.test(slot.text)) return slot;
	const at = legible.indexOf(`(${slot.text})`);
	const text = at < 0 ? undefined : spelledOut(legible.slice(Math.max(0, at - 120), at), slot.text);
	if (text === undefined || !isKnownByLetters(slot.text, text) || /[,;:"“”()]/.test(text))
		return slot;
	return {
		...slot,
		text,
		type: 'organisation',
		article: 'the',
		aliases: [...slot.aliases, slot.text],
		mention: { ...mention, type: 'organisation', name: text, head: slot.head ?? '' }
	};
}
