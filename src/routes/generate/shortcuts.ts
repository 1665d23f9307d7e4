import type { Note } from '#lib/core/deck/note.ts';
import { rejectReasons } from '#lib/core/deck/reject-reasons.ts';
import { d } from '#lib/i18n/desk/words.svelte.ts';
import { w } from '#lib/i18n/screens/words.svelte.ts';
import { letterOf } from '#lib/ui/keys.ts';
import type { Acts } from './acts.svelte.ts';

const keyed: Record<string, (acts: Acts, note: Note) => unknown> = {
	j: (acts) => acts.move(1),
	k: (acts) => acts.move(-1),
	a: (acts, note) => acts.accept(note),
	A: (acts, note) => acts.acceptRest(note),
	r: (acts, note) => acts.reject(note),
	s: (acts, note) => acts.decide(note, 'later'),
	e: (acts, note) => (acts.edited = note.id),
	u: (acts) => acts.undo(),
	w: (acts) => acts.toWords(),
	' ': (acts, note) => acts.peek(note),
	'?': (acts) => (acts.sheet = 'keys')
};

/** What a key does with the candidate in hand, if anything. */
export function actOf(event: KeyboardEvent, acts: Acts, note: Note): (() => unknown) | undefined {
	if (event.key === 'Escape' && acts.rejecting !== undefined) return () => acts.stopRejecting();
	const key = letterOf(event);
	const reason = acts.rejecting === undefined ? undefined : rejectReasons[Number(key) - 1];
	if (reason) return () => acts.decide(note, 'reject', reason);
	const act = keyed[event.shiftKey && key === 'a' ? 'A' : key];
	return act && (() => act(acts, note));
}

/** The keys of the desk and what they do, in words. */
export const keysOfDesk = (): (readonly [keys: readonly string[], does: string])[] => [
	[['J', 'K'], w.keys.move],
	[['A'], w.keys.accept],
	[['E'], w.keys.editCandidate],
	[['R', '1–6'], d.keys.reason],
	[['S'], d.keys.later],
	[['U'], d.keys.undo],
	[[w.keys.space], d.keys.peek],
	[['Shift', 'A'], d.keys.rest],
	[['W'], d.keys.words],
	[['←', '→'], d.keys.nextWord],
	[['Shift', '→'], d.keys.moreWords],
	[['C'], d.begin],
	[['?'], w.keys.help],
	[['Esc'], w.keys.close]
];
