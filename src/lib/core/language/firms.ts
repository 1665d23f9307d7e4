import { fold } from '../text/unicode.ts';
import type { Mention } from './mention.ts';
import { mayBeAlone } from './mononyms.ts';
import { isThing } from './name-kinds.ts';

// The capital is asked for first: what stands before the place takes longer to look at.
const bare = "(?=\\p{Lu})(?<![\\p{L}’'-])(?<!\\p{Lu}[\\p{L}.’'-]* )(\\p{Lu}[\\p{L}’-]+)";
/** Nobody was founded, acquired or listed, nobody changes "its name", and nobody's name stands right before "cars". */
const shown: readonly RegExp[] = [
	new RegExp(
		`${bare}(?:, [^.;:]{3,90},)? (?:was|were|is) (?:first |later |then |originally |subsequently |also |again )?(?:founded|established|incorporated|acquired|bought|purchased|taken over|nationali[sz]ed|privati[sz]ed|merged|headquartered|liquidated) (?:in|by|as|from|with|on|at)\\b`,
		'gu'
	),
	new RegExp(
		`${bare} (?:[^.;:]{0,60}\\bbut )?(?:also |then |later |(?:did|has|had) (?:not )?|did(?:n['’]t)? )?(?:changed?|moved?|shift(?:ed)?|buil[dt]|sold|sell|closed?|expand(?:ed)?|start(?:ed)?|began|begin|launch(?:ed)?|introduced?|produced?|went on) its (?:\\p{Ll}+ ){0,2}(?:factor(?:y|ies)|plants?|headquarters|production|shares|operations|name|head office|cars?|aircraft|products?|models?|stores?|subsidiary|business|workforce)\\b`,
		'gu'
	),
	new RegExp(
		`${bare} (?:automobiles?|cars?|vehicles?|tractors?|trucks|motorcycles|aircraft|factory|plants?|shares|employees|subsidiar(?:y|ies))\\b`,
		'gu'
	)
];

const shownAtOnce = shown.map(({ source }) => new RegExp(`^${source}`, 'u'));

/** Whether what a name does right here only a firm does. */
export const actsAsFirm = (at: number, legible: string): boolean =>
	shownAtOnce.some((sign) => sign.test(legible.slice(at, at + 160)));

/** Names of one word that are a firm's by what the text tells of them, where they could be somebody's: "Heinz was acquired by". */
export function shownFirms(
	legible: string,
	isSomebodys: (name: string) => boolean
): ReadonlySet<string> {
	const names = shown.flatMap((sign) =>
		[...legible.matchAll(sign)].map(({ 1: name = '' }) => name)
	);
	return new Set(
		[...new Set(names)]
			.filter((name) => isSomebodys(name) && mayBeAlone(name) && !isCommon(name, legible))
			.map(fold)
	);
}

/** Bare, these names are the firm's and not its founder's: "Boeing" beside "Boeing Airplane Company". */
export function firmsIn(mentions: readonly Mention[], legible: string): ReadonlySet<string> {
	const firms = new Set<string>();
	for (const mention of mentions) {
		if (mention.type !== 'organisation' || !mention.name.includes(' ')) continue;
		const [first = ''] = mention.name.split(' ');
		const isFirm =
			/^(?:company|corporation|airline)$/.test(mention.head ?? '') ||
			/^\S+(?: \S+)? (?:Group|Bank)$/.test(mention.name);
		if (isFirm && !isThing(first) && !isCommon(first, legible)) firms.add(fold(first));
	}
	return firms;
}

/** Whether the text also writes a word small: "State", "Bank". */
export const isCommon = (word: string, legible: string): boolean =>
	!/^[\p{L}\p{N}-]+$/u.test(word) ||
	new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u').test(legible);

/** "Heinz bought out *his* two partners", "Heinz was born": no firm has a "his", none lives. */
export const owns = (at: number, legible: string): boolean =>
	/^\p{L}+ (?:(?:also |then |later )?\p{Ll}+ed\b[^.;,]{0,30} (?:his|her) |(?:was (?:born|elected|appointed|buried|educated)|died|married|retired|resigned|graduated|grew up|studied|met|left|himself|herself)\b)/u.test(
		legible.slice(at, at + 90)
	);

/** The name as a firm's. */
export const firm = ({ name, start, end }: Extract<Mention, { name: string }>): Mention => ({
	type: 'organisation',
	name,
	head: 'company',
	start,
	end
});
