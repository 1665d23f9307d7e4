import type { Clause, Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { overClauses } from '../person.ts';
import { countrySlot, slotOf } from '../slots.ts';
import { isDatedSo, isPlain } from '../told.ts';
import { atTime, whenAsked } from '../time.ts';

/** What a state does, as a stem asks it and as a question after its doer tells it. */
const deeds = {
	gain: ['gain independence', 'gained independence'],
	declare: ['declare independence', 'declared independence'],
	regain: ['regain its independence', 'regained its independence']
} as const;
type Deed = keyof typeof deeds;

const verbs: Readonly<Record<string, Deed>> = {
	gain: 'gain',
	achieve: 'gain',
	obtain: 'gain',
	attain: 'gain',
	win: 'gain',
	secure: 'gain',
	receive: 'gain',
	get: 'gain',
	grant: 'gain',
	declare: 'declare',
	proclaim: 'declare',
	announce: 'declare',
	regain: 'regain',
	restore: 'regain'
};

const isIndependence = (phrase: Phrase | undefined): phrase is Phrase =>
	phrase !== undefined &&
	/(?:^|['’]s? |\bfull |\bpolitical )independence$/i.test(
		phrase.text.replace(/ (?:of|from) .*$/, '')
	);

/** "Zambia's independence", "the independence of Zambia" */
const ownerOf = ({ mentions }: Phrase): Slot | undefined => {
	const [state, ...others] = mentions.filter(({ type }) => type === 'country');
	return state?.type === 'country' && others.length === 0
		? countrySlot(state.name, state)
		: undefined;
};

type Told = { readonly deed: Deed; readonly state: Slot | undefined };

function toldOf({ verb, subject, object }: Clause, context: Context): Told | undefined {
	const doer = () => {
		const slot = subject && slotOf(subject, context);
		return slot?.type === 'country' ? slot : undefined;
	};
	const deed = verbs[verb.lemma];
	if (verb.lemma === 'become' && /^(?:fully )?independent\b/.test(object?.text ?? ''))
		return { deed: 'gain', state: doer() };
	if (!deed) return undefined;
	if (verb.isPassive)
		return isIndependence(subject)
			? { deed, state: ownerOf(subject) }
			: verb.lemma === 'grant' && isIndependence(object)
				? { deed, state: doer() }
				: undefined;
	return isIndependence(object) && verb.lemma !== 'grant' ? { deed, state: doer() } : undefined;
}

function read(clause: Clause, context: Context): Draft[] {
	const { verb, when, obliques, object } = clause;
	const isDeed =
		verb.tense === 'past' && verb.mood === 'finite' && !verb.isNegated && !verb.isModal;
	if (!isDeed || !when || !isDatedSo(clause, context) || !isPlain(context)) return [];
	const told = toldOf(clause, context);
	if (!told?.state) return [];
	const source = [...obliques, ...(object?.complements ?? [])].find(
		({ preposition }) => preposition === 'from'
	)?.phrase;
	const from = source && slotOf(source, context);
	return [
		{
			slots: new Map<'state' | 'from', Slot>([
				['state', told.state],
				...(from?.type === 'country' ? ([['from', from]] as const) : [])
			]),
			predicate: told.deed,
			...whenOf(clause)
		}
	];
}

const deedOf = (predicate: string | undefined) => deeds[(predicate ?? 'gain') as Deed];

/** A state becomes independent, declares it, or is so again. */
export const independence: Frame<'state' | 'from'> = {
	name: 'independence',
	tier: 'A',
	identity: ['state'],
	read: (context) => overClauses(context, read),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ state = '', from }, { when, predicate }) =>
				when &&
				`${whenAsked(when)} did ${state} ${deedOf(predicate)[0]}${from ? ` from ${from}` : ''}?`
		},
		{
			asks: 'from',
			kind: 'other',
			stem: ({ state = '' }, { when, predicate }) =>
				when && `From which country did ${state} ${deedOf(predicate)[0]} ${atTime(when)}?`
		},
		{
			asks: 'state',
			kind: 'other',
			stem: ({ from }, { when, predicate }) =>
				when && from && when.precision === 'day'
					? `Which country ${deedOf(predicate)[1]} from ${from} ${atTime(when)}?`
					: undefined
		}
	]
};
