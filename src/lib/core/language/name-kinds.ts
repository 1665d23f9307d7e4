import { isNamedField } from './fields.ts';
import { nameHead } from './lexicon.ts';
import type { NamedType } from './mention.ts';
import type { Run } from './name-steps.ts';
import { organisationNames } from './organisations.data.ts';
import { termsByLetters } from './terms.data.ts';
import { isPeople } from './peoples.ts';

const organisations = new Set(organisationNames.split(/[;\n]/));

const terms = new Set(termsByLetters.split(/[;\n]/));

/** "LNG" for liquefied natural gas: a term that means the same everywhere. */
export const isKnownTerm = (letters: string, full: string): boolean =>
	terms.has(`${letters} ${full.toLowerCase()}`);

export const isKnownOrganisation = (name: string): boolean => organisations.has(name);

const ship =
	/^(?:INS|HMS|HMAS|HMCS|HMNZS|USS|USNS|USCGC|RSS|JS|JDS|PNS|BNS|BAP|ARA|KRI|BRP|ROKS|TCG|RMS|SS|MV|SLNS|RFA)$/;
const model = /^(?:[A-Z][A-Za-z]{0,4}-\d+[A-Za-z]*|[A-Z]{2,5}\d+)$/;
const noModel = /^(?:COVID-\d+|COP-?\d+|FY-?\d+|G-?\d+|CO2|H\d|T20|S\d+|E\d+|Q\d)$/;
/** First words of the names of places, and what such a place is called. */
const landforms: ReadonlyMap<string, string> = new Map(
	(
		'Mount mountain;Mt mountain;Mt. mountain;Mountain mountain;Cerro mountain;Lake lake;Loch lake;Cape cape;Fort fort;Ft fort;' +
		'Ft. fort;Isle island;Port port;River river;Camp camp'
	)
		.split(';')
		.map((pair) => pair.split(' ') as [string, string])
);

/** What a place is called by the first word of its name: "Mount Kenya" a mountain, but not "Mount Kenya Hotel". */
export const landformOf = (run: Run): string | undefined =>
	run.length > 1 && nameHead(run.at(-1)?.text ?? '') === undefined
		? landforms.get(run[0]?.text ?? '')
		: undefined;

/** What kind of thing a name is by its first word or its shape: "INS Kolkata", "Exercise Malabar", "Mount Kenya". */
export function shapedKind(run: Run): NamedType | 'place' | undefined {
	const [first] = run;
	if (!first) return undefined;
	if (run.length > 1) {
		if (ship.test(first.text)) return 'equipment';
		if (/^(?:Exercise|Operation|Ex|EXERCISE|OPERATION)$/.test(first.text)) return 'event';
		if (landformOf(run)) return 'place';
		if (/^Space$/.test(first.text) && run[1]?.text === 'Shuttle') return 'equipment';
	}
	return [first, run[1], run.at(-1)].some(
		(word) => word && model.test(word.text) && !noModel.test(word.text)
	)
		? 'equipment'
		: undefined;
}

/** Nouns for things that are also many people's surnames. */
const surnames =
	/^(?:church|court|house|hill|hills|park|bridge|bush|banks|law|bay|lake|forest|guard|street|west|power|king|order|chambers|rivers|singh|marsh|temple|castle|tower|plant|garden|works|camp|fort|bros)$/;

const roles =
	/^(?:manager|officer|adviser|advisor|administrator|minister|president|director|secretary|commissioner|ambassador|governor|chairman|chairwoman|engineer|operator|controller|editor|program|programme|initiative|system|council|award|prize|medal)s?$/;

/** Nouns at the end of names that no head tells the kind of: what they name is nobody. */
const things = new Set(
	`news period era age brand view caravanserai doab adalat auto reich ketchup draft attache attaché telegram line list habitat table robot sensor module model class
missile gun jet fighter trainer schedule code scheme programme program project concept article section chapter clause question points
notes standard standards survey index bulletin statement speech address model edition version volume phase stage level
poet laureate appointee representative counsel attorney trainee soldier soldiers engineers veterans members users voters
commanding employment tahr tiger elephant deer animal virus disease fever syndrome vaccine cholera flu
language languages script alphabet literature music dance dances cuisine calendar festival week month year
republicans democrats communists nationalists slogan varieties spillway reservoirs says opened meets wins signs`.split(
		/\s+/
	)
);

/** Whether a name with this word at its end can be nobody's: "Air Policing", "Mail Act", "Nazi Germany". */
export const isThing = (word: string): boolean => {
	const lower = word.toLowerCase();
	return (
		!surnames.test(lower) &&
		(nameHead(word) !== undefined ||
			isNamedField(lower) ||
			roles.test(lower) ||
			things.has(lower) ||
			things.has(lower.replace(/s$/, '')) ||
			(/s$/.test(word) && isPeople(word)))
	);
};
