import { isField } from './common-words.ts';
import { isDigest } from './digest.ts';
import { oncePerReading } from './once.ts';
import { isFirmName } from './firm-name.ts';
import { withoutReaders } from './lines/headings.ts';
import { uncapital } from '../text/capital.ts';
import type { Reading } from '../language/read.ts';
import { verbReadings } from '../language/verbs.ts';

const MAX_WORDS = 9;

/** A question with what the text is about before it: "National Grid (India): in which year …". */
export const underTopic = (topic: string, stem: string): string =>
	`${topic}: ${opensWithName(stem) ? stem : uncapital(stem)}`;

/** "Australia was the first …": no word that a question opens with. */
const opensWithName = (stem: string): boolean =>
	!/^(?:Who|Whom|Whose|What|Which|When|Where|Why|How|The|A|An|[A-Z][a-z]{1,6} (?:which|what|whom|whose|how)|As of|In|On|At|By|During|According)\b/.test(
		stem
	);

/** A question with "As of May 2024" or "According to X" before it, but after what the text is about. */
export function withOpening(opening: string, stem: string, topic: string | undefined): string {
	const led = topic === undefined ? undefined : `${topic}: `;
	return led !== undefined && stem.startsWith(led)
		? `${led}${uncapital(opening)}, ${stem.slice(led.length)}`
		: `${opening}, ${opensWithName(stem) ? stem : uncapital(stem)}`;
}

const headlines = new Set(
	'draws pegs eyes vows urges seeks hits tops kicks boosts backs hails slams warns unveils inks bags clinches gets sets'.split(
		' '
	)
);

/** A headline tells ("Sweden beats Korea"), a title names ("Montreux Convention"). */
const tells = (title: string): boolean =>
	title
		.toLowerCase()
		.split(/[^\p{L}]+/u)

		.some(
			(word) =>
				headlines.has(word) ||
				verbReadings(word).some(({ form }) => form === 'third' || form === 'past')
		);

const MENTIONS = 3;
/** A list of facts about one thing after another names each of them now and then. */
const SHARE = 1 / 8;

/** "The Montreux Convention is an agreement …": what the first sentence defines, and the text goes on about. */
function defined({ sentences }: Reading): string | undefined {
	const [first] = sentences;
	const clauses = first && (first.parsed.length > 0 ? first.parsed : first.clauses);
	const clause = clauses?.find(({ verb }) => verb.lemma === 'be' && verb.mood === 'finite');
	const mention = clause?.subject?.mention;
	const isName =
		mention !== undefined &&
		/^(?:person|organisation|agreement|event|place|country|work|name)$/.test(mention.type);
	const isFirst = first !== undefined && (clause?.subject?.start ?? Infinity) - first.start < 6;
	const isDefined =
		isName && isFirst && clause?.object && !clause.object.mention && 'name' in mention;
	if (!isDefined) return undefined;
	const again = sentences.filter(
		({ mentions, clauses: [told] }) =>
			mentions.some((one) => 'name' in one && one.name === mention.name) || told?.subject?.isPronoun
	).length;
	const isLong = again >= MENTIONS && again >= SHARE * sentences.length;
	return isLong || sentences.length < MENTIONS ? mention.name : undefined;
}

/** "The Story of Citibank – quick notes" is about Citibank; of what kind of text it is, no question tells. */
export function subjectOf(title: string): string {
	const subject = withoutReaders(title.trim().replace(/\s+/g, ' '))
		.replace(
			/^(?:(?:an? |the )?(?:(?:brief|short|complete|detailed|quick) )*(?:story|history|overview|introduction|outline|notes?|structure|composition|functions|organs|background|profile|biography|life|(?:list|status|table) of (?:the )?(?:(?:states? )?(?:parties|members|signatories)|member states)) (?:of|on|to|about) )(?=(?:the )?\p{Lu})/iu,
			''
		)
		.replace(/^the (?=\p{Lu})/u, '')
		.replace(
			/(?:['’]s)?\s*(?:[-–—|(]\s*)?(?:(?:quick|short|brief|study|revision|exam|upsc|css|class) )*(?:notes|flash ?cards?(?: preview)?|overview|profile|summary|timeline|biography|life story|fact ?sheet|key (?:facts|points))\)?$/iu,
			''
		)
		// a bracket that a page's title was cut in, and what a wiki adds
		.replace(
			/^Difference between revisions of ["“]?|\s*\(difference between revisions\)$|["”]$/giu,
			''
		)
		.replace(/\s*\([^()]*$/u, '')
		// "Nordvik Bank History"
		.replace(/\s+[-–]\s+Revision$/iu, '')
		.replace(/(?<=\b(?:Bank|University|Group|Club|Party)) History$/u, '')
		.trim();
	const firm = subject.replace(/ (?:Company )?History$/u, '');
	return isFirmName(firm) ? firm : subject;
}

/** What names the kind of a text and nothing else. */
const genre =
	/^(?:interview|opinion|editorial|analysis|remarks|statement|press release|fact ?sheet|readout|report|speech|transcript|essay|article|chapter|lesson|unit|introduction|untitled|document|notes?|(?:chronology|timeline|list|table|calendar)(?: of (?:\p{L}+ )?(?:events|dates|facts))?$)(?:\b|$)/iu;

/** Whom a page of questions or notes is for, or who keeps it: no thing that a question is about. */
const ofExams =
	/\b(?:MCQs?|quiz(?:zes)?|questions?|answers?|GK|one[- ]liners?|capsule|syllabus|exams?|UPSC|IAS|SSC|CSS|PCS|NCERT|I?GCSE|flash ?cards?|worksheet|study material|prelims|general knowledge|general studies)\b/i;

/** "History (Germany)", "Bilateral Relations", "Ostra Gyan IAS": the name of a subject, a chapter or a site. */
const isChapter = (title: string): boolean =>
	isField(title) ||
	// letters in brackets stand for a name: "World Salt Organization (WSO)"
	(/\p{Ll}[^()]*\)$/u.test(title) && isField(title.replace(/\s*\([^()]*\)$/, ''))) ||
	ofExams.test(title) ||
	/^(?:(?:bilateral|political|economic|foreign|diplomatic|international|trade|cultural)(?: (?:and|&) \p{L}+)? )?(?:relations?|ties|cooperation)$/iu.test(
		title
	);

/** "On this day August 29, 1842": words that mean something only when they are read. */
const ofToday = /\b(?:this|today|yesterday|tomorrow|tonight)\b/i;

/**
 * What a text is about, as words that can stand before a question: its title ("Montreux Convention"), or what
 * its first sentence defines. Undefined where the title is long or a sentence, and nothing is defined.
 */
export function topicOf(reading: Reading): string | undefined {
	const { document, isHeadline } = reading;
	const title = document.title && subjectOf(document.title);
	if (!title) return defined(reading);
	if (title.split(' ').length > MAX_WORDS || /[:?!|"“”…]/.test(title)) return defined(reading);
	if (
		!title ||
		ofToday.test(title) ||
		genre.test(title) ||
		isDigest(document.title ?? '') ||
		isChapter(title)
	)
		return defined(reading);
	const isNamed =
		(/\p{L}.*\p{Lu}|\d{4}/u.test(title) && !/^An? \p{Ll}/u.test(title)) ||
		/^\p{Lu}[\p{L}-]+$/u.test(title);
	return isNamed && !isHeadline && !tells(title) ? title : defined(reading);
}

const MAX_WORDS_OF_HEADLINE = 14;

/** A title that tells rather than names, to stand before words that it explains; undefined where it may be a site's. */
export const headlineOf = oncePerReading(({ document }): string | undefined => {
	const title = document.title && subjectOf(document.title);
	return title === undefined ||
		title === '' ||
		title.split(' ').length > MAX_WORDS_OF_HEADLINE ||
		/[|:?!"“”…]/.test(title) ||
		genre.test(title) ||
		ofToday.test(title) ||
		isDigest(title) ||
		isField(title) ||
		/^(?:what|who|how|why|when|where|which)\b/i.test(title)
		? undefined
		: title;
});
