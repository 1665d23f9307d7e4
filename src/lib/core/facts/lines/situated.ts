import type { Mention } from '../../language/mention.ts';
import { countryNamed, placeNamed } from '../../language/gazetteer.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import type { LineFact } from './line.ts';
import { isTelling, slotIn } from './naming.ts';
import { propertyFacts } from './pairs.ts';

/** What stands in one place for good. */
const sites =
	/\S (?:Parks?|Dam|Barrage|Lake|Fort|Temple|Sanctuary|Reserve|Glacier|Pass|Port|Caves?|Mosque|Palace|Tower|Bridge|Falls|Waterfall|Valley|Stadium|Airport|Observatory|Museum|Library|Monastery|Stupa|Plant|Refinery|Minar|Gate)$/;

/** "Salt Creek Dam (Peru)": the land or province in brackets is where it is. */
export function situated(
	reading: Reading,
	mention: Mention,
	inside: Span,
	block: number,
	proof: Span
): LineFact[] {
	const where = readAloud(reading.legible, inside);
	const isPlace = countryNamed(where) ?? placeNamed(where);
	const slot = isPlace && slotIn(reading, mention, mention);
	if (!slot || !sites.test(slot.text) || !isTelling(slot.text)) return [];
	const site = { ...slot, type: 'place' as const };
	return propertyFacts(reading, site, 'stands in', inside, block, proof);
}
