import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft } from '../frame.ts';
import { nameSlot, phraseSlot } from '../slots.ts';
import { ofNature } from './natural.ts';
import { endsCut, namesOne } from './slot-names.ts';
import { spokenOf } from './spoken-of.ts';

const capitals =
	"\\p{Lu}[\\p{L}’'–-]*(?: (?:(?:of|the|and|de|la|al|el) )?\\p{Lu}[\\p{L}’'–-]*){0,4}";
/** "is called the Jamuna in Bangladesh", "In Tibet, it is known as …": a name that holds in one place. */
const calling = new RegExp(
	`^(?:In (?:the )?(?<front>${capitals}),? )?(?<subject>[^;:()]{2,80}?) (?<be>is|are) (?:also |locally |popularly |widely |commonly |better |often )?(?:known (?:as|by the name(?: of)?)|called|referred to as|named) (?<article>the )?["“‘']?(?<name>${capitals})["”’']?(?: in (?:the )?(?<back>${capitals}))?(?=[.,;(]|$| (?:and|where|after|before|until|while)\\b)`,
	'u'
);
const titles =
	'(?:[Ff]ather|[Mm]other|[Gg]randfather|[Ff]ounder|[Kk]ing|[Qq]ueen|[Ll]and|[Cc]ity|[Gg]ateway|[Rr]oof|[Hh]eart|[Jj]ewel|[Pp]earl|[Ss]orrow|[Rr]iver|[Ii]sland|[Cc]radle|[Vv]enice|[Mm]anchester|[Pp]aris|[Ss]witzerland|[Gg]arden|[Ss]pice [Gg]arden|[Gg]ranary|[Rr]ice [Bb]owl|[Bb]readbasket|[Ll]ion|[Nn]ightingale|[Ii]ron [Mm]an|[Mm]an|[Ll]ady|[Mm]agna [Cc]arta|[Bb]acon|[Ll]ifeline|[Pp]owerhouse|[Ss]ilicon [Vv]alley)';
/** "is known as the father of genetics", "the Sorrow of Bihar": a title that one alone bears. */
const titled = new RegExp(
	`^(?<subject>[^;:()]{2,80}?),? (?<be>is|was|are) (?:also |often |popularly |widely |commonly |generally |sometimes )?(?:known as|called|regarded as|referred to as|considered) (?:the )?["“‘']?(?<title>${titles} of (?:the )?(?:[\\p{L}’'-]+ ){0,4}?[\\p{L}’'-]+)["”’']?(?=[.,;(]|$| (?:because|for (?:his|her|its)|and|since|due|in|as|by)\\b)`,
	'u'
);
const vague = /\b(?:it|its|this|that|these|those|they|he|she|who|which|one|some)\b/i;

/** What a thing is called in one place, and who or what bears a title. */
export function readKnownIn(context: Context): Draft[] {
	const { sentence, reading } = context;
	const text = reading.legible.slice(sentence.start, sentence.end);
	const here = calling.exec(text);
	const { front, back } = here?.groups ?? {};
	if (here?.groups && (front ?? back) !== undefined) {
		const { subject = '', name = '', article } = here.groups;
		const at = sentence.start + text.indexOf(`${subject} ${here.groups['be'] ?? ''}`);
		const thing = spokenOf({ start: at, end: at + subject.length }, context);
		const span = { start: at, end: sentence.start + here[0].length };
		return thing && namesOne(thing) && !thing.text.includes(name)
			? [
					{
						slots: new Map([
							['thing', thing],
							[
								'name',
								{ ...phraseSlot(name, span), article: article ? ('the' as const) : ('' as const) }
							],
							['way', phraseSlot(here.groups['be'] ?? 'is', span)],
							['where', phraseSlot(front ?? back ?? '', span)]
						]),
						predicate: 'call'
					}
				]
			: [];
	}
	const match = titled.exec(text);
	const { subject = '', title = '', be = 'is' } = match?.groups ?? {};
	if (!match || vague.test(title) || endsCut({ text: title })) return [];
	const bearer = bearerOf(subject, context);
	return bearer && !bearer.text.split(' ').some((word) => word.length > 3 && title.includes(word))
		? [
				{
					slots: new Map([
						['thing', bearer],
						['name', { ...phraseSlot(title, sentence), article: 'the' as const }],
						['way', phraseSlot(be, sentence)],
						['title', phraseSlot(title, sentence)],
						[ofNature, phraseSlot(ofNature, sentence)]
					]),
					predicate: 'call'
				}
			]
		: [];
}

function bearerOf(subject: string, context: Context): Slot | undefined {
	const { sentence } = context;
	const end = sentence.start + subject.length;
	const person = sentence.mentions.find(
		({ type, start, end: last }) => type === 'person' && start - sentence.start < 16 && last === end
	);
	if (person?.type === 'person')
		return person.isPartial ? undefined : nameSlot(person, person.name);
	const slot = spokenOf({ start: sentence.start, end }, context);
	return slot && /^\p{Lu}/u.test(slot.text) && namesOne(slot) ? slot : undefined;
}
