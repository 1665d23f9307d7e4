import type { Context } from '../context.ts';
import { homeOf } from '../home.ts';
import { countrySlot, nameOf, withArticle } from '../slots.ts';

/** What each state has its largest or highest of. */
const ofState =
	/^the (?:(?:second|third)[- ])?(?:largest|longest|highest|tallest|deepest|smallest|oldest|busiest|most populous) (?:[\p{Ll}-]+ )?(?:mountain|peak|point|river|lake|island|city|port|seaport|airport|dam|desert|province|state|district|waterfall|volcano|university|canal|reservoir|national park|ethnic group)$/u;

/** "the largest city in the country", "the longest river" in a text on one state: of that state. */
function ofHome(words: string, context: Context): string {
	const home = homeOf(context);
	if (home === undefined || !/country|nation|^the /.test(words)) return words;
	const the = withArticle(countrySlot(home, { start: 0, end: 0 }));
	const told = words
		.replace(/ (in|of) the (?:country|nation)$/, ` $1 ${the}`)
		.replace(/^the (?:country|nation)['’]s /, `${home}’s `);
	return ofState.test(told) ? `${told} in ${the}` : told;
}

const leaning =
	/ the (convention|treaty|agreement|pact|protocol|union|alliance|league|commission|council|organi[sz]ation|assembly|parliament|academy|committee|tribunal|court|university|bank|company|federation|conference)(?= |$)(?! of)/;

/** "to join *the convention*": by its name, where the text has named but one. */
export function withNames(told: string, context: Context): string {
	const { referents, topic } = context;
	const words = ofHome(told, context);
	const [found, noun] = leaning.exec(words) ?? [];
	if (!found || !noun) return words;
	const named = referents.definite(noun);
	const bare = topic?.replace(/ \([^()]*\)$/, '');
	const isTopic = bare !== undefined && new RegExp(`\\b${noun}\\b`, 'i').test(bare);
	const name = (named && nameOf(named)) ?? (isTopic ? bare : undefined);
	return name ? words.replace(found, ` the ${name}`) : words;
}
