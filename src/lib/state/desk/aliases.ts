import type { Detail } from '#lib/core/deck/details.ts';
import type { Note } from '#lib/core/deck/note.ts';
import { fold } from '#lib/core/text/unicode.ts';
import type { Alias, Draft } from '#lib/store/api.ts';
import { editOf, withEdit } from './candidates.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const titles =
	'(?:President|Minister|Premier|Chancellor|King|Queen|Prince|General|Admiral|Colonel|Secretary|Ambassador|Senator|Governor|Justice|Dr|Mr|Mrs|Ms|Who|When|Where|Which|What|Did|With|By) ';

/** One name in place of another, as whole words; not where the other is a part of the new one already. */
export function renamed(text: string, { from, to }: Alias): string {
	const whole = `(?<![\\p{L}\\p{N}])${escaped(from)}(?![\\p{L}\\p{N}])`;
	if (!fold(to).includes(fold(from))) return text.replace(new RegExp(whole, 'gu'), to);
	// "Aliyev" is no part of "Heydar Aliyev", but of "President Aliyev".
	const alone = new RegExp(`(?<!(?!${titles})(?<!\\p{L})\\p{Lu}[\\p{L}'’-]* )${whole}`, 'gu');
	return text
		.split(to)
		.map((part) => part.replace(alone, to))
		.join(to);
}

/** A note that says the right name; where its answer was the other one, that is right as well. */
export function aliased(note: Note, aliases: readonly Alias[]): Note {
	return aliases.reduce((now, alias) => {
		const [question, answer] = [renamed(now.question, alias), renamed(now.answer, alias)];
		const isAnswer = fold(answer).includes(fold(alias.to));
		const other = answer.replaceAll(alias.to, alias.from);
		const accept =
			isAnswer && answer !== '' && !now.accept.includes(other) && other !== answer
				? [...now.accept, other]
				: now.accept;
		const distractors = now.distractors.filter((each) => fold(each) !== fold(alias.from));
		const isSame = question === now.question && answer === now.answer && accept === now.accept;
		return isSame ? now : { ...now, question, answer, accept, distractors };
	}, note);
}

/** How many letters have to change to make one name of the other, up to two. */
function isNear(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 2 || Math.min(a.length, b.length) < 6) return false;
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++)
			next[j] = Math.min(
				(row[j] ?? 0) + 1,
				(next[j - 1] ?? 0) + 1,
				(row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
			);
		row = next;
	}
	return (row[b.length] ?? 9) <= 2;
}

/** The names of a text, the most frequent first. */
export function namesIn(details: readonly Detail[]): string[] {
	const counts = new Map<string, number>();
	for (const { kind, answer } of details)
		if (kind !== 'date' && kind !== 'number') counts.set(answer, (counts.get(answer) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

/** Pairs of people's or bodies' names that may well mean one: a misspelling, or a name in short. */
export function likelyAliases(details: readonly Detail[]): Alias[] {
	const names = namesIn(details.filter(({ kind }) => kind === 'person' || kind === 'organisation'));
	return names.slice(0, 200).flatMap((to, i) =>
		names.slice(i + 1, 200).flatMap((from) => {
			const [a, b] = [fold(to), fold(from)];
			const [short, long] = a.length < b.length ? [to, from] : [from, to];
			if (` ${fold(long)} `.includes(` ${fold(short)} `) && short.length > 3)
				return [{ from: short, to: long }];
			return isNear(a, b) ? [{ from, to }] : [];
		})
	);
}

/** One name means another: every candidate, every edit follows. */
export function withAlias(draft: Draft, alias: Alias): Draft {
	const rename = (note: Note) => aliased(note, [alias]);
	const decisions = new Map(
		[...draft.decisions].map(([id, decision]) => {
			const edited = editOf(decision);
			return [id, edited ? withEdit(decision, rename(edited)) : decision];
		})
	);
	const deck = { ...draft.deck, notes: draft.deck.notes.map(rename) };
	return { ...draft, deck, aliases: [...draft.aliases, alias], decisions };
}
