import { headed } from '../selectors.ts';
import { deedFrame } from './deed.ts';

const structure = headed(
	...`bridge plant factory mill canal dam reservoir railway railroad metro tramway subway line station airport terminal port harbour
harbor road highway motorway expressway tunnel temple mosque church cathedral chapel monastery abbey palace fort fortress castle
citadel tower wall museum gallery stadium arena hospital clinic refinery pipeline reactor monument memorial mausoleum tomb theatre
theater library market observatory lighthouse campus headquarters laboratory zoo park hotel cemetery shrine corridor interconnection
aqueduct barrage shipyard mint mine prison house mall`
		.trim()
		.split(/\s+/)
);

/** Something is built, opened or finished: a bridge, a plant, a line, or what a name of its own stands for. */
export const build = deedFrame({
	isTelegraphic: true,
	name: 'build',
	predicates: [
		'build',
		'construct',
		'erect',
		'complete',
		'open',
		'reopen',
		'inaugurate',
		'commission',
		'demolish',
		'destroy',
		'rebuild'
	],
	thing: (phrase) =>
		structure(phrase) || phrase.mention?.type === 'place' || phrase.mention?.type === 'name',
	kind: 'person',
	// "opened the Straits", "opened Parliament": of a bare name only some verbs say that it stood there.
	accepts: ({ verb }, slots) => {
		const thing = slots.get('thing');
		const isBare = thing?.type === 'name' || thing?.type === 'place';
		return !isBare || verb.isPassive || /^(?:build|construct|erect|inaugurate)$/.test(verb.lemma);
	}
});
