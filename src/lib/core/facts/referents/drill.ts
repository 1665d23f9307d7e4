import { yearOf } from '../time.ts';
import { drillsOf } from '../drills.ts';
import { oncePerReading } from '../once.ts';
import type { Reading, Sentence } from '../../language/read.ts';
import { contains } from '../../text/span.ts';
import type { Named } from './thing.ts';

const one = <T>(all: readonly T[]): T | undefined => (new Set(all).size === 1 ? all[0] : undefined);

export const isDrillNoun = (noun: string): boolean =>
	/^(?:exercise|drill|wargame|manoeuvres?|maneuvers?)$/.test(noun);

/** The last year that a text tells of: that of the exercise at hand. */
const latestYear = oncePerReading(({ sentences }: Reading): number | undefined => {
	const years = sentences
		.flatMap(({ mentions }) => mentions)
		.flatMap((mention) => (mention.type === 'date' ? (yearOf(mention.value) ?? []) : []));
	return years.length > 0 ? years.reduce((last, one) => Math.max(last, one)) : undefined;
});

/**
 * The military exercise that "the exercise" means in a sentence: the text's only one, else its block's. Its number or
 * its year goes with it where the text tells of one, and no date of the sentence is of another year.
 */
export function drillMeant(
	reading: Reading,
	{ block, mentions, start }: Sentence
): Named | undefined {
	const drills = drillsOf(reading);
	const within = reading.document.blocks[block]?.span;
	const near = drills.filter((drill) => within && contains(within, drill) && drill.end <= start);
	const key = one(drills.map((drill) => drill.key)) ?? one(near.map((drill) => drill.key));
	const drill = drills.find((other) => other.key === key);
	if (!drill || drill.start > start) return undefined;
	const own = drills.filter((other) => other.key === key);
	const numeral = one(own.flatMap((other) => other.numeral ?? []));
	const year = one(own.flatMap((other) => other.year ?? []));
	const current = year ?? latestYear(reading);
	const isOfYear = mentions.every(
		(date) => date.type !== 'date' || (yearOf(date.value) ?? current) === current
	);
	const rest = isOfYear ? (numeral ?? year) : undefined;
	return {
		type: 'event',
		name: `Exercise ${drill.name}${rest === undefined ? '' : ` ${rest}`}`,
		head: 'exercise',
		start: drill.start,
		end: drill.end
	};
}
