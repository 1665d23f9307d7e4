import type { NoteId } from '#lib/core/deck/note.ts';
import type { Decision } from '#lib/store/api.ts';
import type { Verdicts } from './candidates.ts';
import type { Cursor } from './cursor.svelte.ts';
import type { Step, Steps } from './steps.svelte.ts';

export type Change = readonly [NoteId, Decision | undefined];

/** What was decided of each candidate. */
export class Decisions {
	#all = $state.raw<Verdicts>(new Map());
	#saving = $state(0);

	constructor(
		private readonly cursor: Cursor,
		private readonly steps: Steps,
		private readonly keep: (changes: readonly Change[]) => Promise<boolean>
	) {}

	get all() {
		return this.#all;
	}
	get isSaving() {
		return this.#saving > 0;
	}

	/** Begins with what was decided before. */
	open(all: Verdicts): void {
		this.#all = all;
	}

	/** What was decided meanwhile in another tab; the candidate in hand stays in hand. */
	follow(all: Verdicts): void {
		this.cursor.hold(() => (this.#all = all));
	}

	/** Shown at once, kept right after; taken back if it could not be kept. */
	async set(changes: readonly Change[], isUndoable = true): Promise<boolean> {
		if (changes.length === 0) return false;
		const before = changes.map(([id]) => [id, this.#all.get(id)] as const);
		const step: Step = {
			is: 'decisions',
			before: before.map(([id, decision]) => [id, decision ?? null])
		};
		this.#show(changes);
		if (isUndoable) this.steps.add(step);
		this.#saving++;
		const isKept = await this.keep(changes);
		this.#saving--;
		if (isKept) return true;
		this.#show(before);
		this.steps.drop(step);
		return false;
	}

	/** As it was before a step, with its candidate in hand. */
	async back({ before }: Extract<Step, { is: 'decisions' }>): Promise<boolean> {
		const kept = this.set(
			before.map(([id, decision]) => [id, decision ?? undefined]),
			false
		);
		const [first] = before;
		// At once: the next key is for this candidate, saved already or not.
		if (first) this.cursor.focusOn(first[0]);
		return kept;
	}

	#show(changes: readonly Change[]): void {
		const all = new Map(this.#all);
		for (const [id, decision] of changes)
			if (decision) all.set(id, decision);
			else all.delete(id);
		this.follow(all);
	}
}
