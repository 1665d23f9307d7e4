import type { Clause } from '../../language/clause.ts';
import type { Mention } from '../../language/mention.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { countrySlot, nameSlot, phraseSlot, slotOf } from '../slots.ts';
import { toldIn } from './stated.ts';

const missions =
	'embassy|high commission|consulate[- ]general|general consulate|honorary consulate|consulate|liaison office';
/** "an embassy in", "its high commission at", right behind the verb or what stood before. */
const inPlace = new RegExp(
	`^(?:[,;]? and |,)?\\s*(?:(?:also )?(?:an?|its|their|one) )?(?:resident )?(${missions}) (?:in|at) (?:the city of )?$`,
	'i'
);
const isMission = new RegExp(`^(?:${missions})$`, 'i');
const isTown = (mention: Mention): boolean =>
	mention.type === 'place' || (mention.type === 'name' && !isMission.test(mention.name));

type Mission = { readonly kind: string; readonly place: Slot };

/** The missions that are told in a row behind a word: "an embassy in Lima and a consulate in Cusco". */
function missionsAfter(start: number, { sentence, reading: { legible } }: Context): Mission[] {
	const found: Mission[] = [];
	let at = start;
	for (const mention of sentence.mentions.filter(isTown)) {
		if (mention.start < at) continue;
		const kind = inPlace.exec(legible.slice(at, mention.start))?.[1]?.toLowerCase();
		if (kind === undefined || !('name' in mention)) break;
		found.push({ kind, place: nameSlot(mention, mention.name) });
		at = mention.end;
		// "in Washington, D.C.", "in Helsinki, Finland"
		at +=
			/^(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?(?=[ ,.;]|$)){1,2}/u.exec(
				legible.slice(at, at + 40)
			)?.[0].length ?? 0;
	}
	// "consulates in Osaka and Nagoya": of two one can't be asked for.
	const next = legible.slice(at, at + 40);
	return /^(?:,| and) (?:in )?\p{Lu}/u.test(next) ? found.slice(0, -1) : found;
}

/** To which state the mission is sent: the one that the words tell, or the other of the two that the text is about. */
function hostOf(sender: Slot, clause: Clause, context: Context): Slot | undefined {
	const to = clause.obliques.find(({ preposition }) => preposition === 'to');
	if (to) {
		const slot = slotOf(to.phrase, context);
		return slot?.type === 'country' ? slot : undefined;
	}
	const { dyad } = context;
	const other = dyad?.includes(sender.text) ? dyad.find((name) => name !== sender.text) : undefined;
	return other === undefined ? undefined : countrySlot(other, clause);
}

function read(clause: Clause, context: Context): Draft[] {
	const { verb, subject } = clause;
	const isKept = /^(?:have|maintain|operate|keep)$/.test(verb.lemma) && !verb.isPassive;
	const sender = subject && slotOf(subject, context);
	if (!isKept || verb.tense === 'past' || sender?.type !== 'country') return [];
	const host = hostOf(sender, clause, context);
	if (!host || host.text === sender.text) return [];
	return missionsAfter(verb.end, context).map(({ kind, place }) => ({
		slots: new Map([
			['sender', sender],
			['host', host],
			['place', place],
			['mission', phraseSlot(kind, place)]
		])
	}));
}

/** In which town a state has its embassy to another, in it or beside it. */
export const embassy: Frame<'sender' | 'host' | 'place' | 'mission'> = {
	name: 'embassy',
	tier: 'A',
	identity: ['sender', 'host', 'mission', 'place'],
	read: (context) => toldIn(context).flatMap((clause) => read(clause, context)),
	directions: [
		{
			asks: 'place',
			kind: 'place',
			stem: ({ sender, host, mission }) =>
				mission === 'embassy' || mission === 'high commission'
					? `In which city is the ${mission} of ${sender} in ${host}?`
					: `In which city does ${sender} have ${mission?.startsWith('honorary') ? 'an' : 'a'} ${mission} in ${host}?`
		}
	]
};
