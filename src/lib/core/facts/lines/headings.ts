import { trimmed } from '../../document/lines.ts';
import type { Span } from '../../text/span.ts';

const section =
	'(?:an? )?(?:(?:comprehensive|complete|brief|short|detailed|quick) )+(?:overview|guide|notes?|introduction|summary|study|profile)|overview|introduction|background|summary|general|basics?|basic (?:facts|information|data|details)|(?:key|quick|fast|important|basic|some)? ?(?:facts?|figures|data|information|points?|details|features|statistics)|facts (?:and|&) figures|at a glance|profile|fact ?(?:sheet|file|box)|(?:info|treaty|data|quick|summary|company) ?box|physical geography|human geography|geography|economy|economics|politics|polity|government|demographics|demography|history|society|culture|people|location|climate|administration|about|notes?|brief|in brief|particulars|vital statistics|physical features|geographical? (?:facts|features|profile)|country profile|political (?:system|profile)|(?:early |personal )?life|life (?:story|history|sketch)|biography|biographical (?:sketch|note)|career|timeline|chronology|key dates|important dates|milestones|achievements|(?:major |notable |selected |main |literary |published |important )?(?:works|books|novels|publications|poems|plays|writings)|state profile|general information|(?:public|private|state-owned|mutual|family-owned) company|wholly[- ]owned subsidiary|company (?:perspectives|history)|address|foreign relations|foreign policy';
const isSection = new RegExp(
	`^(?:the )?(?:${section})(?: (?:and|&) (?:${section}))?(?: notes?)?$`,
	'i'
);
const ofSubject = new RegExp(
	`^(?:the )?(?:${section}|establishment|foundation|founding|emergence|rise|rise and fall|decline|economic history|political system|constitution|making|framing|drafting|evolution|(?:salient )?features|composition|working|structure|formation|membership|role|powers(?: and functions)?|functions) (?:of|about|on) (?:the )?(?=\\p{Lu})`,
	'iu'
);
/** "Supreme Court of Ostra created": what became of it is no part of its name. */
const happened =
	/ (?:created|established|formed|founded|constituted|set up|introduced|enacted|adopted|signed|launched|abolished|dissolved)$/;
const trailing = new RegExp(
	`(?:\\s*[:–—|(]+\\s*|\\s+-+\\s*|\\s)(?:${section}|in numbers)\\)?$`,
	'iu'
);
const numbering =
	/^(?:(?:chapter|unit|part|section|topic|lesson|module)\s+[\dIVX]+\s*[:.–—-]*\s*|\d{1,2}(?:\.\d{1,2})+\.?\s+|(?:\d{1,2}|[IVX]{1,4}|[A-Z])[.)]\s+)/i;

/** What a heading tells of the thing above it in one word, and what stands beside such words: "Composition & Strength", "Key Functions". */
const aspects = new Set(
	`administration administrative age aims amendment amendments and appointment appointments area article articles at basic
boundaries brief challenges character characteristics chief composition constitution constitutional criticism data
department departments description details development divisions establishment evolution facts features figures finance finances
first for formation foundation founding function functions funding governance headquarters historical history how important in
independence introduction its judges jurisdiction key law legal legislation location major mandate meaning members mission
nature neighbours neighbors numbers objective objectives of officers offices on organ other performed organisation organization organs origin origins
overview personal physiographic political position power powers prelims principles procedure profile provision provisions purpose
qualification qualifications quick related removal revision role roles secretariat significance size status
statistics strength structure summary symbol symbols tenure term the their working works`.split(
		/\s+/
	)
);

/** A heading of such words alone leaves the lines below to what the heading above names; so does the number of an article. */
const isAspect = (words: string): boolean =>
	/^(?:art(?:icle)?s?\.?|sections?|schedules?|unit) \d+[A-Z]?(?:\s?[–-]\s?\d+[A-Z]?)?$/i.test(
		words
	) ||
	words
		.toLowerCase()
		.split(/[\s/&,–-]+/)
		.every((word) => word === '' || aspects.has(word));

/** Whether a heading names no thing of its own. */
export const isSectionName = (words: string): boolean => isSection.test(words) || isAspect(words);

/** "Constitution of Peru for the Clerks' Exam": for whom notes are written is no part of what they are on. */
export const withoutReaders = (title: string): string =>
	title.replace(
		/\s+for (?=[^:]*\b(?:Exams?|Examinations?|Aspirants|Students|Beginners|Prelims|Mains|\p{Lu}?PSC|SSC|PCS|IAS|CSS|Class (?:\d|[IVX]))).*$/iu,
		''
	);

/** What a heading leaves when its number, its "Economy of" and its ": key facts" are gone; empty for a bare section's name. */
export function coreOf(legible: string, span: Span): Span {
	let { start, end } = trimmed(legible, span);
	start += numbering.exec(legible.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0;
	end = start + withoutReaders(legible.slice(start, end)).length;
	const words = legible.slice(start, end);
	if (isSectionName(words.trim())) return { start, end: start };
	start += ofSubject.exec(words)?.[0].length ?? 0;
	const again = / (?:first|second|third) term$/i.exec(legible.slice(start, end));
	if (again) end = start + again.index;
	const aside = /\s*\((?:[^()]|\([^()]{0,20}\)){1,60}\)$/.exec(legible.slice(start, end));
	if (aside) end = start + aside.index;
	const done = happened.exec(legible.slice(start, end));
	if (done && done.index > 0) end = start + done.index;
	const tail = trailing.exec(legible.slice(start, end));
	if (tail && tail.index > 0) end = start + tail.index;
	return trimmed(legible, { start, end });
}
