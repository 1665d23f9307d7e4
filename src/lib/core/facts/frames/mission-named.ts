import { countryNamed, countryOf } from '../../language/gazetteer.ts';
import type { Phrase } from '../../language/clause.ts';
import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft } from '../frame.ts';
import { countrySlot, nameSlot, phraseSlot } from '../slots.ts';

/** The slots of what becomes of a mission. */
export type MissionSlot = 'sender' | 'kind' | 'place' | 'host' | 'rank';

const kind =
	'(?:honorary|general|resident|permanent|first|diplomatic|trade|observer|full|full-fledged) ';
const kinds = `(?:${kind})*(?:embassy|consulate(?:[- ]general)?|legation|high commission|(?:diplomatic|trade|resident|permanent|observer) mission|liaison office|chancery)`;
/** "Ethiopian honorary consulate", "embassy of the Republic of Peru": whose it is stands before or behind. */
const told = new RegExp(
	`^(?:(?!${kind})(?<people>\\p{Lu}[\\p{L}. ]*?)(?:['’]s?)? )?(?<kind>${kinds})(?: of (?:the )?(?:(?:Republic|Kingdom|Commonwealth) of )?(?<state>\\p{Lu}[\\p{L} ]*?))?(?: (?:in|at) .+)?$`,
	'iu'
);

/** What sort of mission it is, and whose. */
export type Mission = { readonly kind: string; readonly sender?: string };

/** The mission that a phrase names, and whose it is where the phrase says so. */
export function missionOf(phrase: Phrase | undefined): Mission | undefined {
	const groups = phrase && told.exec(phrase.text)?.groups;
	if (!phrase || !groups?.['kind'] || phrase.isPlural) return undefined;
	const { people = '', kind, state = '' } = groups;
	// "new offices of the Embassy of Peru": not the embassy.
	const sender = countryOf(people) ?? countryNamed(people || state);
	if ((people || state) && !sender) return undefined;
	// "Embassy" with a capital is the same thing, and a full one too.
	const lower = kind.toLowerCase().replace(/\bfull(?:-fledged)? /g, '');
	return { kind: lower, ...(sender ? { sender: sender.name } : {}) };
}

/** A state has one embassy in another, and several consulates. */
export const articleOf = (kind: string) =>
	/^(?:embassy|legation|high commission|resident|observer)/.test(kind)
		? 'its'
		: /^[aeio]|^honorary/.test(kind)
			? 'an'
			: 'a';

/** "…, and the Peruvian embassy in Nairobi in 1994": who opened it, where and when, without a verb of its own. */
const gapped = new RegExp(
	`^,? (?:and|while) (?:the |its )?(?<people>\\p{Lu}[\\p{L}. ]*?)(?:['’]s?)? (?<kind>${kinds}) in$`,
	'iu'
);
const beforeDate = /^,?(?: [-–—])? (?:in|on) $/;

export function readGapped([first]: readonly Draft[], { sentence, reading }: Context): Draft[] {
	if (!first?.when || !/^(?:open|establish|close)$/.test(first.predicate ?? '')) return [];
	const { legible } = reading;
	const dates = sentence.mentions.filter(({ type }) => type === 'date');
	const [own, next] = dates;
	if (own?.type !== 'date' || next?.type !== 'date' || dates.length > 2) return [];
	const site = sentence.mentions.find(
		({ start, type }) => start > own.end && (type === 'place' || type === 'country')
	);
	if (!site || !('name' in site) || !beforeDate.test(legible.slice(site.end, next.start)))
		return [];
	const groups = gapped.exec(readAloud(legible, { start: own.end, end: site.start }))?.groups;
	const sender =
		groups?.['people'] && (countryOf(groups['people']) ?? countryNamed(groups['people']));
	const host =
		site.type === 'country' ? site.name : site.type === 'place' ? site.country : undefined;
	if (!groups?.['kind'] || !sender || !host || host === sender.name) return [];
	const kind = groups['kind'].toLowerCase();
	return [
		{
			...first,
			slots: new Map<MissionSlot, Slot>([
				['sender', countrySlot(sender.name, next)],
				['kind', { ...phraseSlot(kind, next), article: articleOf(kind) }],
				...(site.type === 'place' ? ([['place', nameSlot(site, site.name)]] as const) : []),
				['host', countrySlot(host, next)]
			]),
			...whenOf({ when: next })
		}
	];
}
