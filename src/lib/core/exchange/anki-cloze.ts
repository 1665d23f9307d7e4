import { printCloze, type ClozePart } from '../deck/cloze.ts';

/** `{{c1::Baku::city}} lies …` as a cloze text; undefined where nothing is hidden. */
export function clozeFromAnki(text: string): string | undefined {
	const parts: ClozePart[] = [];
	const opening = /\{\{c(\d{1,6})::/g;
	let at = 0;
	for (const { 0: mark, 1: number, index } of text.matchAll(opening)) {
		if (index < at) continue;
		const end = text.indexOf('}}', index + mark.length);
		if (end < 0) break;
		const [hidden = '', ...hint] = text.slice(index + mark.length, end).split('::');
		parts.push({ kind: 'text', text: text.slice(at, index) });
		const ord = Math.max(0, Number(number) - 1);
		parts.push({
			kind: 'deletion',
			text: hidden,
			ord,
			...(hint.length > 0 && { hint: hint.join('::') })
		});
		at = end + 2;
	}
	if (parts.length === 0) return undefined;
	parts.push({ kind: 'text', text: text.slice(at) });
	return printCloze(parts);
}
