import { asKind, type Draft } from './draft.ts';

/** What the rows of an infobox are called; copied, label and value run into each other: "CapitalAccra". */
const labels = new Set(
	(
		'adopted|anthem|architect|area|assembly|assented to|author|awards|belligerents|birth|birth name|birthplace|born|' +
		'budget|built|calling code|capital|capital and largest city|capital city|ceo|chairman|chairperson|chambers|' +
		'chief minister|children|citation|coastline|coordinates|country|created|currency|date|date effective|date signed|' +
		'dates|death|demonym|density|depositary|depository|designer|developer|died|director|director-general|disbanded|' +
		'dissolved|district|drafted|duration|education|effective|elevation|employees|enacted|enacted by|established|' +
		'ethnic groups|executive|expiration|expires|federalism|field|first published|formation|formed|founded|founder|' +
		'founders|gdp|genre|government|governor|governor-general|head of government|head of state|head office|' +
		'headquarters|height|highest point|house|independence|industry|inventor|judiciary|jurisdiction|key people|' +
		'language|languages|largest city|leader|legislature|length|location|lower house|manufacturer|mayor|members|' +
		'membership|method|monarch|motto|mouth|name|national anthem|national language|nationality|net income|' +
		'nickname|occupation|official language|official languages|official name|original title|owner|parent|' +
		'parent organisation|parent organization|participants|parties|party|place|political party|population|' +
		'predecessor|preceded by|president|prime minister|products|province|publisher|purpose|ratified|ratifiers|region|' +
		'region served|religion|repealed|result|revenue|royal assent|sealed|seat|secretary-general|secretary general|' +
		'services|signatories|signed|source|spouse|state|status|succeeded by|successor|system|term|time zone|title|' +
		'total area|type|upper house|venue|vice president|website|years active'
	).split('|')
);

const longestLabel = 26;
const longestValue = 160;

/** The length of a known label that its value follows without a space, 0 without one: "Signed8 July 1937". */
export function gluedLabelLength(line: string): number {
	if (line.length > longestLabel + longestValue || /[.!?;,]$/.test(line)) return 0;
	const start = line.slice(0, longestLabel + 1);
	for (const { index } of start.matchAll(/(?<=\p{Ll})(?=[\p{Lu}\d$€£₹¥+−~])/gu)) {
		if (!labels.has(start.slice(0, index).toLowerCase()) || !/^\p{Lu}/u.test(start)) continue;
		// "Area51 is …", "CurrencyFair has …": a name at the head of a sentence
		return /^\S+ (?:is|was|are|were|has|had|have|will|would|can|could|may)\b/.test(
			line.slice(index)
		)
			? 0
			: index;
	}
	return 0;
}

/** The length of a known label that a short value follows with no mark between, 0 without one: "Currency Ostran mark". */
export function spacedLabelLength(line: string): number {
	if (line.length > longestSpaced || /[.!?;,:]$/.test(line) || !/^\p{Lu}/u.test(line)) return 0;
	const words = line.split(' ');
	for (let n = Math.min(4, words.length - 1); n > 0; n -= 1) {
		const label = words.slice(0, n).join(' ');
		if (labels.has(label.toLowerCase()) && /^[\p{Lu}\d$€£₹¥+−~.]/u.test(words[n] ?? ''))
			return label.length;
	}
	return 0;
}
const longestSpaced = 90;

/** Fewer may be names that are written so. */
const leastRows = 3;

/** Lines of one paragraph that begin with labels and no mark behind them, where several do, become rows. */
export function gluedRows(text: string, drafts: readonly Draft[]): Draft[] {
	const isGlued = drafts.map(({ start, end, kind }) => {
		const line = text.slice(start, Math.min(end, start + longestLabel + longestValue + 1));
		return (
			gluedLabelLength(line) > 0 ||
			(kind !== 'item' && kind !== 'row' && spacedLabelLength(line) > 0)
		);
	});
	const counts = new Map<number, number>();
	drafts.forEach(({ paragraph }, i) => {
		if (isGlued[i]) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
	});
	return drafts.map((draft, i) =>
		isGlued[i] && (counts.get(draft.paragraph) ?? 0) >= leastRows ? asKind(draft, 'row') : draft
	);
}

const inCapitals = /^(?:\p{Lu}[\p{Lu}’'-]+ ){2,9}(?=(?:(?:The|An?) )?\p{Lu}\p{Ll})/u;

/** The length of a heading in capitals whose words the sentence right behind it says again: "SALT PACT The Salt Pact was signed". */
export function gluedHeadingLength(line: string): number {
	const heading = inCapitals.exec(line.slice(0, 160))?.[0];
	if (heading === undefined) return 0;
	const said = line.slice(heading.length).split(' ').slice(0, 9).join(' ').toLowerCase();
	const long = heading
		.toLowerCase()
		.split(' ')
		.filter((word) => word.length > 3);
	const again = long.filter((word) => said.includes(word.replace(/s$/, '')));
	return again.length >= 2 && again.length * 2 > long.length ? heading.length : 0;
}

/** The length of a caption that ran into the name after it: "Photo of Rosa QuispeRosa Quispe was …". */
export const doubledNameLength = (line: string): number =>
	/^(?:(?:[Pp]hoto(?:graph)?|[Pp]icture|[Pp]ortrait|[Ii]mage|[Ss]tatue) of )?((?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}\p{Ll}+)(?=\1)/u.exec(
		line
	)?.[0].length ?? 0;
