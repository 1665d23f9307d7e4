import type { Mention } from '../../language/mention.ts';
import { verbReadings, type VerbReading } from '../../language/verbs.ts';
import type { Word } from '../../language/words.ts';

/** Verbs without an object: their participle alone says what the subject did, not what was done to it. */
export const intransitive =
	/^(?:arrive|die|return|land|resign|fall|begin|end|start|become|come|go|emerge|collapse|break|retire|join|visit|occur|happen|agree|attend|meet|withdraw|surrender|rise|reach|enter|leave|win|move|rule|serve|succeed|remain|accede|travel|flee|escape|speak|graduate|split|separate|unite|ally|fight|vote|expand|grow|relocate|migrate|settle|debut|negotiate|fail|march|protest|last|depend|consist|belong)$/;

/** Participles that lines use of things: what is not among the verbs that frames know. */
const extra = new Map<string, VerbReading>(
	'abolished annulled ceded granted handed leased occupied ousted overthrown raised reduced replaced restored sentenced sold tested appointed arrested assassinated awarded banned convicted crowned deported expelled honored honoured knighted nominated sworn born boycotted built captured constituted demolished deposed divided drafted elected enacted enforced executed exiled formed freed hanged implemented imprisoned inaugurated introduced invented issued killed launched liberated merged nationalised nationalized partitioned passed presented proclaimed promulgated published ratified released renamed repealed revoked sacked scrapped shifted signed started suspended transferred unveiled'
		.split(' ')
		.map((word) => [word, { lemma: '', form: 'participle' }])
);

/** Where a line's verb stands, and whether a helper stands before it. */
export type Found = {
	readonly index: number;
	readonly reading: VerbReading;
	readonly helped: boolean;
};

const readingsOf = ({ text, lower }: Word): readonly VerbReading[] =>
	/^\p{Lu}/u.test(text) && !/ed$/.test(lower)
		? []
		: verbReadings(lower).length > 0
			? verbReadings(lower)
			: [extra.get(lower)].filter((reading) => reading !== undefined);

/** What a word may be as a past form of a verb; the lemma is empty where only its participle is known. */
export const pastForms = (word: string): readonly VerbReading[] =>
	(verbReadings(word).length > 0 ? verbReadings(word) : [extra.get(word)])
		.filter((reading) => reading !== undefined)
		.filter(({ form }) => form === 'past' || form === 'participle');

const helper = /^(?:was|were|is|are|has|have|been|being|gets?|got)$/;

/** The verb of a line; names have none inside, but for a participle in a title's capitals at its end. */
export function verbIn(words: readonly Word[], mentions: readonly Mention[]): Found | undefined {
	for (const [index, word] of words.entries()) {
		if (index === 0 || !word.isWord || helper.test(word.lower)) continue;
		const name = mentions.find(({ start, end }) => start <= word.start && word.end <= end);
		if (name && !(name.end === word.end && name.start < word.start)) continue;
		const reading = readingsOf(word).find(
			({ form }) => form === 'third' || form === 'past' || form === 'participle'
		);
		if (!reading || reading.lemma === 'be' || (name && reading.form === 'third')) continue;
		return { index, reading, helped: helper.test(words[index - 1]?.lower ?? '') };
	}
	return undefined;
}
