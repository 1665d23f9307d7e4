import type { VerbWords, Verb } from '../../language/clause.ts';

/** The auxiliary that a question puts before the subject, and the verb that stays behind it. */
export type Turned = { readonly auxiliary: string; readonly main: string };

const group = (words: readonly (string | undefined)[]): string =>
	words.filter((word) => word !== undefined && word !== '').join(' ');

const agreeing = (auxiliary: string, isPlural: boolean): string =>
	isPlural
		? auxiliary
		: auxiliary
				.replace(/^were$/, 'was')
				.replace(/^have$/, 'has')
				.replace(/^are$/, 'is');

/** "was" for a passive that stands without its auxiliary: "headquartered in Lima". */
const be = (isPlural: boolean): string => (isPlural ? 'were' : 'was');

/** "had met" is asked as "did … meet": nothing is told of what came later. */
const withoutHad = (
	{ auxiliaries }: VerbWords,
	isPlural: boolean
): readonly string[] | undefined =>
	auxiliaries[0] !== 'had'
		? auxiliaries
		: auxiliaries[1] === 'been'
			? [be(isPlural), ...auxiliaries.slice(2)]
			: undefined;

/** "will visit" in a text of long ago is asked as "was to visit". */
const planned = (auxiliaries: readonly string[] | undefined, isPlural: boolean) =>
	auxiliaries?.[0] === 'will' ? [be(isPlural), 'to', ...auxiliaries.slice(1)] : auxiliaries;

/** How a verb stands in a question; undefined where its form leaves that open. */
export function turned(verb: Verb, isPlural: boolean): Turned | undefined {
	const { words } = verb;
	if (!words) return undefined;
	const { main, particle, base, tag } = words;
	const auxiliaries = planned(withoutHad(words, isPlural), isPlural);
	if (!auxiliaries) return { auxiliary: 'did', main: base };
	const [first, ...others] = auxiliaries;
	if (first)
		return {
			auxiliary: agreeing(first, isPlural),
			main: group([...others, main, particle])
		};
	if (verb.isPassive) return { auxiliary: be(isPlural), main: group([main, particle]) };
	if (words.lemma === 'be') return { auxiliary: agreeing(main, isPlural), main: '' };
	if (tag === 'VBD' || tag === 'VBN') return { auxiliary: 'did', main: base };
	if (tag === 'VBZ') return { auxiliary: 'does', main: base };
	if (tag === 'VBP') return { auxiliary: 'do', main: base };
	return undefined;
}

/** How it stands after its subject, with what tells the manner: "was jointly founded", "took place". */
export function straight(verb: Verb, isPlural: boolean, manner: string): string | undefined {
	const { words } = verb;
	if (!words) return undefined;
	const { main, particle, auxiliaries, tag } = words;
	const [first, ...others] = planned(auxiliaries, isPlural) ?? [];
	if (first) return group([agreeing(first, isPlural), manner, ...others, main, particle]);
	if (verb.isPassive) return group([be(isPlural), manner, main, particle]);
	return tag === 'VBG' || tag === 'VB' ? undefined : group([manner, main, particle]);
}
