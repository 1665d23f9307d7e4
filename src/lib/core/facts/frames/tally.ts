import type { Mention } from '../../language/mention.ts';
import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { homeOf } from '../home.ts';
import { lostIn } from '../restated/lost.ts';
import { isOfSubject } from '../restated/only.ts';
import { restate, type Restated } from '../restated/restate.ts';
import { isNow, tells } from '../restated/telling.ts';
import { countrySlot, numberSlot, phraseSlot, withArticle } from '../slots.ts';
import { atTime } from '../time.ts';
import { isDatedSo, isOwn, isPlain } from '../told.ts';
import { diseaseTolls } from './disease-toll.ts';
import { endsCut } from './slot-names.ts';

type NumberMention = Extract<Mention, { type: 'number' }>;
type DateMention = Extract<Mention, { type: 'date' }>;

/** What is counted all over the world where no place is told. */
const illnesses =
	/\b(?:[Mm]alaria|[Tt]uberculosis|TB|[Mm]easles|[Cc]holera|[Pp]olio|AIDS|HIV|Ebola|[Ii]nfluenza|[Dd]iabetes|[Cc]ancer|[Hh]epatitis|[Dd]engue|[Tt]yphoid|[Pp]neumonia|[Ss]mallpox|[Pp]lague|leprosy|rabies|meningitis|COVID-19|SARS|MERS|Zika|yellow fever|suicides?|maternal deaths|refugees)\b/;
const ofWorld = /\b(?:worldwide|globally|in the world|(?:around|across) the (?:world|globe))\b/;
const placed = /^(?:country|place|nationality|organisation|event|agreement)$/;

/** Where the counting was done, as far as the stem tells it: "world", a name, or neither. */
function scopeOf(stem: string, context: Context): 'world' | 'named' | undefined {
	const isNamed = context.sentence.mentions.some(
		(mention) => placed.test(mention.type) && 'name' in mention && stem.includes(mention.name)
	);
	if (isNamed) return 'named';
	return ofWorld.test(stem) || illnesses.test(stem) ? 'world' : undefined;
}

/** The rest of a draft, once its stem is whole: in the text's own country where it tells of no place. */
function draftOf(
	stem: string,
	number: NumberMention,
	shown: string,
	context: Context,
	when: Pick<Draft, 'when' | 'flags'>
): Draft[] {
	const scope = scopeOf(stem, context);
	const home = scope === 'named' || ofWorld.test(stem) ? undefined : homeOf(context);
	if (!scope && !home) return [];
	const time = when.when ? ` ${atTime(when.when)}?` : '?';
	const there = home ? ` in ${withArticle(countrySlot(home, number))}` : '';
	const told = stem.endsWith(time) ? `${stem.slice(0, -time.length)}${there}${time}` : stem;
	if (home && told === stem) return [];
	return [
		{
			slots: new Map<string, Slot>([
				['told', phraseSlot(told, number)],
				['number', numberSlot(shown, number)],
				...(scope === 'world' && !home ? [['world', phraseSlot('world', number)] as const] : [])
			]),
			...when
		}
	];
}

/** "A total of how many people" is "how many people". */
const plainly = (stem: string): string =>
	stem.replace(
		/^(?:An? )?(?:(?:global|grand|combined|overall) )*(?:estimated|total of(?: an estimated)?) how many\b/i,
		'How many'
	);

/** "An estimated 10 million people fell ill with TB in 2019": of how many it is told, or of what share. */
function doing(context: Context): Draft[] {
	return context.sentence.clauses
		.filter((clause) => {
			const { when, verb, margin = 1 } = clause;
			return (
				tells(clause) &&
				when !== undefined &&
				verb.tense === 'past' &&
				!isNow(clause) &&
				margin >= 0.3 &&
				isDatedSo(clause, context) &&
				isOwn(clause, context)
			);
		})
		.flatMap((clause) =>
			restate(clause, context).flatMap((question: Restated): Draft[] => {
				const { asked, stem, isShortened } = question;
				const number = asked?.slot.mention;
				if (!asked || !/^(?:count|share)$/.test(asked.what) || isShortened) return [];
				if (number?.type !== 'number' || (clause.subject?.members.length ?? 0) > 0) return [];
				if (!isOfSubject(question) || lostIn(question, context).length > 0) return [];
				const told = plainly(stem);
				if (!/^(?:How many|What percentage of) /.test(told) || !isPlain(context)) return [];
				const date =
					clause.when && String('year' in clause.when.value ? clause.when.value.year : '');
				if (date === undefined || !told.includes(date)) return [];
				return draftOf(told, number, asked.slot.text, context, whenOf(clause));
			})
		);
}

const aside = / ?\([^()]{1,160}\)/g;
const opens = /\b[Tt]here were (?:also |only |still |altogether )?/g;
const lead =
	/^,?(?: and)?(?: ?(?:an estimated|an additional|a total of|about|around|roughly|approximately|some|nearly|almost|over|more than|at least|up to))* ?$/;
const stops =
	/[,;:.]| (?:and|or|but) (?=(?:an? |estimated |additional |about |around |nearly |over |some )*\d)| (?:who|which|that|where|when|while|with|as|according|compared|including)\b| (?<=s )(?:living|left|registered|reported|recorded|operating|working)\b| (?:and|but) (?:\p{L}+ )?(?:was|were|had|has|is|are)\b/u;
const leaning =
	/\b(?:its|their|his|her|this|that|these|those|such|other|the (?:country|region|area|city|state|province|district|nation|company|group|two|park|village|town|world war))\b/;
const dating =
	/ (?:in|on|at|during|by|for|between|from|as of)(?: the)?(?: (?:end|beginning|start) of)?(?: the)?(?: years?)? ?$/;

const dated = new RegExp(`^${dating.source}`);

/** The date that holds for what was there: the sentence's only one, or the one that opens it. */
function dateOf(noun: { end: number }, { sentence, reading }: Context): DateMention | undefined {
	const dates = sentence.mentions.filter((mention) => mention.type === 'date');
	const [first] = dates;
	if (!first) return undefined;
	const behind = dates.find(
		({ start }) => start >= noun.end && dated.test(reading.legible.slice(noun.end, start))
	);
	const isOpening = /^(?:In|On|During|Between|At the end of|As of)(?: the years?)? $/.test(
		reading.legible.slice(sentence.start, first.start)
	);
	return behind ?? (isOpening ? first : undefined);
}

/** "In 2013, there were about 198 million cases and 584,000 deaths": how many of each there were. */
function existing(context: Context): Draft[] {
	const { sentence, reading } = context;
	const text = reading.legible
		.slice(sentence.start, sentence.end)
		.replace(aside, (gap) => ' '.repeat(gap.length));
	const numbers = sentence.mentions.filter(
		(mention): mention is NumberMention => mention.type === 'number'
	);
	return [...text.matchAll(opens)].flatMap((match): Draft[] => {
		const drafts: Draft[] = [];
		let at = sentence.start + match.index + match[0].length;
		for (const number of numbers) {
			if (number.start < at) continue;
			const before = text.slice(at - sentence.start, number.start - sentence.start);
			if (!lead.test(before.replace(/\s+/g, ' ')) || number.value.kind !== 'count') break;
			const rest = text.slice(number.end - sentence.start).replace(/\s+$/, '');
			const stop = stops.exec(rest)?.index ?? rest.length;
			const date = sentence.mentions.find(
				({ type, start }) => type === 'date' && start > number.end && start < number.end + stop
			);
			const end = date ? date.start : number.end + stop;
			const noun = readAloud(text, {
				start: number.end - sentence.start,
				end: end - sentence.start
			}).replace(dating, '');
			at =
				number.end +
				rest
					.slice(0, end - number.end)
					.replace(dating, '')
					.trimEnd().length;
			const when = dateOf({ end: at }, context);
			const isAdded = /additional/.test(before);
			const isPlural =
				/^(?:[\p{L}\p{N}-]+ ){0,4}?(?:[\p{L}-]+s|people|children|women|men|cattle|sheep|fish)\b/u;
			if (!when || isAdded || !isPlain(context)) continue;
			if (!isPlural.test(noun) || leaning.test(noun) || endsCut({ text: noun })) continue;
			if (noun.split(' ').length > 9 || /["“”]|\d/.test(noun)) continue;
			const { basis } = when.value;
			if (basis === 'dateline') continue;
			const [, things = noun, where = ''] = /^(.+?)( (?:in|at|on) .+)$/.exec(noun) ?? [];
			const stem = `How many ${things} were there${where} ${atTime(when.value)}?`;
			drafts.push(
				...draftOf(stem, number, readAloud(reading.legible, number), context, whenOf({ when }))
			);
		}
		return drafts;
	});
}

/** How many there were of something at a time, and of how many or what share of them it is told. */
export const tally: Frame<'told' | 'number' | 'world'> = {
	name: 'tally',
	tier: 'B',
	identity: ['told'],
	read: (context) => [...doing(context), ...existing(context), ...diseaseTolls(context, illnesses)],
	directions: [{ asks: 'number', kind: 'figure', stem: ({ told }) => told }]
};

/** Whether what is counted is told of the whole world. */
export const isOfWorld = (slots: ReadonlyMap<string, Slot>): boolean => slots.has('world');
