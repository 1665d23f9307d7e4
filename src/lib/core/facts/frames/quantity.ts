import type { Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { countryNamed, countryOf } from '../../language/gazetteer.ts';
import { countrySlot, joined, slotOf, withArticle } from '../slots.ts';
import { homeOf } from '../home.ts';
import { endsCut } from './slot-names.ts';

const quantities =
	/^(?:turnover|trade|commerce|exports?|imports?|investments?|fdi|aid|assistance|production|output|population|gdp|gnp|economy|budget|capacity|volume|value|cost|price|deficit|surplus|debt|reserves?|revenues?|income|profits?|sales|spending|expenditure|inflation|unemployment|rate|growth|remittances|wages|share|number|consumption|collections|collection|debts|loans|deposits|prevalence|incidence|mortality|coverage|literacy|turnout|emissions|demand|stock|stockpile|assets|inflows?|outflows?|receipts|catch|numbers|membership|enrolment|visitors|fertility|expectancy|density|yield|harvest|traffic|arrivals|employment|workforce|poverty|forest cover|strength)$/;

/** What is counted for a whole state where nothing else is named. */
const national =
	/\b(?:inflation|GDP|GNP|unemployment(?: rate)?|repo rate|exports|imports|reserves|remittances|deficit|literacy(?: rate)?|fertility rate|life expectancy|infant mortality|growth rate|defence budget|foreign debt|external debt)\b/;

/** What is made, dug, grown or traded, named with its matter: of the whole state, where the text is about one. */
const ofAll =
	/^(?:the (?:country|nation)['’]s )?(?:(?:total|annual|crude|foreign|direct|net|gross|domestic|merchandise) )*(?!total|annual|crude|foreign|direct|net|gross)[\p{Ll}-]+(?: [\p{Ll}-]+)? (?:production|output|exports|imports|consumption|catch|harvest|inflows?|outflows?)$|^(?:FDI|foreign direct investment)\b|^(?:production|output|exports|imports|consumption|harvest) of \p{Ll}[\p{Ll} -]+$/u;
const flow =
	/^(?:(\p{Lu}[\p{L}. ]*?)(['’]s?)? )?((?:total |annual |overall )*)(exports|imports)(?: (?:to|from) (?:the )?(\p{Lu}[\p{L} ]*))?$/u;
const isOnTrade =
	/\b(?:bilateral|two-way|mutual|trade between|total trade|trade (?:volume|turnover))\b/i;
const isOnRelations = /\b(?:relations?|ties|bilateral|trade|partnership|cooperation)\b/i;

/** In a text on two states "Peru’s exports" are those to the other, and "exports to Kenya" those of the other. */
function ofBoth(text: string, { dyad, reading, sentence }: Context): string | undefined {
	const [, whose = '', s = '', kind = '', way = '', whom = ''] = flow.exec(text) ?? [];
	const { title = '', blocks } = reading.document;
	if (!dyad || way === '' || !isOnRelations.test(title)) return undefined;
	const one = (countryNamed(whose) ?? countryOf(whose))?.name;
	const two = countryNamed(whom)?.name;
	const [owner, partner] = [one ?? otherOf(dyad, two), two ?? otherOf(dyad, one)];
	if ((whose && !one) || (whom && !two) || !owner || !partner || (one && two)) return undefined;
	const block = blocks[sentence.block]?.span;
	const told = reading.legible.slice(block?.start ?? sentence.start, block?.end ?? sentence.end);
	if (one && !told.includes(partner) && !isOnTrade.test(told)) return undefined;
	const lead = one ? `${whose}${s}` : `${owner}’s`;
	return `${lead} ${kind}${way} ${way === 'exports' ? 'to' : 'from'} ${withThe(partner)}`;
}

const otherOf = (dyad: readonly [string, string], one: string | undefined): string | undefined =>
	one !== undefined && dyad.includes(one) ? dyad.find((name) => name !== one) : undefined;

const withThe = (name: string): string => withArticle(countrySlot(name, { start: 0, end: 0 }));

/** Whether a question tells the exports of one state where its text has those to the other in mind. */
export const isOneSided = (stem: string, { dyad, reading }: Context): boolean =>
	dyad !== undefined &&
	isOnRelations.test(reading.document.title ?? '') &&
	/\b(?:exports|imports)\b/i.test(stem) &&
	!/(?:['’]s?|\p{Lu}\p{L}+(?:n|sh|ese|i|ch)) (?:\p{Ll}+ )?(?:exports|imports)\b[^?]* (?:to|from) (?:the )?\p{Lu}|\bbetween\b/u.test(
		stem
	);

/** Whose quantity: it needs a name, or the country or pair that the whole text is about. */
export function quantityOf(phrase: Phrase | undefined, context: Context): Slot | undefined {
	if (
		!phrase ||
		phrase.members.length > 0 ||
		!(quantities.test(phrase.head) || /gross (?:domestic|national) product/i.test(phrase.text))
	)
		return undefined;
	const slot = slotOf(phrase, context);
	if (!slot || endsCut(slot) || slot.text.split(' ').length > 12 || /\d/.test(slot.text))
		return undefined;
	const told = slot.text.replace(/^Two-way\b/, 'two-way');
	const isTrade =
		/^(?:(?:total|annual|mutual|bilateral|two-way) )*(?:trade(?: turnover| volume)?|turnover|commerce)$/i.test(
			told
		);
	if (isTrade && context.dyad && !/\p{Lu}/u.test(told)) {
		const [one, two] = context.dyad.map((name) => countrySlot(name, phrase));
		const kind = told.replace(/\b(?:bilateral|mutual|total|two-way) /g, '');
		const pair = joined(
			[one, two].flatMap((side) => (side ? [side.article ? `the ${side.text}` : side.text] : []))
		);
		return { ...slot, article: '', text: `${kind} between ${pair}` };
	}
	const both = ofBoth(told, context);
	if (both !== undefined) return { ...slot, article: '', text: both };
	if (isOwned(slot)) return slot;
	const home = homeOf(context);
	const isNational =
		home &&
		(national.test(slot.text) || ofAll.test(slot.text)) &&
		!slot.text.includes(home) &&
		!/^(?:a|an|its|their|this|that)$/.test(phrase.determiner ?? '') &&
		!/\b(?:company|firm|group|project|city|(?<!the )state|province|region|district|plant|mine|bank|between|which|that)\b/.test(
			slot.text
		);
	return isNational
		? {
				...slot,
				article: '',
				text: `${home}’s ${slot.text.replace(/^the (?:country|nation|state)['’]s /, '')}`
			}
		: undefined;
}

/** "India's exports to Japan", "the population of Iceland", "trade between A and B". */
const isOwned = ({ text }: Slot): boolean =>
	/\b(?:[Ww]orld|[Gg]lobal)\b/.test(text) ||
	/\p{Lu}[\p{L}.]*['’]s? /u.test(text) ||
	/^(?:FDI|foreign direct investment)\b.* to \p{Lu}/iu.test(text) ||
	(/ (?:of|in|into|between|for) /.test(text) && /\p{Lu}/u.test(text)) ||
	/^\p{Lu}\p{L}+(?:n|sh|ese|i|ch) \p{Ll}/u.test(text);
