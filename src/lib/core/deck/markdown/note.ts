import * as v from 'valibot';
import type { Finding } from '../../text/finding.ts';
import { noteKinds, noteTypes, tiers, type Note, type NoteId } from '../note.ts';
import { evidenceSchema } from '../schema.ts';
import type { Evidence } from '../source.ts';
import type { Block } from './blocks.ts';
import { readEvidence } from './evidence.ts';
import { textOf, type Field } from './lines.ts';
import { namesOf } from './names.ts';

/** A note whose id may yet have to be made. */
export type ReadNote = Omit<Note, 'id'> & { readonly id: NoteId | undefined };

/** Fields that may stand once, and those that may stand again. */
const single = ['Q', 'C', 'H', 'E', 'id', 'type', 'kind', 'topic', 'tags', 'tier', 'flags'];
const repeated = ['A', 'D', 'S'];

/**
 * Understands the lines of a card. Without a note, the findings say why; with one, they may say what of it
 * was passed over.
 */
export function readNote(block: Block): { note?: ReadNote; findings: Finding[] } {
	const findings: Finding[] = [];
	const say = (severity: 'error' | 'warning', line: number, [code, what, todo]: Trouble) =>
		findings.push({ code, severity, line, what, todo });

	const fields = new Map<string, Field[]>();
	for (const field of block.fields) {
		const { key, line } = field;
		const same = fields.get(key);
		if (same && single.includes(key)) say('error', line, twice(key));
		else if (same) same.push(field);
		else if (single.includes(key) || repeated.includes(key)) fields.set(key, [field]);
		else say('warning', line, unknownField(key));
	}
	for (const line of block.strays.slice(0, 1)) say('error', line, notIndented);

	const one = (key: string) => fields.get(key)?.[0];
	const texts = (key: string) => (fields.get(key) ?? []).map(textOf);
	const choice = <T extends string>(key: string, values: readonly T[], otherwise: T): T => {
		const field = one(key);
		if (!field) return otherwise;
		const found = values.find((value) => value === textOf(field));
		if (found === undefined) say('error', field.line, notOneOf(key, values));
		return found ?? otherwise;
	};
	const list = (key: string): string[] => {
		const field = one(key);
		const names = field ? namesOf(field) : [];
		if (field && !names) say('error', field.line, badList(key));
		return names ?? [];
	};

	const stem = one('Q') ?? one('C');
	if (!stem) say('error', block.line, noStem);
	else if (one('Q') && one('C')) say('error', one('C')?.line ?? block.line, twoStems);
	else if (stem.key === 'Q' && !one('A')) say('error', stem.line, noKey);
	for (const field of ['Q', 'C', 'A', 'D', 'H', 'E', 'id'].flatMap((key) => fields.get(key) ?? []))
		if (field.value === '') say('error', field.line, isEmpty(field.key));

	const evidence = (fields.get('S') ?? []).flatMap((field) => {
		const read = evidenceOf(field);
		if (!read) say('error', field.line, badEvidence);
		return read ? [read] : [];
	});
	const type = choice('type', noteTypes, stem?.key === 'C' ? 'cloze' : 'basic');
	if (stem && (stem.key === 'C') !== (type === 'cloze')) say('error', stem.line, wrongStem(type));

	const [answer = '', ...accept] = texts('A');
	const [topic = block.topic] = texts('topic');
	const [hint] = texts('H');
	const [explanation] = texts('E');
	const note: ReadNote = {
		id: texts('id')[0] as NoteId | undefined,
		type,
		kind: choice('kind', noteKinds, 'other'),
		...(topic !== undefined && { topic }),
		question: stem ? textOf(stem) : '',
		answer,
		accept,
		distractors: texts('D'),
		...(hint !== undefined && { hint }),
		...(explanation !== undefined && { explanation }),
		tags: list('tags'),
		tier: choice('tier', tiers, 'manual'),
		flags: list('flags'),
		evidence
	};
	return findings.some(({ severity }) => severity === 'error') ? { findings } : { note, findings };
}

function evidenceOf({ json, value }: Field): Evidence | undefined {
	if (json === undefined) return readEvidence(value);
	const result = v.safeParse(evidenceSchema, json);
	return result.success ? result.output : undefined;
}

/** Code, what is wrong, what to do. */
type Trouble = readonly [code: string, what: string, todo: string];

const twice = (key: string): Trouble => [
	'repeated-field',
	`the card has two lines "${key}:"`,
	'keep one'
];
const unknownField = (key: string): Trouble => [
	'unknown-field',
	`there is no field "${key}:"`,
	single.concat(repeated).includes(key.toUpperCase())
		? `write "${key.toUpperCase()}:"`
		: `use ${[...single, ...repeated].join(', ')}, or indent the line to go on with the one above`
];
const notIndented: Trouble = [
	'stray-line',
	'this line belongs to no field',
	'indent it by two spaces to go on with the line above, or put a blank line before it'
];
const notOneOf = (key: string, values: readonly string[]): Trouble => [
	'bad-value',
	`"${key}:" does not say one of its values`,
	`use ${values.join(', ')}`
];
const badList = (key: string): Trouble => [
	'bad-value',
	`"${key}:=" is no JSON list of texts`,
	`write ${key}: one, two`
];
const noStem: Trouble = [
	'no-stem',
	'this card has no question',
	'begin it with "Q:" or "C:", with no blank line between the lines of a card'
];
const twoStems: Trouble = ['repeated-field', 'the card has both "Q:" and "C:"', 'keep one'];
const noKey: Trouble = ['no-key', 'this question has no answer', 'add a line "A:"'];
const isEmpty = (key: string): Trouble => [
	'empty-field',
	`"${key}:" is empty`,
	'write something after it, or take the line away'
];
const badEvidence: Trouble = [
	'bad-value',
	'this evidence cannot be read',
	'write S: source paragraph:start-end "quote"; all but the source may be left out'
];
const wrongStem = (type: string): Trouble => [
	'bad-value',
	`a card of type ${type} does not begin like this`,
	'begin a cloze with "C:", every other card with "Q:"'
];
