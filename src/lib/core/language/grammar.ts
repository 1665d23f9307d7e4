import type { Item } from './items.ts';

const set = (words: string) => new Set(words.trim().split(/\s+/));

const determiners = set(
	'the a an this that these those its their his her our my your some any all both each every several many another no such'
);
const prepositions = set(
	`of in on at by for from to with within without into onto over under between among amid against across along through
	throughout during after before since until till upon about around near towards toward per via as than like despite
	including following above below behind beyond inside outside off`
);
export const modals = set('will would shall should can could may might must ought');
export const relatives = set(
	'who which that whom whose where when while whereas because although though if as'
);
/** Words that join a sentence to the one before; they stand in no phrase. */
const connectives = set(
	`moreover furthermore however therefore thus hence meanwhile additionally similarly significantly notably overall
	finally besides nevertheless nonetheless consequently accordingly likewise instead otherwise again recently currently
	earlier later today yesterday`
);
const adverbs = set(
	`also not never formally officially jointly then already first later again still just only recently subsequently
	eventually soon finally together further even now ever always often`
);
const bes = set('is are was were be been being am');
const haves = set('has have had having');

export const isBe = (item: Item | undefined) => item !== undefined && bes.has(item.lower);
export const isHave = (item: Item | undefined) => item !== undefined && haves.has(item.lower);
export const isAdverb = (lower: string): boolean =>
	adverbs.has(lower) ||
	connectives.has(lower) ||
	(lower.endsWith('ly') &&
		lower.length > 4 &&
		!/^(july|italy|family|assembly|reply|supply|apply|ally|rely|fly)$/.test(lower));
export const isPreposition = (item: Item | undefined) =>
	item !== undefined && prepositions.has(item.lower);
export const isDeterminer = (item: Item | undefined) =>
	item !== undefined && determiners.has(item.lower);
export const isMark = (item: Item | undefined) => item === undefined || !item.isWord;

/** Nouns whose complement follows with another preposition than "of". */
const complementOf: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
	[
		/^(agreement|treaty|pact|accord|deal|memorandum|memoranda|mou|mous|protocol|convention|declaration|contract|document|documents|agreements|treaties|deals|protocols)$/,
		set('on for between with to against concerning regarding about of')
	],
	[
		/^(relations|ties|relationship|cooperation|co-operation|trade|turnover|dialogue|talks|consultations|war|conflict|friendship|partnership|negotiations|differences|links)$/,
		set('between with in against on among over')
	],
	[
		/^(embassy|consulate|embassies|mission|branch|office|ambassador|envoy|visit|trip|representative|exports?|imports?)$/,
		set('in to from of')
	],
	[/^(meeting|summit|conference|forum|session|round)$/, set('of between with on for')],
	[
		/^(resolution|resolutions|law|bill|act|amendment|committee|group|association|commission|council|board|working group|institute|organisation|organization|research|report|book|film|conference)$/,
		set('on for to against about')
	],
	[
		/^(support|demand|need|plans?|right|access|aid|assistance|loan|loans|grant|grants|credit|line|investment|fund|contribution)$/,
		set('for to of in')
	]
];

export const takesComplement = (head: string, preposition: string): boolean =>
	preposition === 'of' ||
	complementOf.some(([noun, allowed]) => noun.test(head) && allowed.has(preposition));
