import type { Mention } from '../../language/mention.ts';
import type { Reading, Sentence } from '../../language/read.ts';
import type { Slot } from '../fact.ts';
import { phraseSlot } from '../slots.ts';
import { yearOf } from '../time.ts';
import { isOfOtherTime } from '../today.ts';
import type { LineFact } from './line.ts';
import { slotIn } from './naming.ts';
import { canHave, propertiesNamed, property } from './property.ts';

/** What an apposition can call its name: the keys of properties, by what the name must be. */
const places =
	'capital|capital city|largest city|headquarters|seat|highest point|highest peak|longest river|birthplace';
const people =
	'founder|author|inventor|architect|composer|first president|first prime minister|first chairman|first secretary-general|first governor|president|prime minister|chief minister|chairman|chairperson|governor|secretary-general|secretary general|director-general|director general|executive director|managing director|chief executive|mayor|king|head of state';
const keys = `${places}|${people}`;

/** "X, the capital of Y,": between the name and whose it is. */
const behind = new RegExp(
	`^,? (?:which is |who (?:is|was) )?(?:the )?(${keys}) of (?:the )?$`,
	'i'
);
/** "the capital of Y, X,": before whose it is, and between that and the name. */
const ahead = new RegExp(`\\b(?:the|The) (${keys}) of (?:the )?$`);

/** "The headquarters of X are in Y": a body's seat, told by itself. */
const seat = /\bthe (?:head ?quarters?|seat) of (?:the )?$/i;
const lies = /^(?: \([A-Z]{2,8}\))? (?:is|are) (?:located |situated |based )?(?:in|at) (?:the )?$/;

const closes =
	/^(?:[,.;:)]|\s*$| (?:and|on|in|at|said|was|is|visited|met|arrived|announced|told)\b)/;

const isPlaceKey = (key: string) => new RegExp(`^(?:${places})$`, 'i').test(key);

function fits(key: string, value: Mention): boolean {
	if (isPlaceKey(key)) return value.type === 'place' || value.type === 'name';
	return value.type === 'person' ? !value.isPartial : value.type === 'name' && / /.test(value.name);
}

/** A title says who holds it when the text is written; in a sentence about another year it may be today's. */
function isAboutNow(sentence: Sentence, reading: Reading): boolean {
	const { published } = reading.document;
	const written = published && yearOf(published);
	return (
		written !== undefined &&
		!isOfOtherTime(reading, sentence, written) &&
		sentence.mentions.every(
			(mention) => mention.type !== 'date' || yearOf(mention.value) === written
		)
	);
}

function factOf(
	reading: Reading,
	sentence: Sentence,
	key: string,
	owner: Mention,
	value: Mention
): LineFact[] {
	const bare = slotIn(reading, owner, owner);
	// "the headquarters of *the* UN"
	const isThe = /\bthe $/i.test(reading.legible.slice(Math.max(0, owner.start - 5), owner.start));
	const subject =
		bare?.type === 'organisation' && isThe ? { ...bare, article: 'the' as const } : bare;
	const found = 'name' in value ? value.name : undefined;
	if (!subject || !found || !fits(key, value) || subject.type === 'name') return [];
	const known = propertiesNamed(key).find((one) => canHave(subject, one));
	if (!known || (known.isVolatile && !isAboutNow(sentence, reading))) return [];
	const slot: Slot = {
		...phraseSlot(found, value),
		type: isPlaceKey(key) ? 'place' : 'person',
		...(value.type === 'place' ? { mention: value } : {})
	};
	return [
		{
			frame: property,
			draft: {
				slots: new Map([
					['subject', subject],
					['property', phraseSlot(known.name, value)],
					['value', slot]
				]),
				...(known.isVolatile ? { flags: ['as-of' as const] } : {})
			},
			block: sentence.block,
			start: Math.min(owner.start, value.start),
			end: Math.max(owner.end, value.end)
		}
	];
}

const isOwner = ({ type }: Mention) =>
	type === 'country' || type === 'organisation' || type === 'place';

/** "Dhaka, the capital of Bangladesh,": two names that stand side by side, one of which says what the other is. */
export function appositions(reading: Reading, sentence: Sentence): LineFact[] {
	const { legible } = reading;
	const mentions = sentence.mentions.filter(({ type }) => type !== 'number');
	return mentions.flatMap((mention, i): LineFact[] => {
		const next = mentions[i + 1];
		if (!next) return [];
		const between = legible.slice(mention.end, next.start);
		const after = legible.slice(next.end, Math.min(sentence.end, next.end + 12));
		const match = behind.exec(between);
		if (match && isOwner(next) && closes.test(after) && between.startsWith(','))
			return factOf(reading, sentence, match[1]?.toLowerCase() ?? '', next, mention);
		const before = legible.slice(Math.max(sentence.start, mention.start - 45), mention.start);
		if (mention.type === 'organisation' && seat.test(before) && lies.test(between))
			return factOf(reading, sentence, 'headquarters', mention, next);
		const role = ahead.exec(before);
		if (
			role &&
			isOwner(mention) &&
			/^,? $/.test(between) &&
			between.startsWith(',') &&
			closes.test(after)
		)
			return factOf(reading, sentence, role[1]?.toLowerCase() ?? '', mention, next);
		return [];
	});
}
