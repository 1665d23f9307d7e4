import { printOrdinal } from '../../text/dates/print.ts';
import { fields, letterWords } from './bodies.data.ts';
import { drawn, shuffled, spread } from './seeded.ts';

const spelled = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth'.split(' ');

/** Nouns of which there is one after another: "Third Plan", but no fifth war that nobody fought. */
const series =
	/\b(?:plan|session|congress|summit|conference|meeting|amendment|edition|republic|symphony|schedule)\b/i;

/** "13th Summit of …" → "12th Summit of …": another of the same series. */
export function otherOrdinals(name: string, wanted: number, seed: string): string[] {
	const written = /^(\d{1,2})(?:st|nd|rd|th)(?= )/.exec(name);
	const place = spelled.findIndex((word) => name.startsWith(`${word} `));
	const value = written ? Number(written[1]) : place + 1;
	if (value < 1 || (!written && !series.test(name))) return [];
	const steps = spread(wanted, 2, seed).map((step) => value + step);
	const low = steps.filter((n) => n < 1).length;
	const values = steps.filter((n) => n > 0);
	const top = Math.max(value, ...values);
	for (let i = 1; i <= low; i++) values.push(top + i);
	return values.flatMap((n) =>
		written
			? name.replace(written[0], printOrdinal(n))
			: n <= spelled.length
				? name.replace(spelled[place] ?? '', spelled[n - 1] ?? '')
				: []
	);
}

const wide = fields.toSorted((a, b) => b.length - a.length);

/** "Committee on Foreign Affairs of the Senate" → "Committee on Finance of the Senate": a body for another field. */
export function otherFields(name: string, wanted: number, seed: string): string[] {
	if (
		!/\b(?:Committee|Ministry|Commission|Department|Minister|Secretary|Council|Directorate|Institute|Bureau)\b/.test(
			name
		)
	)
		return [];
	const field = wide.find((word) =>
		new RegExp(
			`(?:\\b(?:of|on|for) (?:the )?)${word}\\b|\\b${word} (?:Committee|Ministry|Commission|Department|Minister|Council)\\b`
		).test(name)
	);
	if (field === undefined) return [];
	return shuffled(
		fields.filter((other) => other !== field),
		seed
	)
		.slice(0, wanted)
		.map((other) => name.replace(field, other));
}

const othersFor = new Map(letterWords.map(([word = '', ...others]) => [word, others]));

/**
 * Other words for the same letters: "Organization of Islamic Cooperation" → "Organization of Islamic Coordination". One word
 * gives way to three others, so that every option shares as much with the rest as the key does.
 */
export function otherExpansions(name: string, seed: string): string[] {
	const words = name.split(' ');
	if (!/^\p{Lu}/u.test(name) || words.some((word) => /^\p{Ll}{4,}/u.test(word))) return [];
	const heads = words.flatMap((word, i) => {
		const others = othersFor.get(word) ?? [];
		const isHead =
			i === words.length - 1 ||
			/^(?:of|on|for)$/.test(words[i + 1] ?? '') ||
			word === 'Cooperation';
		return isHead && others.length > 0 && !others.some((other) => words.includes(other))
			? [{ i, others }]
			: [];
	});
	const head = heads[drawn(heads.length, seed, 'place')];
	return (head?.others ?? []).map((other) =>
		words.map((word, i) => (i === head?.i ? other : word)).join(' ')
	);
}
