import type { Clause } from '../../language/clause.ts';
import { clauseFrame, fill, whenOf, type Frame } from '../frame.ts';
import { agent, complement, headed, patient, type Selector } from '../selectors.ts';
import { whenAsked } from '../time.ts';

const independence = patient(headed('independence', 'statehood', 'sovereignty'));
const recognised: Selector = patient('country').or(complement(independence, ['of'], 'country'));

const slots = {
	recogniser: agent('country'),
	recognised,
	/** What of it was recognised, where the text says so. */
	aspect: independence.optional()
};
const aspects = /^(?:independence|statehood|sovereignty)\b/;

const told = clauseFrame({
	name: 'recognise',
	predicates: ['recognise', 'recognize'],
	slots,
	identity: ['recogniser', 'recognised'],
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ recogniser, recognised }, { when, slots }) => {
				const aspect = aspects.exec(slots.get('aspect')?.text ?? '')?.[0];
				const what = aspect ? `the ${aspect} of ${recognised ?? ''}` : recognised;
				return when && `${whenAsked(when)} did ${recogniser} recognise ${what}?`;
			}
		}
	]
});

/** "was among the first to recognise Peru": the rank is vague, that it was done is not. */
const afterRank = ({ verb, object }: Clause) =>
	verb.lemma === 'be' &&
	verb.tense === 'past' &&
	!verb.isModal &&
	/^(?:one|first|second|third|\d+(?:st|nd|rd|th))$/.test(object?.head ?? '');

/** A state recognises another, or its independence. */
export const recognise: Frame<'recogniser' | 'recognised' | 'aspect'> = {
	...told,
	read: (context) => [
		...told.read(context),
		...context.sentence.clauses.flatMap((clause, i) => {
			const aim = context.sentence.clauses[i + 1];
			if (
				!afterRank(clause) ||
				aim?.verb.mood !== 'infinitive' ||
				!/^recogni[sz]e$/.test(aim.verb.lemma)
			)
				return [];
			const filled = fill(slots, aim, context);
			return filled ? [{ slots: filled, ...whenOf(aim) }] : [];
		})
	]
};
