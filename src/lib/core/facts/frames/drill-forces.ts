import { contains } from '../../text/span.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft } from '../frame.ts';
import { countrySlot, listSlot, phraseSlot } from '../slots.ts';
import type { Told } from './drill-occasion.ts';

const between = /^(?:,? and|,)(?: the)? $/;
const forces =
	'navies|armies|air forces|armed forces|forces|militaries|troops|contingents|personnel';
const before = new RegExp(`\\b(?:${forces}) (?:of|from) (?:the )?$`);
const behind = new RegExp(`^ (?:${forces})\\b`);

/** Countries and peoples that stand in one list: "India, the US and Japan". */
function runsIn(told: Told, { sentence, reading: { legible } }: Context) {
	const all = sentence.mentions.flatMap((mention) =>
		contains(told, mention) && (mention.type === 'country' || mention.type === 'nationality')
			? [mention]
			: []
	);
	const runs: (typeof all)[] = [];
	for (const mention of all) {
		const last = runs.at(-1)?.at(-1);
		if (last && between.test(legible.slice(last.end, mention.start))) runs.at(-1)?.push(mention);
		else runs.push([mention]);
	}
	return runs;
}

/** "the navies of India, Japan and Kenya", "the Kenyan, Indian and Peruvian armies": whose forces met on one occasion. */
export function forcesIn(told: Told, context: Context): Draft[] {
	const { occasion, text, start } = told;
	const run = runsIn(told, context).find((names) => {
		const [first, last] = [names[0], names.at(-1)];
		return (
			first &&
			last &&
			names.length > 2 &&
			(before.test(text.slice(0, first.start - start)) || behind.test(text.slice(last.end - start)))
		);
	});
	if (!occasion || !run || new Set(run.map(({ name }) => name)).size < run.length) return [];
	const list = listSlot(
		run.map(({ name }) => countrySlot(name, told)),
		told
	);
	const deed = /\b(?:will|would|to be|scheduled)\b/.test(text) ? 'due' : 'hold';
	return [
		{
			slots: new Map<string, Slot>([
				['drill', phraseSlot(occasion, told.drill)],
				['deed', phraseSlot(deed, told.drill)],
				['forces', list]
			])
		}
	];
}
