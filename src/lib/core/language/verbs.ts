import { irregularVerbs } from './irregular-verbs.data.ts';
import { verbTable } from './verbs.data.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';
export type VerbReading = { readonly lemma: string; readonly form: VerbForm };

/** Verbs that double their last letter: those of one short syllable, and those with the stress on the last. */
const doubles =
	/^(?:[^aeiou]+[aeiou][^aeiouwxy]|(?:ad|com|per|sub|o|re|e|trans)mit|(?:trans|re|pre|con|de|in)fer|(?:oc|in|re|con)cur|(?:ex|com|im|pro|dis|re)pel|begin|control|patrol|annul|regret|equip|kidnap|travel|cancel|rebel|allot)$/;
const stemFor = (lemma: string) => (doubles.test(lemma) ? lemma + lemma.slice(-1) : lemma);
const past = (lemma: string) =>
	lemma.endsWith('e')
		? `${lemma}d`
		: /[^aeiou]y$/.test(lemma)
			? `${lemma.slice(0, -1)}ied`
			: `${stemFor(lemma)}ed`;
const gerund = (lemma: string) =>
	lemma === 'die'
		? 'dying'
		: lemma.endsWith('e') && lemma !== 'be'
			? `${lemma.slice(0, -1)}ing`
			: `${stemFor(lemma)}ing`;
const third = (lemma: string) =>
	/(?:s|sh|ch|x|z)$/.test(lemma)
		? `${lemma}es`
		: /[^aeiou]y$/.test(lemma)
			? `${lemma.slice(0, -1)}ies`
			: lemma === 'have'
				? 'has'
				: `${lemma}s`;

const forms = new Map<string, VerbReading[]>();
const add = (word: string, lemma: string, form: VerbForm) => {
	const known = forms.get(word) ?? [];
	if (!known.some((other) => other.lemma === lemma && other.form === form))
		known.push({ lemma, form });
	forms.set(word, known);
};
for (const line of verbTable.trim().split('\n')) {
	const [lemma = '', pasts, participle] = line.split(' ');
	add(lemma, lemma, 'base');
	add(third(lemma), lemma, 'third');
	add(gerund(lemma), lemma, 'gerund');
	for (const form of (pasts ?? past(lemma)).split(',')) add(form, lemma, 'past');
	add(participle ?? pasts?.split(',')[0] ?? past(lemma), lemma, 'participle');
}
for (const word of ['is', 'are', "'s"]) add(word, 'be', 'third');

/** What a word may be as a form of a verb that the frames know. */
export const verbReadings = (word: string): readonly VerbReading[] => forms.get(word) ?? [];

/** Past and participle of each verb whose forms are told; all others are regular. */
const told = new Map(
	`${irregularVerbs}\n${verbTable.trim()}`.split('\n').map((line) => {
		const [lemma = '', pasts, participle] = line.split(' ');
		const first = pasts?.split(',')[0] ?? past(lemma);
		return [lemma, { past: first, participle: participle ?? first }] as const;
	})
);

/** "signed", "held": as it stands after "was". */
export const participleOf = (lemma: string): string => told.get(lemma)?.participle ?? past(lemma);

/** "signed", "began": as it stands after its subject. */
export const pastOf = (lemma: string): string => told.get(lemma)?.past ?? past(lemma);
