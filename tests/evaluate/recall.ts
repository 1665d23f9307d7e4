import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { isoDate } from '../../src/lib/core/text/date.ts';
import { parseDate } from '../../src/lib/core/text/dates.ts';
import { words } from '../../src/lib/core/text/unicode.ts';
import type { Card } from './cards.ts';

const factSchema = v.object({
	id: v.string(),
	kind: v.string(),
	fact: v.string(),
	answer: v.string(),
	accept: v.optional(v.array(v.string()), []),
	key: v.optional(v.boolean(), true),
	evidence: v.string(),
	iso: v.exactOptional(v.string())
});
const goldSchema = v.array(v.union([v.object({ trap: v.literal(true) }), factSchema]));

/** A fact that a teacher would ask, from a list made by hand. */
export type GoldFact = v.InferOutput<typeof factSchema>;

/** The key facts of a document's gold, or undefined where it has none. */
export function goldOf(folder: string, name: string): GoldFact[] | undefined {
	const path = join(folder, `${name}.json`);
	if (!existsSync(path)) return undefined;
	return v
		.parse(goldSchema, JSON.parse(readFileSync(path, 'utf8')))
		.filter((one): one is GoldFact => 'fact' in one && one.key);
}

const empty = new Set(
	'the a an of in on at to for by with from and or is was were did does do has have who what which when where how many much that'.split(
		' '
	)
);
const content = (text: string) =>
	new Set(
		words(text)
			.filter((word) => !empty.has(word))
			.map((word) => word.slice(0, 6))
	);
const share = (part: ReadonlySet<string>, whole: ReadonlySet<string>) =>
	part.size === 0 ? 0 : [...part].filter((word) => whole.has(word)).length / part.size;

const dayOf = (text: string): string | undefined => {
	const date = parseDate(text);
	return date && isoDate(date).split('/')[0];
};

function isAnswer(given: string, { answer, accept, iso }: GoldFact): boolean {
	if (iso) {
		const day = dayOf(given);
		return (
			day !== undefined && [iso.split('/')[0], ...[answer, ...accept].map(dayOf)].includes(day)
		);
	}
	const told = content(given);
	return [answer, ...accept].some((one) => {
		const wanted = content(one);
		return share(wanted, told) === 1 && told.size <= wanted.size + 4;
	});
}

/** Whether a card asks for the fact's answer in the fact's terms, or names the answer and asks for the rest. */
export function covers({ stem, answer }: Pick<Card, 'stem' | 'answer'>, fact: GoldFact): boolean {
	const told = content(`${fact.fact} ${fact.evidence}`);
	const asked = content(stem);
	if (isAnswer(answer, fact)) return share(asked, told) >= 0.4;
	const isTurned = share(content(fact.answer), asked) === 1;
	return isTurned && share(content(answer), told) >= 0.8 && share(asked, told) >= 0.6;
}

/** How many of the facts some card covers. */
export function recallOf(cards: readonly Card[], facts: readonly GoldFact[]) {
	const covered = facts.filter((fact) => cards.some((card) => covers(card, fact)));
	return { covered: covered.length, all: facts.length };
}
