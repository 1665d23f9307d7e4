import { pairAt } from '../../document/lines.ts';
import { countryNamed, placeNamed } from '../../language/gazetteer.ts';
import { readAloud } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import { phraseSlot } from '../slots.ts';
import { lineFrame, type LineContext, type LineFact } from './line.ts';

/** A line, strait or land between two states, seas or lands: "Durand Line – between Pakistan and Afghanistan". */
export const between = lineFrame<'thing' | 'sides' | 'way'>({
	name: 'between',
	tier: 'A',
	identity: ['thing', 'way'],
	directions: [
		{
			asks: 'sides',
			kind: 'other',
			stem: ({ thing = '', way = '' }, { slots }) => {
				const what = slots.get('sides')?.head === 'country' ? 'which countries' : 'what';
				if (way === 'between') return `Between ${what} is ${thing}?`;
				if (way === 'dispute') return `Between ${what} is ${thing} disputed?`;
				return `${what.charAt(0).toUpperCase()}${what.slice(1)} does ${thing} ${way}?`;
			}
		}
	]
});

const side = "(?:the )?\\p{Lu}[\\p{L}’'.-]*(?: (?:(?:of|the) )?\\p{Lu}[\\p{L}’'.-]*){0,3}";
const value = new RegExp(
	`^(?:(?<between>(?:[Ll]ies |[Ll]ocated |[Bb]order |[Bb]oundary )?[Bb]etween)|(?<dispute>[Dd]isputed between)|(?<way>[Ss]eparates|[Dd]ivides|[Cc]onnects|[Jj]oins|[Ll]inks)) (?<one>${side}) (?:&|and|with|from) (?<two>${side})(?=\\s*(?:[.,;(]|$))`,
	'u'
);
const thing = /^\p{Lu}[\p{L}’'.-]*(?: (?:(?:of|the) )?\p{Lu}[\p{L}’'.-]*){0,4}$/u;
const articled =
	/\b(?:Line|Strait|Canal|Channel|Glacier|Pass|Tunnel|Bridge|River|Sea|Gulf|Isthmus|Corridor|Islands?|Shelf|Valley)$/;

const bare = (name: string): string => name.replace(/^the /, '');
const isKnown = (name: string): boolean =>
	countryNamed(bare(name)) !== undefined ||
	placeNamed(bare(name)) !== undefined ||
	/\b(?:Ocean|Sea|Bay|Gulf|Lake|Island|Islands|America|Africa|Asia|Europe|Australia|Antarctica)$/.test(
		name
	);

/** "Palk Strait: Separates India & Sri Lanka". */
export function betweenIn({ reading }: LineContext, block: number, span: Span): LineFact[] {
	const found = pairAt(reading.legible, span);
	if (!found) return [];
	const label = readAloud(reading.legible, found.key).replace(/\s*\([^()]*\)$/, '');
	const told = value.exec(readAloud(reading.legible, found.value).replace(/\.$/, ''))?.groups;
	if (!told || !thing.test(label)) return [];
	const { one = '', two = '', between: isBetween, dispute, way } = told;
	if (![one, two].every(isKnown)) return [];
	const areStates = [one, two].every((name) => countryNamed(bare(name)) !== undefined);
	const verb = way?.toLowerCase().replace(/s$/, '');
	return [
		{
			frame: between,
			draft: {
				slots: new Map([
					['thing', phraseSlot(articled.test(label) ? `the ${label}` : label, found.key)],
					[
						'sides',
						{
							...phraseSlot(`${one} and ${two}`, found.value),
							...(areStates ? { head: 'country' } : {})
						}
					],
					[
						'way',
						phraseSlot(isBetween ? 'between' : dispute ? 'dispute' : (verb ?? ''), found.value)
					]
				])
			},
			block,
			start: span.start,
			end: span.end
		}
	];
}
