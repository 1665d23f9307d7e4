/** Words that tell nothing apart. */
const functionWords = new Set(
	`the a an of in on at to for from by with and or as is are was were be been has have had did do does who whom whose
	what which when where how many much that this its his her their between during under into over after before also not
	than`.split(/\s+/)
);

const name =
	/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.’'&-]*(?: (?:(?:of|the|and|for) )?\p{Lu}[\p{L}\p{N}.’'&-]*)*/gu;
const asking = /\b(?:which|what) \p{L}+|\bhow (?:many|much)/giu;

/** How much a stem holds that tells one thing from another: a name counts as two words. */
export function weightOf(stem: string): number {
	const told = stem.replace(asking, ' ');
	const names = told.match(name)?.length ?? 0;
	const rest = told.replace(name, ' ');
	const words = rest.match(/(?<![\p{L}-])\p{Ll}[\p{Ll}-]+/gu) ?? [];
	const figures = rest.match(/\d[\d.,]*/gu)?.length ?? 0;
	return 2 * names + figures + words.filter((word) => !functionWords.has(word)).length;
}
