/** What ministries, agencies and treaties are for, where the ending of the word does not tell. */
const fields = new Set(
	`affairs aid air agriculture analysis armed army arts atomic aviation border budget business children civil climate coal commerce
commonwealth community consumer cotton crime crop culture customs data debt defence defense democracy disaster disease drug
drugs economy emergency energy environment ethics export family farm finance fire fish fishery fisheries flight food
foreign forest forests forestry friendship gas goods growth health heritage home human import imports income industry
information interior iron irrigation knowledge labor labour land law loan local marine market media medicine mental military
minerals mines minority monetary money naval navy nuclear nutrition oceans oil parks peace petroleum planning plant
police policy port ports post power press price privacy public quality rail railways reform refugee refugees relief
rescue research resources revenue rights road roads rural safety sanitation science sciences sea settlement shipping
social space sport sports standards supplies supply survey tariffs tax taxes telecom textile textiles tourism trade
transport truth veterans war waste water weather welfare wildlife women work youth`.split(/\s+/)
);

const ending =
	/(?:[tsc]ion|[tsc]ions|ment|ments|ing|ings|ance|ence|ancy|ency|iture|ulture|ility|arity|urity|ology|ologies|nomics|istics|itics|ship|ships|ism)$/;

/** Adjectives of a field; those of peoples and regions are no fields. */
const adjective =
	/(?:[tcn]ional|omic|omical|ical|itical|ural|ustrial|ercial|ancial|egal|edical|ysical|rity|tific|gic|ative)$/;

/** The same for a word that might be somebody's surname: "Hastings" and "Lawrence" have the endings of fields too. */
export const isNamedField = (lower: string): boolean =>
	fields.has(lower) || /(?:[tsc]ions?|ology|ologies|nomics|ism)$/.test(lower);

/** Whether a word of a name tells a field of work ("Trade", "Research", "Cultural") and names nobody and no place. */
export const isField = (word: string): boolean => {
	const lower = word.toLowerCase();
	return fields.has(lower) || (lower.length > 5 && (ending.test(lower) || adjective.test(lower)));
};
