import { isTold } from '../facts/frames/tell.ts';
import { isOfNature } from '../facts/frames/natural.ts';
import { isOfWorld } from '../facts/frames/tally.ts';
import { claimOf } from '../facts/telling/claim.ts';
import { underTopic, withOpening } from '../facts/topic.ts';
import type { Fact, Slot } from '../facts/fact.ts';
import type { Direction, Frame } from '../facts/frame.ts';
import { isKnownOrganisation, isKnownTerm } from '../language/name-kinds.ts';
import { frameNamed } from '../facts/frames/all.ts';
import { withArticle } from '../facts/slots.ts';
import { isCommonName } from '../facts/common-words.ts';
import { anchored, namesTopic, needsTopic } from './anchor.ts';
import { printDate } from '../text/date.ts';
import { hash } from '../text/hash.ts';
import { precisionOf, tierFor } from './precision.ts';
import type { Question } from './question.ts';

const said = (slots: Fact['slots']): Record<string, string> =>
	Object.fromEntries([...slots].map(([name, slot]) => [name, withArticle(slot)]));

const surname = (name: string) => name.split(' ').at(-1) ?? name;

/** Other ways to write a slot's key that are right as well. */
const alsoRight = ({ type, text, aliases }: Slot): string[] =>
	type === 'person' && text.includes(' ') ? [...aliases, surname(text)] : [...aliases];

/** "Foreign Minister Quispe": as a key without "Peruvian", which the stem may say. */
function withoutState({ text, mention }: Slot): string {
	const title = mention?.type === 'person' ? mention.office?.title : undefined;
	return title ? text.slice(Math.max(0, text.indexOf(`${title} `))) : text;
}

function keyOf(fact: Fact, direction: Direction): { key: string; accept: string[] } | undefined {
	if (direction.asks === 'when') return fact.when && { key: printDate(fact.when), accept: [] };
	const slot = fact.slots.get(direction.asks);
	return slot && { key: withoutState(slot), accept: alsoRight(slot) };
}

/** What these ask about are kinds or ranks with their scope, one in the world without any name. */
const ofKinds = new Set([
	'discover',
	'cause',
	'define',
	'identity',
	'definition',
	'kind-of',
	'rank',
	'ruling',
	'observance',
	'byname',
	'between'
]);

/** Letters are asked as they are where everybody knows them, or where the text has no name to tell whose they are. */
const isClear = ({ frame, topic, tier, slots }: Fact): boolean => {
	if (frame !== 'abbreviation') return false;
	const [short = '', full = ''] = ['short', 'full'].map((name) => slots.get(name)?.text);
	return (
		isKnownTerm(short, full) ||
		(short.length > 2 && isKnownOrganisation(short)) ||
		(short.length > 4 && tier === 'A') ||
		(topic === undefined && short.length > 3)
	);
};

const anchoredStem = (stem: string, fact: Fact, key: string): string | undefined => {
	if (ofKinds.has(fact.frame) || isClear(fact)) return stem;
	if (isOfWorld(fact.slots) || isOfNature(fact.slots)) return stem;
	const own = anchored(stem, fact, key);
	return fact.frame === 'abbreviation' && fact.topic !== undefined && own === stem
		? underTopic(fact.topic, stem)
		: own;
};

function question(
	fact: Fact,
	frame: Frame,
	direction: Direction,
	speakerOf: (fact: Fact) => string | undefined
): Question | undefined {
	const told = direction.stem(said(fact.slots), fact);
	const answer = keyOf(fact, direction);
	if (!told || !answer) return undefined;
	const stem = anchoredStem(told, fact, answer.key);
	if (!stem) return undefined;
	if (isTold(fact) && /\b[Ww]hich \p{Ll}/u.test(stem) && isCommonName(answer.key)) return undefined;
	const speaker =
		fact.reporter ?? (fact.flags.includes('attributed') ? speakerOf(fact) : undefined);
	const isLoose = needsTopic(fact) && !namesTopic(stem, fact);
	const claimed = isTold(fact) ? claimOf(fact, direction.asks) : isLoose ? 'C' : fact.tier;
	const precision = precisionOf(claimed, frame.name, direction.asks);
	return {
		id: hash(fact.id, frame.name, direction.asks),
		fact,
		direction: direction.asks,
		kind: typeof direction.kind === 'function' ? direction.kind(fact) : direction.kind,
		stem: speaker ? withOpening(`According to ${speaker}`, stem, fact.topic) : stem,
		...answer,
		distractors: [],
		claimed,
		tier: tierFor(claimed, precision),
		precision
	};
}

/** Every question that a fact's frame can ask about it, the surest first. `speakerOf` names who said a quoted fact. */
export function ask(fact: Fact, speakerOf: (fact: Fact) => string | undefined): Question[] {
	const frame = frameNamed(fact.frame);
	return (frame?.directions ?? [])
		.flatMap((direction) => question(fact, frame as Frame, direction, speakerOf) ?? [])
		.sort((a, b) => b.precision - a.precision);
}
