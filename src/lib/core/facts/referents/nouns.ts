import { headKind, nameHead } from '../../language/lexicon.ts';
import { placeNamed } from '../../language/gazetteer.ts';
import type { Mention } from '../../language/mention.ts';
import type { Named } from './thing.ts';

/** Nouns that texts use for one another when they come back to a thing. */
const alike: readonly ReadonlySet<string>[] = [
	'company firm manufacturer corporation conglomerate automaker producer carmaker group maker business bank airline subsidiary brewery',
	'treaty convention agreement pact accord protocol declaration memorandum document charter',
	'act law bill legislation statute ordinance amendment',
	'city town municipality capital settlement village port',
	'country state republic kingdom nation',
	'organisation organization agency body association alliance bloc institution grouping group',
	'war conflict battle campaign',
	'exercise drill manoeuvre',
	'river waterway stream',
	'mountain peak summit',
	'school university college institute institution',
	'newspaper magazine journal daily paper',
	'party movement',
	'alliance coalition front bloc',
	'outbreak epidemic pandemic',
	'reservoir lake',
	'canal waterway',
	'project scheme programme program initiative'
].map((words) => new Set(words.split(' ')));

export const areAlike = (a: string, b: string): boolean =>
	a === b || alike.some((nouns) => nouns.has(a) && nouns.has(b));

/** What comes before the first "of" or "on" of a name ends in its noun: "*Convention* on Wetlands". */
const opening = /^(.*?) (?:of|on|for|against|between|to|regarding|concerning)(?: |$)/i;

/** The nouns that a thing goes by, lower-case: those of its name and of its kind. */
export function nounsOf(named: Named): ReadonlySet<string> {
	const nouns = new Set<string>();
	if (named.type === 'person') return nouns;
	const add = (noun: string | undefined) => {
		if (noun) nouns.add(noun.toLowerCase());
	};
	if (/[ -]/.test(named.name)) {
		const last = named.name
			.replace(/(?: \d+| [IVX]+)+$/, '')
			.split(/[ -]/)
			.at(-1);
		const first = opening.exec(named.name)?.[1]?.split(/[ -]/).at(-1);
		if (first && headKind(first) !== undefined) add(first);
		else add(last);
	}
	if ('head' in named) add(named.head);
	if (named.type === 'place') add(named.kind === 'region' ? undefined : named.kind);
	if (named.type === 'country') add('country');
	if (named.type === 'name') add(placeNamed(named.name)?.kind);
	for (const noun of [...nouns]) {
		const kind = nameHead(noun)?.kind;
		if (kind) nouns.add(kind);
	}
	return nouns;
}

/** Words before a noun that do not tell its thing from others of its kind: "the *annual* exercise", "the *young* company". */
export const besides =
	'(?:(?:annual|biennial|yearly|bilateral|trilateral|multilateral|multinational|joint|combined|military|naval|maritime|mega|flagship|historic|landmark|important|young|small|tiny|little|fledgling|struggling|growing|ailing|whole|entire|vast|prestigious|two-way|(?:\\p{Ll}+-|\\d+-)(?:day|week|month)(?:-long)?|(?:week|month|fortnight)-?long) ){0,4}';

/** Bodies that one noun of their kind names. */
const standing =
	/^(?:Senate|Parliament|Congress|Knesset|Bundestag|Church|Olympics|Interpol|Quad|Pentagon|Kremlin)$/;

/** "the *Convention*", "the *Bank*": a noun of its kind that stands for a name given before. */
export const shortName = (mention: Mention): string | undefined =>
	(mention.type === 'name' || mention.type === 'organisation') &&
	/^\p{Lu}\p{Ll}+$/u.test(mention.name) &&
	nameHead(mention.name) !== undefined &&
	!standing.test(mention.name)
		? mention.name
		: undefined;
