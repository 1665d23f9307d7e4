import type { Clause, Phrase } from '../../language/clause.ts';
import type { DateValue } from '../../text/date.ts';
import type { Context } from '../context.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { slotOf } from '../slots.ts';
import { whenAsked } from '../time.ts';

const happenings =
	/^(?:dissolution|partition|war|revolution|coup|annexation|collapse|fall|signing|founding|foundation|establishment|creation|death|birth|assassination|election|abolition|occupation|liberation|unification|reunification|invasion|battle|siege|earthquake|exercise|adoption|ratification|opening|launch|merger)$/;

function* phrasesIn(phrase: Phrase): Generator<Phrase> {
	yield phrase;
	for (const complement of phrase.complements) yield* phrasesIn(complement.phrase);
	for (const member of phrase.members) yield* phrasesIn(member);
}

const phrasesOf = ({ subject, object, obliques }: Clause): Phrase[] =>
	[subject, object, ...obliques.map(({ phrase }) => phrase)].flatMap((phrase) =>
		phrase ? [...phrasesIn(phrase)] : []
	);

/** Says whose: "the dissolution of the Soviet Union", "the war between A and B", "the Battle of Plassey". */
const isWhole = (phrase: Phrase) =>
	phrase.complements.some(
		({ preposition, phrase: inner }) =>
			/^(?:of|between)$/.test(preposition) && inner.mentions.length > 0
	);

/** One person is elected more than once. */
const isOften = ({ head, complements }: Phrase): boolean =>
	head === 'election' && complements.some(({ phrase }) => phrase.mention?.type === 'person');

function read(phrase: Phrase, { sentence, reading }: Context): { phrase: Phrase; when: Draft }[] {
	const date = sentence.mentions.find(
		(mention) =>
			mention.type === 'date' &&
			mention.start >= phrase.end &&
			!sentence.clauses.some(({ when }) => when === mention) &&
			/^,? ?(?:in|on) ?(?:the )?$/.test(reading.legible.slice(phrase.end, mention.start))
	);
	return date?.type === 'date' && date.value.basis === 'stated'
		? [{ phrase, when: { slots: new Map(), ...whenOf({ when: date }) } }]
		: [];
}

/** "The siege of Vienna failed": what it did is no part of its name. */
const isTelling = /\p{Lu}\S* \p{Ll}+ed$/u;

/** A dynasty does not take place: in a period it rules, and a single year tells nothing of it. */
function happened(event: string, when: DateValue): string | undefined {
	const isHouse = /\bDynasty$/i.test(event);
	if (!isHouse && !/\b(?:Empire|Kingdom|Sultanate|Caliphate|Khanate|Republic)$/i.test(event))
		return 'take place';
	if (when.precision !== 'range') return undefined;
	return isHouse ? 'rule' : 'exist';
}

/** "after the dissolution of the Soviet Union in 1991": a noun that happened, with its date right behind it. */
export const dated: Frame<'event'> = {
	name: 'dated',
	tier: 'A',
	identity: ['event'],
	read: (context) => {
		const seen = new Set<number>();
		return context.sentence.clauses
			.flatMap(phrasesOf)
			.filter(
				(phrase) =>
					happenings.test(phrase.head) &&
					phrase.determiner === 'the' &&
					isWhole(phrase) &&
					!seen.has(phrase.start) &&
					seen.add(phrase.start)
			)
			.filter((phrase) => !isOften(phrase))
			.flatMap((phrase) => read(phrase, context))
			.flatMap(({ phrase, when }) => {
				const slot = slotOf(phrase, context);
				return slot ? [{ ...when, slots: new Map([['event', slot]]) }] : [];
			});
	},
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ event }, { when }) => {
				if (!when || event === undefined || isTelling.test(event)) return undefined;
				const verb = happened(event, when);
				return verb && `${whenAsked(when)} did ${event} ${verb}?`;
			}
		}
	]
};
