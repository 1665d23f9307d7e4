import { underTopic } from '../facts/topic.ts';
import { isCommonWord } from '../facts/common-words.ts';
import type { Fact } from '../facts/fact.ts';
import { isRestated } from '../facts/frames/restated.ts';
import { isTold } from '../facts/frames/tell.ts';
import { isKnownOrganisation } from '../language/name-kinds.ts';
import { capital } from '../text/capital.ts';
import { fold } from '../text/unicode.ts';
import { isLight } from './filter/anchor.ts';

/** Many a treaty was signed in London: the city alone does not tell which. */
const byCity =
	/\b(?:Treaty|Peace|Convention|Declaration|Battle|Siege|Agreement|Accords?|Conference|Congress) of (?:the )?\p{Lu}[\p{L}-]+(?= |\?|$)/gu;

/** "Exercise AMAN", "AMAN-19": letters that are a name of their own, not of some body. */
const named = /\b(?:Exercise|Operation) \p{Lu}|(?<![\p{L}\p{N}])\p{Lu}{2,}-\d+(?!\d)/u;

/** "the Armed Revolution", "the Glassware Division": every land may have had one, every firm has some. */
const byKind =
	/\b(?:\p{Lu}\p{Ll}+ed (?=(?:Revolution|Rebellion|Revolt|Uprising|Struggle|Resistance|Republic|State|Period)\b)|(?:Diplomatic|Consular) Relations\b(?! (?:of|between|with|and))|\p{Lu}\p{Ll}+ (?=(?:Division|Department|Branch|Section|Unit)\b))/gu;

/** Whether a stem names something that is one in the world: a country, a person, a place, a body with a name of its own. */
function isAnchored(stem: string): boolean {
	const told = stem.replace(/^\S+/, '').replace(byCity, '').replace(byKind, '');
	if (named.test(told) || namesBody(told)) return true;
	const names = told.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}.’'&-]*/gu) ?? [];
	return names.some((word) => !isCommonTitle(word.replace(/[’']s$/u, '').replace(/[.’'-]+$/u, '')));
}

/** "World Trade Organization": common words that are a well-known body's name together. */
const namesBody = (stem: string): boolean =>
	(stem.match(/\p{Lu}\p{Ll}+(?: (?:(?:of|the|and|for|on) ){0,2}\p{Lu}\p{Ll}+)+/gu) ?? []).some(
		isKnownOrganisation
	);

/** "the boards of RBI": letters that the gazetteer has tell enough where a text gives itself no name. */
const namesKnown = (stem: string): boolean =>
	(stem.match(/(?<![\p{L}\p{N}])\p{Lu}{3,6}(?![\p{L}\p{N}-])/gu) ?? []).some((letters) =>
		isKnownOrganisation(letters)
	);

/** "Secretary-General", "Vice-President": every state and body has one. */
const isCommonTitle = (word: string): boolean =>
	isCommonWord(word) ||
	(/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(word) && word.split('-').every(isCommonWord));

/** What a clause tells of a thing that only its text makes known. */
export const needsTopic = (fact: Fact): boolean =>
	isRestated(fact) && fact.doubts?.has('loose') === true;

/** Whether the stem says what its text is about: by the whole title, or by all the names in it. */
export function namesTopic(stem: string, { topic }: Fact): boolean {
	if (topic === undefined) return false;
	const told = fold(stem);
	const names = topic.replace(/ \([^()]*\)$/, '').match(/\p{Lu}[\p{L}\p{N}’'-]+/gu) ?? [topic];
	return names.every((name) => name.split(/[–-]/).every((part) => told.includes(fold(part))));
}

/** A topic that holds the answer gives it away. */
const givesAway = (topic: string, key: string): boolean =>
	` ${fold(topic)} `.includes(` ${fold(key)} `);

/** "the Treaty of Lima" in a text on the "Treaty of Lima (1883)": the year tells it from its like, where it is not asked for. */
function withYear(stem: string, topic: string, key: string): string {
	const [, name, year] = /^(.+) \((\d{4})\)$/.exec(topic) ?? [];
	if (name === undefined || year === undefined || `${stem} ${key}`.includes(year)) return stem;
	return stem.replace(name, topic);
}

/**
 * The stem with what its text is about before it, where its own words leave open which one is meant:
 * "National Grid (India): in which year was the Western Grid connected?". Undefined where nothing tells.
 */
export function anchored(stem: string, fact: Fact, key: string): string | undefined {
	const { topic } = fact;
	if (topic === undefined) return isAnchored(stem) || namesKnown(stem) ? stem : undefined;
	const led = `${topic}: `;
	const own = stem.startsWith(led) ? capital(stem.slice(led.length)) : stem;
	if (givesAway(topic, key)) return isAnchored(own) ? own : undefined;
	const named = fold(topic.replace(/ \([^()]*\)$/, ''));
	if (fold(own).includes(named)) return withYear(own, topic, key);
	if (needsTopic(fact) && namesTopic(own, fact)) return own;
	if (own !== stem) return stem;
	const leansOnText = (isTold(fact) || fact.frame === 'quiz') && isLight(stem);
	const isClear = isAnchored(stem) && !leansOnText && !needsTopic(fact);
	return isClear ? stem : underTopic(topic, stem);
}
