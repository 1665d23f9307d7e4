import type { Clause, Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { slotOf } from '../slots.ts';
import { atTime, whenAsked } from '../time.ts';
import { isAtDate, toldIn } from './stated.ts';
import { endsCut, namesOne } from './slot-names.ts';

/** What a person is known for having found, made or put forward first, with its past. */
const deeds = new Map([
	['discover', 'discovered'],
	['invent', 'invented'],
	['coin', 'coined'],
	['formulate', 'formulated'],
	['propose', 'proposed'],
	['patent', 'patented'],
	['devise', 'devised'],
	['isolate', 'isolated'],
	['translate', 'translated'],
	['sculpt', 'sculpted'],
	['pioneer', 'pioneered'],
	['decipher', 'deciphered']
]);
/** Of these a kind is told: "penicillin", "the telephone"; of the others only what has a name. */
const ofKinds = /^(?:discover|invent|isolate|decipher)$/;

const vague =
	/^(?:letter|plan|idea|way|change|number|lot|series|thing|report|article|name|note|text|paper|solution|fact|bill|resolution|amendment|motion|budget|candidate|meeting|site|body|truth|talent|evidence|method|system|device|machine|technique|process|compound|substance|species)$/;
const ofCounted =
	/^(?:manuscript|inscription|tomb|temple|city|town|site|fossil|skeleton|statue|mummy|cave|wreck|seal|coin|tablet|script|stone|island|river|lake|mountain|pass|route|comet|planet|moon|star|cure|vaccine|virus|bacterium|gene|mine|deposit)s?$/;
const loose =
	/^(?:a|an|some|several|many|his|her|its|their|this|that|these|those|any|each|every|another|no)$/;

function personOf(phrase: Phrase | undefined, context: Context): Slot | undefined {
	const slot = phrase && slotOf(phrase, context);
	const isWhole = slot?.type === 'person' && slot.members.length === 0 && slot.text.includes(' ');
	return isWhole ? { ...slot, article: '' } : undefined;
}

/** "penicillin", "the telephone", "the theory of plate tectonics". */
function thingOf(phrase: Phrase | undefined, lemma: string, context: Context): Slot | undefined {
	if (!phrase || phrase.members.length > 0 || loose.test(phrase.determiner ?? '')) return undefined;
	const slot = slotOf(phrase, context);
	if (!slot || endsCut(slot) || slot.type === 'person' || slot.text.split(' ').length > 9)
		return undefined;
	if (namesOne(slot)) return slot;
	// "manuscript discovered by …": a note leaves out whose.
	const isCounted = ofCounted.test(phrase.head) && phrase.determiner === undefined;
	if (isCounted) return undefined;
	const isBare = phrase.complements.length === 0;
	if (isBare && (vague.test(phrase.head) || /s$/.test(phrase.head))) return undefined;
	return isBare && !ofKinds.test(lemma) ? undefined : slot;
}

function read(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object, obliques } = clause;
	const isThat = /^ (?:that|to)\b/.test(context.reading.legible.slice(verb.end, verb.end + 6));
	if (!deeds.has(verb.lemma) || isThat || verb.tense === 'present') return [];
	const by = obliques.find(({ preposition }) => preposition === 'by')?.phrase;
	const person = personOf(verb.isPassive ? by : subject, context);
	const thing = thingOf(verb.isPassive ? subject : object, verb.lemma, context);
	return person && thing
		? [
				{
					slots: new Map([
						['person', person],
						['thing', thing]
					]),
					predicate: verb.lemma,
					...(isAtDate(clause.when, context.reading.legible) ? whenOf(clause) : {})
				}
			]
		: [];
}

/** Who discovered, invented or proposed a thing, and when. */
export const discover: Frame<'person' | 'thing'> = {
	name: 'discover',
	tier: 'A',
	identity: ['person', 'thing'],
	read: (context) => toldIn(context).flatMap((clause) => read(clause, context)),
	directions: [
		{
			asks: 'person',
			kind: 'person',
			stem: ({ thing }, { when, slots, predicate = '' }) => {
				const named = slots.get('thing');
				const time = when && !(named && namesOne(named)) ? ` ${atTime(when)}` : '';
				return `Who ${deeds.get(predicate) ?? predicate} ${thing}${time}?`;
			}
		},
		{
			asks: 'when',
			kind: 'date',
			stem: ({ person, thing }, { when, predicate = '' }) =>
				when && `${whenAsked(when)} did ${person} ${predicate} ${thing}?`
		}
	]
};
