import { capital } from '../../text/capital.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import type { NoteKind } from '../../text/kinds.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { oncePerReading } from '../once.ts';
import { countrySlot, phraseSlot, withArticle } from '../slots.ts';
import { countryIn, stateOfNotes } from './constitution.ts';
import { lineFrame, type LineContext, type LineFact } from './line.ts';

/** What notes on an office of a state say of it in fragments: "35 years of age" under "Qualifications". */
type Rule = {
	readonly name: string;
	readonly kind: NoteKind;
	/** What a heading over the line must say. */
	readonly under?: RegExp;
	/** The line; its group `key` is the answer. */
	readonly line: RegExp;
	readonly stem: (office: string) => string;
};

const years =
	'(?<key>(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve) years(?:,? or (?:up ?to |until |till )?(?:the )?age of \\d{2}(?: years)?)?)';
const authority =
	'(?:the )?(?<key>(?:President|Vice-President|Prime Minister|Governor|Chief Justice|Speaker|Deputy Speaker|Chairman|Parliament|Supreme Court|High Court|Senate|National Assembly|House of \\p{L}+|Rajya Sabha|Lok Sabha|King|Queen|Electoral College|electoral college|Monarch|Governor-General|Chief Election Commissioner)(?: of (?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?)';

const rules: readonly Rule[] = [
	{
		name: 'age',
		kind: 'figure',
		under: /\b(?:qualif|eligib|criteria)/i,
		line: /^(?:(?:Must|Should) (?:be|have)(?: at least)? |Not less than |Minimum |At least |(?:Has |Have )?(?:Completed|Attained) (?:the age of )?)?(?<key>\d{2} years)(?: of age| old| or (?:more|above))?(?: \(minimum\))?[.;]?$/iu,
		stem: (office) => `What is the minimum age for the office of ${office}?`
	},
	{
		name: 'membership',
		kind: 'organisation',
		under: /\b(?:qualif|eligib|criteria)/i,
		line: /^(?:(?:Must|Should) be |Is )?(?:Qualified|Eligible) (?:for election )?(?:to be|as|to become) a member of (?:the )?(?<key>\p{Lu}\p{L}+(?: (?:of )?\p{Lu}\p{L}+){0,3})[.;]?$/iu,
		stem: (office) =>
			`Of which house must a candidate for the office of ${office} be qualified to be a member?`
	},
	{
		name: 'deposit',
		kind: 'figure',
		line: /^(?:A )?Security deposit (?:of |is |: ?)(?<key>(?:₹|Rs\.? ?|£|\$|€)\s?[\d,]+)(?![\d,])/iu,
		stem: (office) => `How much is the security deposit of a candidate for the office of ${office}?`
	},
	{
		name: 'term',
		kind: 'figure',
		under: /\b(?:term|tenure|conditions)\b/i,
		line: new RegExp(
			`^(?:(?:Term|Tenure)(?: of office)?(?: is|:)? ?|(?:Holds|Remains in) office for (?:a term of )?)?${years}(?: from .{5,60})?(?:,? whichever (?:is|comes)? ?(?:earlier|first))?[.;]?$`,
			'iu'
		),
		stem: (office) => `How long is the term of office of ${office}?`
	},
	{
		name: 'resignation',
		kind: 'leader',
		line: new RegExp(
			`^(?:Can |May )?resigns? (?:at any time |from office |office )?(?:by (?:addressing|writing|submitting|sending) .{3,40} to|to) ${authority}[.;]?$`,
			'iu'
		),
		stem: (office) => `To whom does ${office} address a resignation?`
	},
	{
		name: 'appointment',
		kind: 'leader',
		line: new RegExp(
			`^(?:Is |Are )?appointed by ${authority}(?:[.;]|$| (?:for|under|on|by|after)\\b)`,
			'iu'
		),
		stem: (office) => `By whom is ${office} appointed?`
	},
	{
		name: 'oath',
		kind: 'leader',
		line: new RegExp(
			`^(?:Oath (?:of office )?(?:is )?administered by|Takes (?:the )?oath before|Sworn in by) ${authority}[.;]?$`,
			'iu'
		),
		stem: (office) => `Who administers the oath of office to ${office}?`
	},
	{
		name: 'ex officio',
		kind: 'organisation',
		line: /^(?:Is |Acts as )?(?:the )?Ex[- ]officio (?:Chairman|Chairperson|Chair|President) of (?:the )?(?<key>\p{Lu}\p{L}+(?: (?:of |the )*\p{Lu}\p{L}+){0,4})[.;]?$/iu,
		stem: (office) => `Of which body is ${office} the ex officio chair?`
	},
	{
		name: 'disputes',
		kind: 'organisation',
		line: new RegExp(
			`^(?:All )?(?:election )?disputes .{0,60}\\b(?:decided|settled|heard|resolved) by ${authority}[.;]?$`,
			'iu'
		),
		stem: (office) => `Which court decides disputes over the election of ${office}?`
	},
	{
		name: 'vote',
		kind: 'term',
		line: /^(?:Election is held |(?:Is )?elected )(?:in accordance with|by|through|according to)(?: the system of)? (?<key>proportional representation by (?:means of )?(?:the )?single transferable vote)(?: and .{3,40})?[.;]?$/iu,
		stem: (office) => `By which voting system is ${office} elected?`
	}
];

const office =
	/^(?:office of )?(?:the )?((?:Vice[- ])?President|(?:Deputy )?Prime Minister|Chief Justice|(?:Deputy )?Speaker of (?:the )?\p{Lu}[\p{L} ]+|Attorney[- ]General|Comptroller (?:and|&) Auditor[- ]General|Auditor[- ]General|Chief Election Commissioner|Governor[- ]General|Solicitor[- ]General|Chancellor)(?: of (?:the )?(\p{Lu}[\p{L} ]+?))?(?:\s*\([^()]{1,30}\))?$/iu;

/** Whose citizen a holder must be: the state that notes name by the way. */
const citizenship = oncePerReading(({ legible }: Reading): string | undefined => {
	const of =
		/\b(?:[Cc]itizen|highest office|[Cc]onstitution) (?:of|in) (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(
			legible
		)?.[1];
	return of === undefined ? undefined : countryIn(of);
});

/** The one office that the title is on, with its state. */
function officeOver(
	{ reading, headingsOf }: LineContext,
	block: number,
	span: Span
): Slot | undefined {
	const titles = headingsOf(block).map((heading) => readAloud(reading.legible, heading));
	const found = titles.map((title) => office.exec(title.trim())).find((match) => match !== null);
	const name = found?.[1];
	if (found == null || name === undefined) return undefined;
	const state =
		found[2] === undefined
			? (stateOfNotes({ reading, headingsOf }, block) ?? citizenship(reading))
			: countryIn(found[2]);
	if (state === undefined) return undefined;
	return {
		...phraseSlot(`${name} of ${withArticle(countrySlot(state, span))}`, span),
		type: 'office',
		article: 'the'
	};
}

/** What a fragment says of the office that its notes are on. */
export const officeNote = lineFrame<'office' | 'rule' | 'value'>({
	name: 'office-note',
	tier: 'B',
	identity: ['office', 'rule', 'value'],
	directions: [
		{
			asks: 'value',
			kind: ({ slots }) =>
				rules.find(({ name }) => name === slots.get('rule')?.text)?.kind ?? 'other',
			stem: ({ office: whose }, { slots }) => {
				const rule = rules.find(({ name }) => name === slots.get('rule')?.text);
				return rule && whose ? rule.stem(whose) : undefined;
			}
		}
	]
});

const initialsOf = (name: string): string => (name.match(/\b\p{Lu}/gu) ?? []).join('');

/** "The CAG is appointed by …", "He can resign …": the fragment without the office that it is on. */
function withoutOffice(text: string, { text: name }: Slot): string {
	const first =
		/^(?:The )?(\p{Lu}[\p{L}-]*(?: (?:and |& )?\p{Lu}[\p{L}-]*)*|He|She|They) (?=\p{Ll})/u.exec(
			text
		);
	const bare = name.slice(0, name.indexOf(' of '));
	const isOwn = [bare, initialsOf(bare), 'He', 'She', 'They'].includes(first?.[1] ?? '');
	return isOwn ? capital(text.slice(first?.[0].length)) : text;
}

export function officeNotes(context: LineContext, block: number, span: Span): LineFact[] {
	const { reading, headingsOf } = context;
	const text = readAloud(reading.legible, span);
	if (text.length > 160) return [];
	const [heading] = headingsOf(block);
	const over = heading ? readAloud(reading.legible, heading) : '';
	const whose = officeOver(context, block, span);
	if (!whose) return [];
	const told = withoutOffice(text, whose);
	for (const rule of rules) {
		const key = rule.line.exec(told)?.groups?.['key'];
		if (key === undefined || rule.under?.test(over) === false) continue;
		const isBare = /^(?:President|Prime Minister)$/.test(key) && !whose.text.includes('President');
		const value = /^\p{Lu}\p{Ll}+ years$/u.test(key)
			? key.toLowerCase()
			: isBare
				? key + whose.text.slice(whose.text.indexOf(' of '))
				: key;
		return [
			{
				frame: officeNote,
				draft: {
					slots: new Map([
						['office', whose],
						['rule', phraseSlot(rule.name, span)],
						['value', phraseSlot(value, span)]
					])
				},
				block,
				start: span.start,
				end: span.end
			}
		];
	}
	return [];
}
