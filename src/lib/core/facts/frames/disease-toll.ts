import { readAloud } from '../../language/read.ts';
import type { Mention } from '../../language/mention.ts';
import { countryNamed } from '../../language/gazetteer.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft } from '../frame.ts';
import { numberSlot, phraseSlot } from '../slots.ts';
import { atTime } from '../time.ts';
import { isAtDate } from './stated.ts';
import { isPlain } from '../told.ts';

type DateMention = Extract<Mention, { type: 'date' }>;

/** "Malaria caused an estimated", "In 2019, measles killed about": what took how many. */
const took =
	/(?:^|, |\b(?:and|that) )(?<ill>(?:\p{Lu}[\p{L}/-]*|[\p{Ll}-]+)(?: [\p{Ll}-]+){0,2}) (?:has |had )?(?<verb>caused|killed|claimed|infected|affected)(?: (?:an estimated|about|around|nearly|over|more than|approximately|some|roughly|almost|at least))* ?$/u;
const taken =
	/^ (?<noun>(?:new )?(?:deaths|cases|infections|lives|people|children|adults|women|men|patients|babies|births))(?<where> (?:worldwide|globally|in (?:the )?(?:world|\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)?)))?(?=[,.;]| (?:in|and|during|mostly|mainly)\b|$)/u;
const bases = new Map([
	['caused', 'cause'],
	['killed', 'kill'],
	['claimed', 'claim'],
	['infected', 'infect'],
	['affected', 'affect']
]);

/** How many an illness killed or infected in a year. */
export function diseaseTolls(context: Context, illnesses: RegExp): Draft[] {
	const { sentence, reading } = context;
	const text = reading.legible.slice(sentence.start, sentence.end);
	const dates = sentence.mentions.filter(
		(mention): mention is DateMention => mention.type === 'date'
	);
	const [date] = dates;
	if (!date || dates.length > 1 || date.value.basis !== 'stated' || !illnesses.test(text))
		return [];
	if (!isPlain(context) || !isAtDate(date, reading.legible)) return [];
	return sentence.mentions.flatMap((number): Draft[] => {
		if (number.type !== 'number' || number.value.kind !== 'count') return [];
		const lead = took.exec(
			reading.legible.slice(Math.max(sentence.start, number.start - 120), number.start)
		)?.groups;
		const found = taken.exec(reading.legible.slice(number.end, number.end + 80))?.groups;
		const { ill = '', verb = '' } = lead ?? {};
		const { noun = '', where = '' } = found ?? {};
		if (!lead || !found || !illnesses.test(ill)) return [];
		const isPlace = where.startsWith(' in') && !/world/.test(where);
		if (isPlace && !countryNamed(where.replace(/^ in (?:the )?/, ''))) return [];
		const named =
			/^\p{Lu}\p{Ll}+$/u.test(ill.split(' ')[0] ?? '') && !isProper(ill)
				? ill.charAt(0).toLowerCase() + ill.slice(1)
				: ill;
		const told = `How many ${noun} did ${named} ${bases.get(verb) ?? verb}${where} ${atTime(date.value)}?`;
		return [
			{
				slots: new Map<string, Slot>([
					['told', phraseSlot(told, number)],
					['number', numberSlot(readAloud(reading.legible, number), number)],
					...(isPlace ? [] : [['world', phraseSlot('world', number)] as const])
				]),
				...whenOf({ when: date })
			}
		];
	});
}

/** Illnesses that bear a name of somebody or of a place. */
const isProper = (ill: string): boolean =>
	/^(?:Ebola|Zika|Marburg|Lassa|Chagas|Hansen|Parkinson|Alzheimer)/.test(ill);
