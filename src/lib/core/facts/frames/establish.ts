import type { Clause, Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import { headed } from '../selectors.ts';
import { deedFrame } from './deed.ts';
import { ofBoth } from './of-both.ts';

const institution = headed(
	...`embassy consulate branch office commission committee council company university school college academy bank party
association organisation organization group state colony republic institute mission centre center firm club team league union
federation movement front newspaper magazine journal agency ministry department court tribunal museum library theatre orchestra
society foundation fund trust church diocese monastery order dynasty empire kingdom sultanate caliphate khanate duchy
principality town city village settlement province district army battalion regiment squadron airline network station laboratory
charity cooperative brewery studio`
		.trim()
		.split(/\s+/)
);

const named = new Set(['organisation', 'name', 'place']);
const buildings = headed(
	'bridge',
	'road',
	'airport',
	'canal',
	'dam',
	'line',
	'factory',
	'plant',
	'straits',
	'highway'
);
const opens = new Set(['open', 'launch', 'inaugurate', 'restore']);
const institutional = (phrase: Phrase) =>
	institution(phrase) || phrase.mention?.type === 'organisation';

/** "came into existence on 4 May 1975": as if it said "was established". */
function broughtAbout(clause: Clause, { reading: { legible } }: Context): Clause {
	const { verb, obliques } = clause;
	const comes =
		verb.lemma === 'come' &&
		!verb.isModal &&
		(obliques.some(
			({ preposition, phrase }) => preposition === 'into' && phrase.text === 'existence'
		) ||
			/^ into being\b/.test(legible.slice(verb.end, verb.end + 12)));
	return comes ? { ...clause, verb: { ...verb, lemma: 'establish', isPassive: true } } : clause;
}

const told = deedFrame({
	isTelegraphic: true,
	name: 'establish',
	predicates: [
		'establish',
		'found',
		'co-found',
		'create',
		'form',
		'incorporate',
		'open',
		'launch',
		'inaugurate',
		're-establish',
		'institute',
		'constitute'
	],
	thing: (phrase) =>
		!/^[\d.,]+ ?(?:%|per ?cent)/.test(phrase.text) &&
		!buildings(phrase) &&
		(institutional(phrase) || named.has(phrase.mention?.type ?? '')),
	kind: 'organisation',
	// A town is founded, but "opened" says of a bare name too little.
	accepts: ({ verb }, slots) => {
		const thing = slots.get('thing');
		// Where an embassy stands tells its host's capital; another frame tells of missions.
		const isBareMission =
			/^(?:\p{L}+ )?(?:embassy|consulate|legation)(?: of .+)?$/iu.test(thing?.text ?? '') &&
			slots.has('place');
		return (
			thing !== undefined &&
			!isBareMission &&
			(verb.isPassive || !/^(?:institute|constitute)$/.test(verb.lemma)) &&
			(!opens.has(verb.lemma) || thing.type === 'organisation' || thing.type === 'phrase')
		);
	}
});

/** A body, a company, a prize, a newspaper, a town or a dynasty comes into being; of a text's two states, their joint commission. */
export const establish: typeof told = {
	...told,
	read: (context) => {
		const clauses = context.sentence.clauses.map((clause) => broughtAbout(clause, context));
		const drafts = told.read({ ...context, sentence: { ...context.sentence, clauses } });
		return drafts.map((draft) => {
			const thing = draft.slots.get('thing');
			return thing
				? { ...draft, slots: new Map([...draft.slots, ['thing', ofBoth(thing, context)]]) }
				: draft;
		});
	}
};
