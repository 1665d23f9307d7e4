import * as v from 'valibot';
import type { NoteId } from '#lib/core/deck/note.ts';
import type { PlainDate } from '#lib/core/text/date.ts';
import type { Alias, Decision } from '#lib/store/api.ts';
import { dateSchema, decisionSchema } from '#lib/store/decision-schema.ts';
import { unfinished } from '../unfinished.ts';

/** What one word changed, as it was before: decisions, or the whole reading with its date, its names and decisions. */
export type Step =
	| {
			readonly is: 'decisions';
			readonly before: readonly (readonly [NoteId, Decision | null])[];
	  }
	| {
			readonly is: 'reading';
			readonly published: PlainDate | null;
			readonly aliases: readonly Alias[];
			readonly decisions: readonly (readonly [NoteId, Decision])[];
	  };

/** As many as are kept, and how many characters they may take in the browser's small store. */
export const mostSteps = 500;
const mostCharacters = 500_000;

const alias = v.object({ from: v.string(), to: v.string() });
const step = v.variant('is', [
	v.object({
		is: v.literal('decisions'),
		before: v.array(v.tuple([v.string(), v.nullable(decisionSchema)]))
	}),
	v.object({
		is: v.literal('reading'),
		published: v.nullable(dateSchema),
		aliases: v.array(alias),
		decisions: v.array(v.tuple([v.string(), decisionSchema]))
	})
]);
const steps = v.array(step) as unknown as v.GenericSchema<unknown, readonly Step[]>;

const unfinishedSteps = (document: string) => unfinished(`steps/${document}`, steps);

/** The latest of them that fit. */
function latest(all: readonly Step[]): readonly Step[] {
	let last = all.slice(-mostSteps);
	while (JSON.stringify(last).length > mostCharacters)
		last = last.slice(Math.ceil(last.length / 2));
	return last;
}

/** What can be taken back of the review of a text, kept with it on this device, so that a reload forgets nothing. */
export class Steps {
	#all = $state.raw<readonly Step[]>([]);
	#document: string | undefined;
	#kept: ReturnType<typeof unfinishedSteps> | undefined;

	get isEmpty() {
		return this.#all.length === 0;
	}

	/** Goes on with what was said of a document before; without one, with nothing. */
	open(document: string | undefined): void {
		if (document === this.#document) return;
		this.#document = document;
		this.#kept = document === undefined ? undefined : unfinishedSteps(document);
		this.follow();
	}
	/** Goes on with what was said of it in another tab. */
	follow(): void {
		this.#all = this.#kept?.read() ?? [];
	}

	add(step: Step): void {
		this.#put([...this.#all, step]);
	}
	drop(step: Step): void {
		this.#put(this.#all.filter((each) => each !== step));
	}
	/** Forgets them; what is said from now on can be taken back. */
	clear(): void {
		this.#all = [];
		this.#kept?.drop();
	}

	/** Hands the last out to be taken back. */
	take(): Step | undefined {
		const last = this.#all.at(-1);
		if (last) this.#put(this.#all.slice(0, -1));
		return last;
	}

	#put(all: readonly Step[]): void {
		this.#all = latest(all);
		if (this.isEmpty) this.#kept?.drop();
		else this.#kept?.keep(this.#all);
	}
}
