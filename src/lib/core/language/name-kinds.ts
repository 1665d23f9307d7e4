import { isNamedField } from './fields.ts';
import { headKind } from './lexicon.ts';
import type { NamedType } from './mention.ts';
import type { Run } from './name-steps.ts';
import { organisationNames } from './organisations.data.ts';

const organisations = new Set(organisationNames.split(/[;\n]/));

export const isKnownOrganisation = (name: string): boolean => organisations.has(name);

const ship =
	/^(?:INS|HMS|HMAS|HMCS|HMNZS|USS|USNS|USCGC|RSS|JS|JDS|PNS|BNS|BAP|ARA|KRI|BRP|ROKS|TCG|RMS|SS|MV|SLNS|RFA)$/;
const model = /^(?:[A-Z][A-Za-z]{0,4}-\d+[A-Za-z]*|[A-Z]{2,5}\d+)$/;
const noModel = /^(?:COVID-\d+|COP-?\d+|FY-?\d+|G-?\d+|CO2|H\d|T20|S\d+|E\d+|Q\d)$/;
const landform = /^(?:Mount|Mt\.?|Lake|Cape|Fort|Ft\.?|Cerro|Loch|Isle|Port|Mountain)$/;

/** What kind of thing a name is by its first word or its shape: "INS Kolkata", "Exercise Malabar", "Mount Kenya". */
export function shapedKind(run: Run): NamedType | 'place' | undefined {
	const [first] = run;
	if (!first) return undefined;
	if (run.length > 1) {
		if (ship.test(first.text)) return 'equipment';
		if (/^(?:Exercise|Operation|Ex|EXERCISE|OPERATION)$/.test(first.text)) return 'event';
		if (
			landform.test(first.text) &&
			/^(?:place|undefined)$/.test(String(headKind(run.at(-1)?.text ?? '')))
		)
			return 'place';
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
	/^(?:church|court|house|hill|hills|park|bridge|bush|banks|law|bay|lake|forest|guard|street|west|power|king|order|chambers|rivers|singh)$/;

const roles =
	/^(?:manager|officer|adviser|advisor|administrator|minister|president|director|secretary|commissioner|ambassador|governor|chairman|chairwoman|engineer|operator|controller|editor|program|programme|initiative|system|council|award|prize|medal)s?$/;

/** Whether a name with this word at its end can be nobody's: "Air Policing", "Mail Act", "Nazi Germany". */
export const isThing = (word: string): boolean => {
	const lower = word.toLowerCase();
	return (
		!surnames.test(lower) &&
		(headKind(word) !== undefined || isNamedField(lower) || roles.test(lower))
	);
};
