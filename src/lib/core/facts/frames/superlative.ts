/** A rank as words tell it: "the world's second largest producer of tea". */
export type Rank = {
	/** Without its article: "second largest producer of tea", "world's largest …". */
	readonly text: string;
	/** The noun that is ranked, singular as in the text: `producer`. */
	readonly noun: string;
	/** The words before and after that noun, for "Which *mountain* is the *highest in Africa*?". */
	readonly without: string;
	/** First, second … without a superlative: what happened once and stays so. */
	readonly isOrder: boolean;
	readonly isOnly: boolean;
	/** Another word stands between the rank and its noun: "largest *volcanic* lake". */
	readonly isQualified: boolean;
};

const superlatives =
	'largest|biggest|smallest|longest|shortest|highest|tallest|deepest|oldest|youngest|widest|lowest|heaviest|lightest|hottest|coldest|driest|wettest|fastest|densest|richest|poorest|nearest|closest|busiest|hardest|brightest|best-selling|northernmost|southernmost|easternmost|westernmost|(?:most|least)(?: widely| densely| sparsely)? (?:populous|populated|visited|spoken|common|abundant|used|traded|decorated)';
const ordinals =
	'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d+(?:st|nd|rd|th)';

const pattern = new RegExp(
	`^(?:the (?=[\\p{Ll}\\d])(?!world['’])|(?=\\p{Lu}|the world['’]|world['’]|Earth['’]))(?<owner>(?:world|Earth|\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*){0,3})['’]s |the world['’]s )?(?<lead>(?:(?:${ordinals})[- ])?(?:${superlatives})|(?:${ordinals})(?:[- ]ever)?|only)(?<rest> .+)$`,
	'u'
);
const orders = new RegExp(`^(?:${ordinals})(?:[- ]ever)?$`);
const scopes =
	/ (?:of|in|on|at|to|that|which|who|whose|ever|by|from|for|under|outside|among|between|within|across|after|worldwide)(?= |$)/;

/** Nouns of which firsts and lasts are told without meaning a rank. */
const vague =
	/^(?:step|steps|time|phase|part|attempt|stage|example|priority|thing|day|half|leg|round|choice|point|place|sign|way|move|chance|case|aim|goal|task|line|lesson|problem|challenge|issue|series|kind|type|sort|reason|one|name|year|week|month|decade|century|question|concern|factor|number|level|side|version|draft|edition|visit|meeting|session|book|album|option|hope|source|son|daughter|child|wife|husband|brother|sister)$/;

/** What a superlative tells nothing of. */
const loose =
	/^(?:part|parts|number|amount|share|majority|step|problem|challenge|issue|reason|way|thing|example|option|factor|question|concern|time|day|year|period|kind|type|sort|level|degree|extent|possible|available)$/;

/** Places and times that only the text explains. */
const leaning =
	/\b(?:the (?:country|nation|region|area|city|town|state|province|district|island|continent|group|company|organi[sz]ation|time|period|season|tournament|competition|game|series|list|event|war|party|family|site|line|series|process|conflict|agreement|treaty|prize|award|medal|cup|trophy|title|office|post|position|seat|race)\b(?! of)|it|its|his|her|their|this|that|these|those|such)\b/;

/** Reads a rank with its scope; undefined for what is vague, has no scope or leans on the text. */
export function rankOf(words: string): Rank | undefined {
	const match = pattern.exec(words);
	const { owner = '', lead = '', rest = '' } = match?.groups ?? {};
	if (!match) return undefined;
	const at = rest.search(scopes);
	const phrase = (at < 0 ? rest : rest.slice(0, at)).trim();
	const scope = at < 0 ? '' : rest.slice(at).trim();
	const noun = phrase.split(' ').at(-1) ?? '';
	const isOrder = lead === 'only' || orders.test(lead);
	if (
		!/^\p{Ll}[\p{L}-]+$/u.test(noun) ||
		loose.test(noun) ||
		(isOrder && vague.test(noun)) ||
		noun.length < 3
	)
		return undefined;
	if (/[,;:()“”"]/.test(words) || phrase.split(' ').length > 6) return undefined;
	if (leaning.test(scope) || leaning.test(owner) || / as /.test(` ${phrase} ${scope} `))
		return undefined;
	// "the fourth American company": of which row nobody knows.
	if (isOrder && !scope && !owner) return undefined;
	const isTelling =
		/\p{Lu}/u.test(owner + phrase + scope) ||
		/\b(?:world|space|universe|earth|history|human body)\b/i.test(owner + scope) ||
		(/^to /.test(scope) && scope.split(' ').length >= 4);
	if (!isTelling) return undefined;
	const world = owner.replace(/^the /, '');
	const kept = phrase.split(' ').slice(0, -1).join(' ');
	return {
		text: `${world}${lead} ${[phrase, scope].filter(Boolean).join(' ')}`,
		noun,
		without: `${world || 'the '}${lead}${kept ? ` ${kept}` : ''}${scope ? ` ${scope}` : ''}`,
		isOrder: orders.test(lead),
		isOnly: lead === 'only',
		isQualified: kept !== ''
	};
}
