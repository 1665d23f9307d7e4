import type { Block } from '../../document/document.ts';
import { pairAt } from '../../document/lines.ts';
import { placeNamed, countryNamed } from '../../language/gazetteer.ts';
import { readAloud } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import type { LineContext, LineFact } from './line.ts';
import { propertyFacts } from './pairs.ts';
import { propertiesNamed } from './property.ts';
import { rowSubject } from './tabular.ts';

/** "Countries and their Capitals": what stands before and behind the sign of each line below. */
const two =
	/^(?:(?:list of|important|famous|major|some|world|indian|the|popular|key|well-known)\s+)*(\p{L}[\p{L} ]{2,30}?)\s*(?:\band\b|&|\bwith\b|[–—/-]|\bby\b)\s*(?:their\s+|its\s+)?(?:respective\s+|associated\s+)?(\p{L}[\p{L} ]{2,24})$/iu;
const singular = (plural: string) =>
	plural
		.toLowerCase()
		.replace(/^(?:chairmen|chairpersons|heads|chiefs|presidents)$/, 'chaired by')
		.replace(/men$/, 'man')
		.replace(/ies$/, 'y')
		.replace(/(?<=ss|x|ch|sh)es$/, '')
		.replace(/(?<=[^su])s$/, '');

/** Pairs under a heading that says what each side is. */
export function pairedLists(context: LineContext, block: number, span: Span): LineFact[] {
	const { reading, headingsOf } = context;
	const [heading] = headingsOf(block);
	const found = heading && pairAt(reading.legible, span);
	if (!found) return [];
	const words = readAloud(reading.legible, heading).replace(/\s*(?:\([^()]*\)|:)\s*$/, '');
	const [, left = '', right = ''] = two.exec(words) ?? [];
	if (left === '') return located(context, block, span, words, found);
	const read = (subject: Span, kind: string, key: string, value: Span): LineFact[] => {
		// a committee has one chairman, a country many presidents
		const isOnce = key !== 'chaired by' || /^(?:committees?|commissions?)$/i.test(kind);
		const slot =
			isOnce && propertiesNamed(key).length > 0 ? rowSubject(context, subject, kind) : undefined;
		return slot ? propertyFacts(reading, slot, key, value, block, span) : [];
	};
	const forward = read(found.key, left, singular(right), found.value);
	return forward.length > 0 ? forward : read(found.value, right, singular(left), found.key);
}

const placesList =
	/^(?:(?:list of|important|famous|major|some|mountain|the|indian|principal)\s+)*(passes|peaks|lakes|dams|ports|glaciers|waterfalls|hills|national parks|forts|beaches|islands)(?: (?:of|in) .{2,40})?$/i;
const isRange = (name: string) =>
	/\b(?:Range|Ranges|Hills|Mountains|Himalayas?|Ghats?)$/.test(name);

/** The lines beside one under the same heading. */
const beside = (blocks: readonly Block[], block: number): Block[] =>
	blocks
		.filter(({ under, kind }) => under === blocks[block]?.under && kind !== 'heading')
		.slice(0, 60);

/** "Salt Pass ... Zask Range" under "Passes": where each is. */
function located(
	context: LineContext,
	block: number,
	span: Span,
	heading: string,
	{ key, value }: { readonly key: Span; readonly value: Span }
): LineFact[] {
	const { reading } = context;
	const kind = placesList.exec(heading)?.[1];
	const said = readAloud(reading.legible, value).replace(/\.$/, '');
	if (
		!kind ||
		!/^\p{Lu}/u.test(said) ||
		/^(?:Between|North|South|East|West|Near|Main)\b/.test(said)
	)
		return [];
	const others = beside(reading.document.blocks, block).filter(({ span: line }) => {
		const pair = pairAt(reading.legible, line);
		return pair !== undefined && isRange(readAloud(reading.legible, pair.value).replace(/\.$/, ''));
	});
	const areRanges = others.length > 2 && !placeNamed(said) && !countryNamed(said);
	const property =
		isRange(said) || areRanges
			? 'mountain range'
			: placeNamed(said) || countryNamed(said)
				? 'location'
				: undefined;
	const subject = property === undefined ? undefined : rowSubject(context, key, kind);
	return subject && property ? propertyFacts(reading, subject, property, value, block, span) : [];
}
