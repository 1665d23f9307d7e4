import { underTopic } from '../facts/topic.ts';
import { headKind, months } from '../language/lexicon.ts';
import type { Fact } from '../facts/fact.ts';
import { isTold } from '../facts/frames/tell.ts';
import { capital } from '../text/capital.ts';
import { fold } from '../text/unicode.ts';
import { isLight } from './filter/anchor.ts';

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Words of which every state's bodies, papers and events make their names: they tell not which one is meant. */
const common =
	set(`national federal union state states central supreme high federal royal grand general special standing select
	joint permanent constituent legislative executive upper lower first second third great new old northern southern eastern
	western north south east west main public private international regional local provincial municipal global
	foreign external internal home interior defence defense finance financial economic trade commerce industry health
	education culture cultural agriculture environment energy transport labour labor justice law home affairs security
	strategic external planning election elections electoral drafting advisory monetary fiscal policy budget survey situation
	report annual objectives resolution advisory disaster rural urban development works water power nuclear space science
	technology research information statistics statistical human rights women youth children sport sports media people
	people's democratic republic republican liberal labour labor conservative socialist communist progress progressive congress
	party league movement house chamber lords commons representatives speaker deputy chief senior junior minister ministers
	president vice prime king queen crown prince emperor governor secretary chairman director general commander staff army navy
	air force forces police guard war world cold civil peace summit meeting conference session forum group working task
	committee commission council board court tribunal agency authority office bureau bank fund institute centre center
	foundation association society academy university college school hospital museum library station airport port bridge dam
	road highway railway line metro project programme program plan mission scheme act acts bill law code constitution
	amendment article articles part schedule section treaty agreement convention protocol declaration pact accord charter
	memorandum understanding strategy strategic partnership cooperation co-operation comprehensive free friendship mutual
	assistance technical commercial cultural exchange supplies services reciprocal provision exercise operation drill
	and the of for on in to with by a an at from its as i ii iii iv v vi vii viii ix x xi xii gdp gnp`);

/** Letters that the whole world reads alike. */
const famous = set(
	'un nato eu usa us uk ussr uae oic who imf wto asean saarc nasa unesco opec brics iaea icj unicef ecowas oecd gcc osce efta'
);

const isCommon = (word: string): boolean => {
	const lower = word.toLowerCase();
	if (/^\p{Lu}{2,6}$/u.test(word)) return !famous.has(lower);
	return common.has(lower) || months.has(lower) || headKind(lower) !== undefined;
};

/** Many a treaty was signed in London: the city alone does not tell which. */
const byCity =
	/\b(?:Treaty|Peace|Convention|Declaration|Battle|Siege|Agreement|Accords?|Conference|Congress) of (?:the )?\p{Lu}[\p{L}-]+(?= |\?|$)/gu;

/** Whether a name is no more than what is asked for: "Which consulate …?" "Honorary Consulate". */
export const isCommonName = (name: string): boolean =>
	/^\p{Lu}/u.test(name) && name.split(/[\s-]+/).every((word) => isCommon(word));

/** Whether a stem names something that is one in the world: a country, a person, a place, a body with a name of its own. */
function isAnchored(stem: string): boolean {
	const told = stem.replace(/^\S+/, '').replace(byCity, '');
	const names = told.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}.’'&-]*/gu) ?? [];
	return names.some((word) => !isCommon(word.replace(/[’']s$/u, '').replace(/[.’'-]+$/u, '')));
}

/** A topic that holds the answer gives it away. */
const givesAway = (topic: string, key: string): boolean =>
	` ${fold(topic)} `.includes(` ${fold(key)} `);

/**
 * The stem with what its text is about before it, where its own words leave open which one is meant:
 * "National Grid (India): in which year was the Western Grid connected?". Undefined where nothing tells.
 */
export function anchored(stem: string, fact: Fact, key: string): string | undefined {
	const { topic } = fact;
	if (topic === undefined) return isAnchored(stem) ? stem : undefined;
	const led = `${topic}: `;
	const own = stem.startsWith(led) ? capital(stem.slice(led.length)) : stem;
	if (givesAway(topic, key)) return isAnchored(own) ? own : undefined;
	if (own !== stem) return stem;
	const isClear = isAnchored(stem) && !(isTold(fact) && isLight(stem));
	return isClear ? stem : underTopic(topic, stem);
}
