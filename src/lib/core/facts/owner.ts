import { countryNamed, countryOf } from '../language/gazetteer.ts';
import type { Reading } from '../language/read.ts';
import type { Context } from './context.ts';
import { oncePerReading } from './once.ts';
import { countrySlot, withArticle } from './slots.ts';

/** What a text is about where it is one state or one body: whose a bare "president" is. */
type Owner = {
	readonly name: string;
	readonly isState: boolean;
	/** The title holds more than the name: "Constitution of India". */
	readonly isPart?: boolean;
};

const institutions =
	/\b[Tt]he (?:company|bank|firm|corporation|airline|carmaker|manufacturer|university|college|club|party|organi[sz]ation|agency|group|union|association|alliance|league|foundation|society|museum|orchestra|newspaper)\b/;

/** The name most told of that the title holds, in a text that calls it "the company", "the bank". */
const ofTitle = oncePerReading((reading: Reading): Owner | undefined => {
	const { document, sentences, legible, isHeadline } = reading;
	const title = document.title ?? '';
	const bare = title.replace(/^(?:The )?(?:Story|History|Rise) of /i, '').replace(/^The /, '');
	const state = countryNamed(bare);
	if (state) return { name: state.name, isState: true };
	if (!institutions.test(legible) || isLife(legible))
		return isHeadline ? undefined : stateIn(title);
	const counts = new Map<string, number>();
	for (const mention of sentences.flatMap(({ mentions }) => mentions)) {
		const isName = /^(?:organisation|name|person|work)$/.test(mention.type) && 'name' in mention;
		if (isName && ` ${bare} `.includes(` ${mention.name} `))
			counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
	}
	const [first] = [...counts].sort(([, a], [, b]) => b - a);
	if (first && first[1] > 1) return { name: first[0], isState: false };
	return isHeadline ? undefined : stateIn(title);
});

/** "he" and "she" stand more often in a life than "it". */
function isLife(text: string): boolean {
	const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
	return count(/\b(?:he|his|him|she|her)\b/gi) > count(/\bits?\b/gi);
}

/** The one state that a title names: "Indian Polity", "Constitution of India". */
function stateIn(title: string): Owner | undefined {
	const words = title.split(/[^\p{L}]+/u);
	const pairs = words.map((word, i) => `${word} ${words[i + 1] ?? ''}`);
	const found = [...words, ...pairs].flatMap((word) => {
		const country = /^\p{Lu}/u.test(word) ? (countryNamed(word) ?? countryOf(word)) : undefined;
		return country ? [country.name] : [];
	});
	const [only, ...others] = new Set(found);
	return only && others.length === 0 ? { name: only, isState: true, isPart: true } : undefined;
}

/** "the United States": a state with its article. */
const said = ({ name, isState }: Owner): string =>
	isState ? withArticle(countrySlot(name, { start: 0, end: 0 })) : name;

const ofStates =
	/\b(?:president|prime minister|premier|chancellor|(?:foreign|finance|defen[cs]e|interior|home) minister|king|queen|emperor|empress|sultan|governor-general|viceroy|chief justice|chief election commissioner|head of (?:state|government)|attorney[- ]general)$/i;
/** In a text on a part of a state's life its parliament and courts have presidents of their own. */
const ofStatesOnly =
	/\b(?:prime minister|(?:foreign|finance|defen[cs]e|interior|home) minister|emperor|empress|governor-general|viceroy|chief justice|chief election commissioner|attorney[- ]general)$/i;
const ofBodies =
	/\b(?:president|chair(?:man|woman|person)?|chief executive(?: officer)?|ceo|director|director[- ]general|secretary[- ]general|general secretary|managing director|head|leader|rector|vice[- ]chancellor|dean|principal|editor|editor-in-chief|captain|coach|manager)$/i;

/** Whether the paragraph has told of another body before: "Citicorp and Travelers Group announced …". */
const tellsOfAnother = (name: string, { reading, sentence }: Context): boolean =>
	reading.sentences
		.filter(({ block, start }) => block === sentence.block && start < sentence.start)
		.flatMap(({ clauses, parsed }) => [...clauses, ...parsed])
		.flatMap(({ subject }) => (subject ? [subject, ...subject.members] : []))
		.some(
			({ mention }) =>
				(mention?.type === 'organisation' ||
					(mention?.type === 'name' && !mention.name.includes(' '))) &&
				mention.name !== name
		);

const postsOf = ({ isState, isPart }: Owner): RegExp =>
	isPart ? ofStatesOnly : isState ? ofStates : ofBodies;

/**
 * Whose a post without an owner is, as the sentence stands: the state's or the body's that the text is about,
 * unless the sentence names another state or body.
 */
export function ownerOfPost(post: string, context: Context): string | undefined {
	const { reading, sentence } = context;
	const owner = ofTitle(reading);
	if (!owner || !postsOf(owner).test(post)) return undefined;
	if (!owner.isState && tellsOfAnother(owner.name, context)) return undefined;
	const others = sentence.mentions.filter(
		(mention) =>
			(mention.type === 'country' || mention.type === 'organisation') && mention.name !== owner.name
	);
	return others.length === 0 ? said(owner) : undefined;
}

/** What "the company", "the country" means: the body or state that the text is about. */
export function meantByDefinite(noun: string, { reading }: Context): string | undefined {
	const owner = ofTitle(reading);
	const isIt = owner?.isState
		? /^(?:country|nation|state|republic|kingdom)$/.test(noun)
		: institutions.test(`the ${noun}`);
	return owner && isIt ? said(owner) : undefined;
}

/** The body, not a state, that the text is about. */
export const bodyOf = ({ reading }: Pick<Context, 'reading'>): string | undefined => {
	const owner = ofTitle(reading);
	return owner?.isState === false ? owner.name : undefined;
};

/** The state that the text is about, by its bare name. */
export const stateOf = ({ reading }: Pick<Context, 'reading'>): string | undefined => {
	const owner = ofTitle(reading);
	return owner?.isState && !owner.isPart ? owner.name : undefined;
};
