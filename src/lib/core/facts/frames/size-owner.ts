import type { Phrase } from '../../language/clause.ts';
import type { Mention } from '../../language/mention.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { homeOf } from '../home.ts';
import { meantByDefinite } from '../owner.ts';
import { countrySlot, nameOf, nameSlot, phraseSlot, withArticle } from '../slots.ts';
import { isOfBlock } from './own-block.ts';
import { namedSlot } from './slot-names.ts';
import { toldIn } from './stated.ts';

type Quantity = Extract<Mention, { type: 'number' }>;

/** What can be long, high or wide, by its noun. */
const extended =
	/\b(?:road|highway|motorway|expressway|route|street|railway|line|track|bridge|tunnel|canal|channel|river|stream|tributary|coast|coastline|shore|beach|border|frontier|boundary|wall|fence|dam|barrage|tower|building|skyscraper|mosque|church|cathedral|temple|palace|fort|pyramid|statue|monument|minaret|dome|mast|peak|mountain|mount|hill|volcano|summit|pass|valley|canyon|gorge|waterfall|falls?|lake|sea|bay|gulf|strait|island|peninsula|desert|plateau|range|glacier|cave|crater|trench|reef|pipeline|cable|corridor|runway|ship|vessel|submarine|boat|aircraft|plane|missile|rocket|telescope|train|bus|tree|whale|snake|shark|dinosaur|wingspan|stadium|gate|pier|harbou?r|port|park|trail|lane|viaduct|aqueduct|metro|subway|network|nile|city|town|village|station|airport|archipelago|basin|delta|forest|crossing|causeway)\b/i;

/** Whether a thing may have a length: by its noun, or by a name that no people, paper or body bears. */
export function hasExtent({ type, text, head, isPlural }: Slot): boolean {
	const noun =
		head ??
		text
			.split(/ (?:of|in|on|at|between|from) /)[0]
			?.split(' ')
			.at(-1) ??
		'';
	if (isPlural || /(?:ties|relations|links)$/i.test(noun)) return false;
	return type === 'phrase'
		? extended.test(noun)
		: !/^(?:event|agreement|person|office|nationality)$/.test(type) &&
				(type !== 'organisation' || extended.test(text));
}

/** "The country covers …", "its coastline is …": of the state that the text is about. */
function ofState(phrase: Phrase | undefined, context: Context): Slot | undefined {
	if (!phrase || phrase.complements.length > 0 || !/^(?:the|its)$/.test(phrase.determiner ?? ''))
		return undefined;
	const isState =
		phrase.determiner === 'the' && /^(?:country|nation|republic|kingdom)$/.test(phrase.text);
	const isShore =
		/^(?:(?:total|whole|entire|mainland) )?(?:coast|coastline|shoreline|land border)$/.test(
			phrase.text
		);
	if (!isState && !isShore) return undefined;
	const home = isState
		? (meantByDefinite(phrase.text, context) ?? homeOf(context))
		: homeOf(context);
	if (home === undefined) return undefined;
	const state = countrySlot(home.replace(/^the /, ''), phrase);
	return isState
		? state
		: {
				...phraseSlot(`${phrase.text} of ${withArticle(state)}`, phrase),
				article: 'the',
				head: phrase.head
			};
}

/** "82 m high *and* 180 m long": the clause ends before its second size. */
const goesOn =
	/^(?: (?:long|high|tall|wide|deep))?,? (?:and )?(?:about |around |some |over |nearly |almost )?$/;

/** Whose measure it is: the subject of the clause around it, or the name before ", with a length of". */
export function ownerOf(
	quantity: Quantity,
	context: Context
): { slot: Slot; when?: Extract<Mention, { type: 'date' }> } | undefined {
	const { sentence, reading } = context;
	const clause = toldIn(context).findLast(
		({ verb, subject, end }) =>
			subject &&
			subject.end <= quantity.start &&
			verb.start < quantity.end &&
			(end >= quantity.start || goesOn.test(reading.legible.slice(end, quantity.start)))
	);
	const between = clause?.subject ? reading.legible.slice(clause.subject.end, quantity.start) : '';
	// Another name in between may be the owner.
	const isNear =
		clause?.subject &&
		!sentence.mentions.some(
			({ type, start, end }) =>
				type !== 'date' &&
				type !== 'number' &&
				start >= (clause.subject?.end ?? 0) &&
				end <= quantity.start
		);
	if (clause && isNear && !/[;:]/.test(between)) {
		const slot = ofState(clause.subject, context) ?? namedSlot(clause.subject, context);
		if (slot && !isOfBlock(clause.subject, slot, context)) return undefined;
		return slot && { slot, ...(clause.when ? { when: clause.when } : {}) };
	}
	const mention = sentence.mentions.findLast(({ end }) => end <= quantity.start);
	const gap = mention ? reading.legible.slice(mention.end, quantity.start) : '';
	if (
		!mention ||
		mention.type === 'date' ||
		mention.type === 'number' ||
		!/^,? (?:with|has|covers|is|was|had) /.test(gap)
	)
		return undefined;
	const name = nameOf(mention);
	return name === undefined || /[,;:].*,/.test(gap)
		? undefined
		: {
				slot: {
					...nameSlot(mention, name),
					article: /\bthe $/i.test(reading.legible.slice(sentence.start, mention.start))
						? 'the'
						: ''
				}
			};
}

/** "the Oyen is 45 miles long" and elsewhere "the Oyen 72 km": two figures, and nobody knows which is right. */
export function isDisputed({ text }: Slot, { start, end }: Quantity, legible: string): boolean {
	const name = text.replace(/[^\p{L}\p{N} ]/gu, '.');
	const figures = legible.matchAll(
		new RegExp(
			`${name}(?: (?!is|was|at|rises|lies|stands)\\p{Lu}?\\p{Ll}+)?[ (:–-]{1,3}(\\d[\\d,.]*) ?(?:k?ms?|miles?|ft|feet|met)`,
			'gu'
		)
	);
	const own = /\d[\d,.]*/.exec(legible.slice(start, end))?.[0];
	return [...figures].some(([, figure]) => figure !== own);
}
