import type { CardId, Note } from '#lib/core/deck/note.ts';
import type { Source } from '#lib/core/deck/source.ts';
import type { EventId } from '#lib/core/schedule/review.ts';
import { b } from '#lib/i18n/browse/words.svelte.ts';
import type { NoteEdit, Work } from '#lib/store/api.ts';
import type { App } from '../app.svelte.ts';
import { carryOut, type Act } from './acts.ts';

/** What is done with cards on this screen, one thing after the other, each with its way back. */
export class Changes {
	/** Absent: nothing is being changed. `share` is absent where nobody tells it. */
	#work = $state.raw<{ readonly share?: number }>();
	#stop: AbortController | undefined;
	/** What can be taken back, the last one last. */
	#done: EventId[] = [];

	constructor(private readonly app: App) {}

	get work() {
		return this.#work;
	}

	act(act: Act, cards: readonly CardId[]): Promise<boolean> {
		return this.#run(async (work) => {
			const [store, time] = [await this.app.store, await this.app.time()];
			const { said, id } = await carryOut(store, act, cards, time, work);
			this.#tell(said, id);
		});
	}

	edit(note: Note['id'], edit: NoteEdit, fresh: readonly Source[] = []): Promise<boolean> {
		return this.#run(async () => {
			const store = await this.app.store;
			await store.editNote(note, edit, fresh);
			this.#tell(b.edited, (await store.lastAction())?.id);
		});
	}

	/** Takes back the last thing that was done here, or a certain one. */
	async undo(id = this.#done.at(-1)): Promise<void> {
		if (id === undefined) {
			this.app.toast.say(b.nothingToUndo);
			return;
		}
		await this.#run(async (work) => {
			const [store, time] = [await this.app.store, await this.app.time()];
			const { result } = await store.undo(id, time, work);
			this.#done = this.#done.filter((each) => each !== id);
			this.app.toast.say(result === 'saved' ? b.undone : b.nothingToUndo);
		});
	}

	/** What is under way ends, and everything is as it was before. */
	stop(): void {
		this.#stop?.abort();
	}

	/** One at a time: a second one meanwhile is not begun. True if it went through. */
	async #run(action: (work: Work) => Promise<void>): Promise<boolean> {
		if (this.#work) return false;
		this.#work = {};
		const { signal } = (this.#stop = new AbortController());
		const onShare = (share: number) => (this.#work = { share });
		const isDone = await this.app.try(async () => {
			try {
				await action({ onShare, signal });
			} catch (error) {
				if (!signal.aborted) throw error;
				this.app.toast.say(b.stopped);
			}
		});
		this.#work = undefined;
		return isDone && !signal.aborted;
	}

	#tell(said: string, id: EventId | undefined): void {
		if (id !== undefined) this.#done.push(id);
		this.app.toast.say(said, id === undefined ? undefined : () => this.undo(id));
	}
}
