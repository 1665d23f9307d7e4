import * as v from 'valibot';
import type { CardId, DeckId } from '../deck/note.ts';
import { cardsOf } from '../deck/cards.ts';
import { textsOf } from '../deck/media.ts';
import type { NoteType } from '../deck/note.ts';
import { harmlessNote } from '../deck/harmless-deck.ts';
import { noteSchema } from '../deck/schema.ts';
import { blueprintLimits, forms, type Form } from './blueprint.ts';
import type { Item, Paper, PaperId } from './paper.ts';
import { markingSchema } from './scheme.ts';
import { harmlessName } from '../text/harmless.ts';
import { issueText } from '../text/issue.ts';

/** A paper as a teacher hands it out, to be sat on other devices. The name is the version of this shape. */
export const paperFormat = 'hafiza-paper/1';

const text = (most: number) =>
	v.pipe(v.string('make it a text'), v.maxLength(most, `make it shorter: ${most} letters at most`));
/** Half a letter stands in no address. */
const id = v.pipe(
	text(500),
	v.nonEmpty('make it a text that is not empty'),
	v.regex(/^\P{Cs}*$/u, 'make it a text of whole letters')
);
const title = v.pipe(
	text(200),
	v.transform(harmlessName),
	v.regex(/[\p{L}\p{N}]/u, 'give a title')
);
const whole = 'make it a whole number from 0 up';
const list = 'make it a list';
const share = 'make it a number from 0 to 1';
/** A page of close print has some 3,000. */
const longestText = 20_000;
const longest = blueprintLimits.questions[1] * blueprintLimits.sections[1];

const itemSchema = v.object({
	card: v.pipe(
		id,
		v.transform((card) => card as CardId)
	),
	ord: v.pipe(v.number(whole), v.safeInteger(whole), v.minValue(0, whole)),
	deck: v.pipe(
		id,
		v.transform((deck) => deck as DeckId)
	),
	note: v.pipe(
		noteSchema,
		v.transform(harmlessNote),
		v.check((note) => note.question.trim() !== '', 'give a question'),
		v.check(
			(note) => textsOf(note).every(({ length }) => length <= longestText),
			`make its texts shorter: ${longestText} letters at most`
		)
	),
	form: v.picklist(forms, `make it one of ${forms.join(', ')}`),
	options: v.pipe(v.array(text(2000), list), v.maxLength(50, 'give at most 50 options'))
});

const formsOfType: Readonly<Record<NoteType, readonly Form[]>> = {
	basic: ['choice', 'typed'],
	typed: ['choice', 'typed'],
	reversed: ['typed'],
	cloze: ['typed'],
	choice: ['choice'],
	ordering: ['ordering'],
	matching: ['matching']
};

/** A choice that does not show its key can't be answered, nor one that shows an option twice. */
const isAnswerable = ({ form, note, options }: Pick<Item, 'form' | 'note' | 'options'>) =>
	form === 'typed' ||
	(options.length >= 2 &&
		(form !== 'choice' ||
			(options.includes(note.answer) && new Set(options).size === options.length)));

/** The shape of a paper for what comes from outside. The messages say what to do. */
export const paperSchema: v.GenericSchema<unknown, Paper> = v.pipe(
	v.object(
		{
			id: v.pipe(
				id,
				v.transform((paper) => paper as PaperId)
			),
			title,
			minutes: v.pipe(
				v.number('give the minutes'),
				v.safeInteger('give whole minutes'),
				v.minValue(blueprintLimits.minutes[0], 'give a minute at least'),
				v.maxValue(blueprintLimits.minutes[1], 'give 600 minutes at most')
			),
			sections: v.pipe(
				v.array(
					v.object({
						title: text(200),
						marking: markingSchema,
						items: v.array(
							v.pipe(
								itemSchema,
								v.check(
									({ form, note }) => formsOfType[note.type].includes(form),
									'ask the note in a form that its type has'
								),
								v.check(
									({ card, ord, note }) =>
										cardsOf(note).some((one) => one.id === card && one.ord === ord),
									'name a card that the note has'
								),
								v.check(
									({ form, note, options }) => isAnswerable({ form, note, options }),
									'show the key among two options at least, and no option twice'
								)
							),
							list
						)
					}),
					list
				),
				v.maxLength(blueprintLimits.sections[1], 'give at most 20 sections')
			),
			passShare: v.exactOptional(
				v.pipe(v.number(share), v.minValue(0, share), v.maxValue(1, share))
			)
		},
		'make it an object'
	),
	v.check((paper) => {
		const cards = paper.sections.flatMap(({ items }) => items.map(({ card }) => card));
		return cards.length > 0 && cards.length <= longest;
	}, 'give at least one question'),
	v.check((paper) => {
		const cards = paper.sections.flatMap(({ items }) => items.map(({ card }) => card));
		return new Set(cards).size === cards.length;
	}, 'give no question twice')
);

export type ReadPaper =
	| { readonly result: 'readable'; readonly paper: Paper }
	/** `format`: it is no paper of Hafiza. `damaged`: it is one, but for what `where` and `what` say. */
	| { readonly result: 'unreadable'; readonly why: 'format' }
	| {
			readonly result: 'unreadable';
			readonly why: 'damaged';
			readonly where: string;
			readonly what: string;
	  };

export const printPaper = (paper: Paper): string =>
	`${JSON.stringify({ format: paperFormat, ...paper }, undefined, '\t')}\n`;

/** A paper from outside. Never throws. */
export function readPaper(written: string): ReadPaper {
	let data: unknown;
	try {
		data = JSON.parse(written.replace(/^\ufeff/, ''));
	} catch {
		return { result: 'unreadable', why: 'format' };
	}
	const head = v.safeParse(v.object({ format: v.literal(paperFormat) }), data);
	if (!head.success) return { result: 'unreadable', why: 'format' };
	const parsed = v.safeParse(paperSchema, data);
	if (parsed.success) return { result: 'readable', paper: parsed.output };
	const [issue] = parsed.issues;
	return {
		result: 'unreadable',
		why: 'damaged',
		where: v.getDotPath(issue) ?? 'sections',
		what: issueText(issue)
	};
}
