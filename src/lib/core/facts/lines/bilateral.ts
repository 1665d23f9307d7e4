import { countryNamed, countryOf } from '../../language/gazetteer.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import type { DateValue } from '../../text/date.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { sign } from '../frames/sign.ts';
import { oncePerReading } from '../once.ts';
import { countrySlot, listSlot, phraseSlot } from '../slots.ts';
import { slots, type Happening } from './happened.ts';
import { inSentence, isTelling } from './naming.ts';

/** The two countries that a title joins and nothing else: "Peru–Kenya relations", "Relations between Peru and Kenya". */
const partners = oncePerReading(({ document }: Reading): readonly string[] => {
	const title = document.title ?? '';
	const words = title.split(/[^\p{L}.]+/u).filter((word) => /^\p{Lu}/u.test(word));
	const found = words.flatMap((word, i) => {
		const pair = `${word} ${words[i + 1] ?? ''}`;
		const country =
			countryNamed(pair) ??
			countryOf(pair) ??
			countryNamed(spoken(word)) ??
			countryOf(spoken(word));
		return country ? [country.name] : [];
	});
	const both = [...new Set(found)];
	const isOnRelations =
		/\b(?:relations?(?:hip)?|ties|cooperation|partnership|bilateral|diplomacy)\b/i.test(title) ||
		words.length === both.length;
	return both.length === 2 && isOnRelations ? both : [];
});

/** A title in capitals names its countries as well. */
const spoken = (word: string): string =>
	/^\p{Lu}{4,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;

const paper =
	/^(?:the )?((?:(?:\p{Lu}\S*|of|and|on|for|the) )*(?:Treaty|Agreement|Pact|Accord|Protocol|Memorandum|MoU|Declaration|declaration|agreement|treaty)(?: (?:of|on|for) [^,;:()]{3,80}?)?)(?: (?:signed|concluded|came into force|in force|enters into force|renewed)| signed; .*)?$/u;

/** "1993 Treaty of Friendship" in notes on two countries: theirs, though its name tells it from no other. */
export function paperOfBoth(reading: Reading, span: Span, when: DateValue): Happening | undefined {
	const name = paper.exec(readAloud(reading.legible, span))?.[1];
	const both = partners(reading);
	if (name === undefined || both.length !== 2 || name.split(' ').length < 2) return undefined;
	if (/ (?:in force|came into force|renewed)$/.test(readAloud(reading.legible, span)))
		return undefined;
	if (isTelling(name) && /^(?:Treaty|Peace) of \p{Lu}/u.test(name)) return undefined;
	const parties: Slot = listSlot(
		both.map((country) => countrySlot(country, span)),
		span
	);
	return {
		frame: sign,
		draft: {
			slots: slots({
				paper: {
					...phraseSlot(inSentence(name), span),
					type: 'agreement',
					article: 'the',
					head:
						/\p{L}+$/u.exec(name.split(/ (?:of|on|for) /)[0] ?? '')?.[0].toLowerCase() ??
						'agreement'
				},
				parties
			}),
			predicate: 'sign',
			when,
			tier: 'B'
		}
	};
}
