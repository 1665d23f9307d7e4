import { capital } from '../../text/capital.ts';
import { printOrdinal } from '../../text/dates/print.ts';
import { fields, letterWords } from './bodies.data.ts';
import { drawn, shuffled, spread } from './seeded.ts';

const spelled = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth'.split(' ');

/** "13th Summit of …" → "12th Summit of …": another of the same series. */
export function otherOrdinals(name: string, wanted: number, seed: string): string[] {
	const written = /^(\d{1,2})(?:st|nd|rd|th)(?= )/.exec(name);
	const place = spelled.findIndex((word) => name.startsWith(`${word} `));
	const value = written ? Number(written[1]) : place + 1;
	if (value < 1) return [];
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

const groupOf = new Map(
	letterWords.flatMap((group) => group.map((word) => [word, group] as const))
);

/**
 * Other words for the same letters: "Organization of Islamic Cooperation" → "Organization of International Commerce".
 * Two words change, each to one other, so that every option shares as much with the rest as the key does.
 */
export function otherExpansions(name: string, seed: string): string[] {
	const words = name.split(' ');
	const isLower = !/\p{Lu}/u.test(name);
	const places = words.flatMap((word, i) => {
		const others = (groupOf.get(capital(word)) ?? []).filter(
			(other) => other !== capital(word) && !words.includes(other)
		);
		const other = others[drawn(others.length, seed, word)];
		return other === undefined ? [] : [{ i, other: isLower ? other.toLowerCase() : other }];
	});
	const [first, second] = shuffled(
		places.map(({ i }) => String(i)),
		seed
	).map((i) => places.find((place) => String(place.i) === i));
	if (!first || !second) return [];
	const changed = (...made: readonly (typeof first)[]) =>
		words.map((word, i) => made.find((place) => place.i === i)?.other ?? word).join(' ');
	return [changed(first), changed(second), changed(first, second)];
}
