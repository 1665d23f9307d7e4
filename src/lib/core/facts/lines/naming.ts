import { uncapital } from '../../text/capital.ts';
import { countries, countryNamed, countryOf, placeNamed } from '../../language/gazetteer.ts';
import { headKind } from '../../language/lexicon.ts';
import type { Mention } from '../../language/mention.ts';
import { findMentions } from '../../language/mentions.ts';
import { unshouted } from '../../language/names.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import { wordsOf } from '../../language/words.ts';
import { findDates } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { countrySlot, nameOf, phraseSlot } from '../slots.ts';

/** The part of a reading that names are read from. */
export type Legible = Pick<Reading, 'legible'>;

/** Everything that a stretch outside sentences mentions; there a capital makes a name wherever it stands. */
export function mentionsIn({ legible }: Legible, { start, end }: Span): Mention[] {
	const text = legible.slice(start, end);
	const dates = findDates(text).map((date) => ({
		...date,
		start: date.start + start,
		end: date.end + start
	}));
	return findMentions(text, start, wordsOf(text, start), dates, () => true).mentions;
}

/** Kinds of place that take "the": "the Ganges River", but "Lake Victoria", "Mount Kenya". */
const definitePlaces =
	/^(?:sultanate|empire|kingdom|caliphate|khanate|confederacy|river|sea|ocean|gulf|strait|straits|canal|desert|valley|pass|peninsula|mountains|islands|bridge|dam|plateau|hills|delta|basin|coast)$/;

/** Common nouns that a unique name is built on, and that take "the" with what follows them. */
const happenings =
	/^(?:mutiny|putsch|coup|crash|fire|rising|revolt|durbar|satyagraha|movement|march|massacre|tragedy|award|mission|expedition|crisis|reforms?|riots|famine|boycott|strike|plague|renaissance|reformation|restoration|crusade|invasion|emergency|tsunami|cyclone|disaster|bombings?|attacks?|landings?|offensive|blockade|airlift|holocaust|purge|prohibition|repeal|inauguration|depression|report|proclamation|resolution|doctrine|incident|affair|scandal|dispute|dynasty|empire|sultanate|kingdom|uprising|debate|trial|case|war|wars|pact|partition|formation|foundation|founding|establishment|fall|capture|discovery|dissolution|abolition|annexation|nationalisation|nationalization|reorganisation|reorganization|unification|reunification|division|separation|independence|conquest|coronation|accession|execution|assassination|death|birth|arrival|merger|transfer|signing|opening|launch|introduction|enactment|adoption|creation|end|beginning|start|outbreak|surrender|liberation|siege|sack|treaty|surrender|defeat|victory)$/i;

export const isHappening = (noun: string): boolean =>
	happenings.test(noun) || headKind(noun) === 'event';

const bare =
	/^(?:operation|resolution|article|section|project|mount|lake|fort|cape|port|saint|st)\b/i;

/** Whether a name is said with "the" in front. */
export function takesArticle(name: string, mention: Mention | undefined): boolean {
	if (/^the\s/i.test(name) || bare.test(name) || /^(?:\p{Lu}\S* ){0,3}\S+['’]s?\s/u.test(name))
		return false;
	if (mention?.type === 'person' || mention?.type === 'country') return false;
	const words = name.split(' ');
	const head = words[words.findIndex((word) => /^(?:of|on|for|between|against)$/.test(word)) - 1];
	if (head !== undefined)
		return (
			headKind(head) !== undefined ||
			isHappening(head) ||
			/^(?:bank|republic|line|tropic)$/i.test(head)
		);
	const last = words.at(-1) ?? '';
	if (words.length < 2) return false;
	if (mention?.type === 'place') return definitePlaces.test(mention.kind);
	if (
		/^(?:university|college|school|parliament|house|airlines?|airways|hospital|club|ltd|inc|plc|llc|limited|corporation|village|city|town|island|lake|park|street|square|airport|station|temple|fort|palace)$/i.test(
			last
		)
	)
		return false;
	return (
		headKind(last) !== undefined ||
		isHappening(last) ||
		/^(?:highway|corridor|line|railway|road|tower|wall|gate|expressway|pipeline|initiative|union|nations|federation|confederation|scheme|system|settlement|plan|programme|policy)$/i.test(
			last
		)
	);
}

const spelled = (text: string) => unshouted(text.replace(/^(?:the|a|an)\s+/i, ''));

/** "Lord Dalhousie", "King Zog": with such a title one name is enough. */
const lordOf = (mention: Mention, said: string): string | undefined =>
	mention.type === 'person' &&
	/^(?:Lord|King|Queen|Emperor|Empress|Sultan|Pope|Maharaja|Raja|Nawab|Tsar) \p{Lu}/u.test(said)
		? said
		: undefined;

const namedAs = (mention: Mention, name: string): Mention =>
	mention.type === 'person' && mention.isPartial ? { ...mention, name, isPartial: false } : mention;

/** "*Second* Anglo-Sikh War": which of several it was belongs to the name. */
export function numbered(legible: string, slot: Slot): Slot {
	const before = legible.slice(Math.max(0, slot.start - 10), slot.start);
	const ordinal = /(?:^|\s)((?:First|Second|Third|Fourth|Fifth|Sixth|\d(?:st|nd|rd|th)) )$/.exec(
		before
	)?.[1];
	return ordinal === undefined ? slot : { ...slot, text: ordinal + slot.text };
}

/** A stretch as a slot: what it names where all of it is one name, else its words. */
export function slotIn(reading: Legible, span: Span, known?: Mention): Slot | undefined {
	const said = readAloud(reading.legible, span);
	if (said === '') return undefined;
	const text = spelled(said);
	const article = /^the\s/i.test(said);
	const offset = said.length - text.length;
	const whole =
		known ??
		mentionsIn(reading, span).find(
			({ start, end }) => end - start >= span.end - span.start - offset - 1
		);
	if (whole?.type === 'country') return { ...countrySlot(whole.name, span), mention: whole };
	const name = whole && (lordOf(whole, said) ?? nameOf(whole));
	if (/^(?:Peace|Truce) of \p{Lu}[^,;]{2,40}$/u.test(text))
		return {
			...phraseSlot(text, span),
			type: 'agreement',
			article: 'the',
			head: 'peace',
			mention: { type: 'agreement', name: text, head: 'peace', ...span }
		};
	const isKnown = whole !== undefined && name !== undefined && whole.type !== 'nationality';
	return {
		...phraseSlot(
			isKnown && (whole.type === 'place' || whole.type === 'person') ? name : text,
			span
		),
		article: article || takesArticle(text, whole) ? 'the' : '',
		...(isKnown ? { type: whole.type, mention: namedAs(whole, name) } : {}),
		...(whole && 'head' in whole && whole.head ? { head: whole.head } : {})
	};
}

/** How words stand inside a sentence: without the capital of their first, unless a name or letters begin them. */
export const inSentence = (text: string): string =>
	/^\p{Lu}\S*(?: (?:and|of|the|on|for|in)){0,2} (?:\p{Lu}|\d)/u.test(text) ||
	/^\p{Lu}(?:\p{Lu}|\p{Ll}*[–—-]\p{Lu}|[.\d])/u.test(text)
		? text
		: uncapital(text);

/** Words that many a treaty, body or event has in its name; a name of nothing else names none of them. */
const common = new Set(
	`joint multilateral international intergovernmental global regional friendship free trade commerce commercial peace cooperation co-operation understanding framework partnership
strategic bilateral mutual defence defense security economic cultural technical first second third new air services
double taxation avoidance investment protection extradition general special final interim national government
amending constitution declaration treaty agreement memorandum convention protocol pact accord act law bill amendment charter
statute contract plan strategy resolution directive decree order regulation code commission committee council board
authority agency ministry department office war battle revolution civil world election elections summit meeting
conference session festival crisis movement campaign state federal central party army the of and for on to in with
between republic independence day budget reform reforms action programme program project report company firm factory bank school university college hospital assembly parliament
senate states king queen emperor president minister advocate attorney solicitor auditor comptroller justice judge`.split(
		/\s+/
	)
);

/** A treaty that is named after a capital has namesakes: "Treaty of London". */
const afterCapital =
	/^(?:the )?(?:treaty|peace|convention|declaration|protocol|agreement|conference|pact) of (\p{Lu}\p{L}+)$/iu;

/** "Agreement on the Avoidance of Double Taxation": any two countries may have one. */
const onMatter =
	/^(?:the )?(?:[\p{L}-]+ )?(?:agreement|memorandum|protocol|pact|accord|contract|understanding) (?:of \p{L}+ )?(?:on|for|concerning|regarding|about) /iu;

const capitals = new Set(countries.map(({ capital }) => capital));

const hasPlace = (name: string) =>
	name.split(/[\s-]+/).some((word) => countryNamed(word) ?? countryOf(word) ?? placeNamed(word));

/** Whether a name tells its bearer from the others of its kind: "Simla Accord" does, "Free Trade Agreement" does not. */
export function isTelling(name: string): boolean {
	const city = afterCapital.exec(name)?.[1];
	if (city !== undefined && capitals.has(city)) return false;
	if (/\b(?:First|Second|Great|Cold) (?:World )?War\b/.test(name)) return true;
	if (onMatter.test(name) && !hasPlace(name)) return false;
	return name
		.split(/[\s-]+/)
		.some((word) => /^\p{Lu}/u.test(word) && !common.has(word.toLowerCase()) && word.length > 1);
}
