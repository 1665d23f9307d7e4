import { headKind, months } from '../language/lexicon.ts';

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Words of which every state's bodies, papers and events make their names: they tell not which one is meant. */
const common =
	set(`national federal union state states central supreme high federal royal grand general special standing select
	joint permanent constituent legislative executive upper lower first second third great new old northern southern eastern
	western north south east west main public private international regional local provincial municipal global
	foreign external internal home interior defence defense finance financial economic trade commerce industry health
	education culture cultural agriculture environment energy transport labour labor justice law home affairs security
	strategic special external planning election elections electoral drafting advisory monetary fiscal policy budget survey situation
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
	double taxation avoidance extradition visa waiver investment investments protection promotion tourism bilateral judicial legal
	assistance technical commercial cultural exchange supplies services reciprocal provision exercise operation drill
	contracting parties member members heads government governments
	and the of for on in to with by a an at from its as i ii iii iv v vi vii viii ix x xi xii gdp gnp`);

/** Letters that the whole world reads alike. */
const famous = set(
	'un nato eu usa us uk ussr uae oic who imf wto asean saarc nasa unesco opec brics iaea icj unicef ecowas oecd gcc osce efta'
);

/** Whether a word stands in the names of every state's bodies, papers and events. */
export const isCommonWord = (word: string): boolean => {
	const lower = word.toLowerCase();
	if (/^\p{Lu}{2,6}$/u.test(word)) return !famous.has(lower);
	return common.has(lower) || months.has(lower) || headKind(lower) !== undefined;
};

const singular = (word: string): string =>
	word.replace(/(?:(?<=[^aeiou])ie)?s$/, (end) => (end === 'ies' ? 'y' : ''));

/** "Constitutional History", "Women Prime Ministers": a title that names a field and not a thing. */
export const isField = (title: string): boolean =>
	title
		.split(/[\s–-]+/)
		.every(
			(word) =>
				isCommonWord(word) ||
				isCommonWord(singular(word)) ||
				/^\p{Ll}/u.test(word) ||
				/^(?:history|constitutional|viceroys?|scientists?|\d+(?:st|nd|rd|th)|centur(?:y|ies)|timeline|events?|dates?|notes?|questions?|facts?|mcqs?|solved|preparation|material|paper|papers|syllabus|general|knowledge|upsc|css|ssc|pcs|one|liners?|oneliners?|ancient|medieval|modern|geography|polity|economy|affairs|politics|current|famous|important|major|leaders?|inventions?|discover(?:y|ies)|explorers?|battles?|rulers?|dynast(?:y|ies))$/iu.test(
					word
				)
		);

/** Whether a name is no more than what is asked for: "Which consulate …?" "Honorary Consulate". */
export const isCommonName = (name: string): boolean =>
	/^\p{Lu}/u.test(name) && name.split(/[\s-]+/).every((word) => isCommonWord(word));
