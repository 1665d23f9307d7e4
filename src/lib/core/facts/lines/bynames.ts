import { pairAt } from '../../document/lines.ts';
import { readAloud } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import { whichAsked } from '../asked.ts';
import { phraseSlot } from '../slots.ts';
import { lineFrame, type LineContext, type LineFact } from './line.ts';
import { slotIn } from './naming.ts';

/** What a land, a city or a person is called besides its name: "Land of the Rising Sun – Japan". */
export const byname = lineFrame<'byname' | 'holder'>({
	name: 'byname',
	tier: 'A',
	identity: ['byname', 'holder'],
	directions: [
		{
			asks: 'holder',
			kind: 'other',
			stem: ({ byname = '' }, { slots }) => {
				const holder = slots.get('holder');
				if (!holder) return undefined;
				const isPerson = holder.type === 'person' || /^(?:Father|Mother) of /.test(byname);
				const who = isPerson
					? 'Who is'
					: /^(?:country|place)$/.test(holder.type)
						? `${whichAsked(holder)} is`
						: 'What is';
				return `${who} called the “${byname}”?`;
			}
		}
	]
});

const heads =
	'Land|City|Town|Queen|King|Roof|Gift|Playground|Gateway|Gate|Venice|Manchester|Paris|Switzerland|Scotland|Detroit|Pearl|Garden|Granary|Bread ?[Bb]asket|Rice [Bb]owl|Sugar [Bb]owl|Cockpit|Father|Mother|Island|Isle|Bride|Sorrow|Backbone|Spice Garden|Silicon Valley|Sick Man|Home|Heart|Key|Pillars?|Empress|Bengal';
const bynames = new RegExp(
	`^(?:The )?(?:(?:${heads}) of (?:the )?(?:[\\p{Lu}\\d][\\p{L}’'&-]*|of|the|and|&)(?: (?:[\\p{Lu}\\d][\\p{L}’'&-]*|of|the|and|&)){0,5}|(?:Dark|Forgotten) Continent|(?:Pink|White|Blue|Golden|Eternal|Forbidden|Holy|Windy|Emerald|Garden|Lake|Steel|Silicon|Granite|Quaker|Diamond|Orange) (?:City|Land|Isle|State|Island)|Yellow River|Gibraltar of .+)$`,
	'u'
);
/** "Horn of Africa" is a region of four states, "Gulf of …" a sea: names, not bynames. */
const name = /^\p{Lu}[\p{L}’'.-]+(?: (?:(?:of|the|and|de|la|al) )?\p{Lu}[\p{L}’'.-]+){0,4}$/u;

/** "Land of Thousand Lakes: Finland", and the other way round. */
export function bynamesIn({ reading }: LineContext, block: number, span: Span): LineFact[] {
	const found = pairAt(reading.legible, span);
	if (!found) return [];
	const told = (label: Span, value: Span): LineFact[] => {
		const words = readAloud(reading.legible, label).replace(/\s*\([^()]*\)$/, '');
		const cut = /\s*[,;(.[]/.exec(reading.legible.slice(value.start, value.end));
		const own = { start: value.start, end: cut ? value.start + cut.index : value.end };
		const text = readAloud(reading.legible, own);
		const slot = bynames.test(words) && name.test(text) ? slotIn(reading, own) : undefined;
		return slot && !words.includes(text)
			? [
					{
						frame: byname,
						draft: {
							slots: new Map([
								['byname', phraseSlot(words.replace(/^The /, ''), label)],
								['holder', { ...slot, text, article: '' as const }]
							])
						},
						block,
						start: span.start,
						end: span.end
					}
				]
			: [];
	};
	const forward = told(found.key, found.value);
	return forward.length > 0 ? forward : told(found.value, found.key);
}
