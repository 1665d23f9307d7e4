import { uncapital } from '../../text/capital.ts';
import type { Clause, Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { slotOf } from '../slots.ts';
import { endsCut, namedSlot } from './slot-names.ts';
import { toldIn } from './stated.ts';

/** Verbs in the passive with "by", each with how one asks for what stands there. */
const asks = new Map([
	['cause', 'What causes'],
	['transmit', 'What transmits'],
	['spread', 'What spreads'],
	['produce', 'What produces'],
	['carry', 'What carries']
]);
/** "results from a lack of iodine", "is due to …". */
const origins = /^(?:result|arise|stem)$/;

/** A kind of thing by itself: "malaria", "yellow fever", "the common cold". */
const isKind = ({ determiner, mentions, complements, text, members }: Phrase): boolean =>
	members.length === 0 &&
	(determiner === undefined || (determiner === 'the' && mentions.length > 0)) &&
	complements.length === 0 &&
	mentions.every(({ type }) => type === 'name' || type === 'event' || type === 'place') &&
	!/\d/.test(text) &&
	text.split(' ').length <= 4 &&
	!/^(?:it|this|that|they|these|those|most|many|some|others?|both|which|who|what|symptoms?|infections?|diseases?|cases|problems?|damage|deaths?|pollution)$/i.test(
		text
	);

const illness =
	/\b(?:disease|fever|syndrome|cancer|virus|flu|influenza|malaria|cholera|typhoid|tuberculosis|measles|rabies|scurvy|rickets|plague|leprosy|tetanus|polio|poliomyelitis|dengue|ebola|anthrax|smallpox|chickenpox|rubella|mumps|pneumonia|hepatitis|diabetes|goit(?:re|er)|beriberi|pellagra|an(?:a)?emia|AIDS|covid-19|\p{L}+(?:osis|itis|iasis|emia|algia|pathy|phobia|mycosis|pox))\b/iu;

function read(clause: Clause, context: Context): Draft[] {
	const { verb, subject, obliques, object } = clause;
	const isActive = !verb.isPassive && verb.lemma === 'cause' && verb.tense === 'present';
	const ill = verb.isPassive || origins.test(verb.lemma) ? subject : object;
	const isOrigin = !verb.isPassive && origins.test(verb.lemma) && verb.tense === 'present';
	const source =
		verb.isPassive || isOrigin
			? obliques.find(({ preposition }) => preposition === (isOrigin ? 'from' : 'by'))?.phrase
			: subject;
	if (
		!(asks.has(verb.lemma) || isOrigin) ||
		verb.tense === 'past' ||
		verb.mood !== 'finite' ||
		(!verb.isPassive && !isActive && !isOrigin)
	)
		return [];
	if (!ill || !source || !isKind(ill) || !illness.test(ill.text)) return [];
	const [effect, cause] = [namedSlot(ill, context), slotOf(source, context)];
	if (!effect || !cause || endsCut(cause) || cause.text.split(' ').length > 9) return [];
	const isVague =
		/^(?:a |an )?(?:virus|viruses|bacteria|bacterium|parasite|infection|mosquito|factors?|variety|number|combination|various|many)$/.test(
			cause.text
		);
	if (isVague || cause.type === 'person' || source.mentions.some(({ type }) => type === 'number'))
		return [];
	return [
		{
			slots: new Map([
				[
					'effect',
					{
						...effect,
						text:
							/^\p{Lu}\p{Ll}/u.test(effect.text) && effect.mention === undefined
								? uncapital(effect.text)
								: effect.text
					}
				],
				['cause', { ...cause, text: cause.text.replace(/(?<=\b\p{Lu})\.$/u, '') }]
			]),
			predicate: isOrigin ? 'cause' : verb.lemma,
			...whenOf(clause)
		}
	];
}

/** What causes an illness, and what carries it. */
export const cause: Frame<'effect' | 'cause'> = {
	name: 'cause',
	tier: 'B',
	identity: ['effect', 'cause'],
	read: (context) => toldIn(context).flatMap((clause) => read(clause, context)),
	directions: [
		{
			asks: 'cause',
			kind: 'term',
			stem: ({ effect }, { predicate = 'cause' }) =>
				`${asks.get(predicate) ?? 'What causes'} ${effect}?`
		}
	]
};
