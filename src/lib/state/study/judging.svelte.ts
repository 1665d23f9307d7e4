import { countsRight, deriveGrade } from '#lib/core/answer/grade.ts';
import type { judgeAnswer } from '#lib/core/answer/judge.ts';
import type { Verdict } from '#lib/core/answer/verdict.ts';
import type { Note } from '#lib/core/deck/note.ts';
import type { Card, Grade } from '#lib/core/schedule/card.ts';

/** What of a session is judged. */
type Asked = {
	readonly card: Card | undefined;
	readonly note: Note | undefined;
	/** The raw answer; undefined where none was given. */
	readonly answered: string | undefined;
	readonly isGuess: boolean;
};
type Judge = typeof judgeAnswer;

/** Whether the answer is asked for in writing: always, or where the person wants to write it. */
export const isTyped = ({ type }: Pick<Note, 'type'>, typesAnswers: boolean): boolean =>
	type === 'typed' ||
	(typesAnswers && (type === 'basic' || type === 'reversed' || type === 'cloze'));

/** Whether the answer is taken from what the card offers. */
export const isGiven = (note: Pick<Note, 'type'> | undefined): boolean =>
	note?.type === 'choice' || note?.type === 'ordering' || note?.type === 'matching';

/** How the answer on show was judged and which grade follows from it; the person has the last word. */
export class Judging {
	/** Fetched when a session has something to judge. */
	#judge = $state.raw<Judge>();
	#coming: Promise<void> | undefined;
	/** The showings of which the person said that the verdict is wrong, and those for which a hint was opened. */
	#overruled = $state<string>();
	#hinted = $state<string>();

	constructor(
		private readonly asked: Asked,
		private readonly load: () => Promise<{ readonly judgeAnswer: Judge } | undefined>
	) {}

	/** Names this showing of the card: another one after each answer to it. */
	readonly showing = $derived.by(() => {
		const { card } = this.asked;
		return card && `${card.id} ${card.state.phase === 'new' ? 0 : card.state.reps}`;
	});
	/** Undefined for a choice, which needs none, where nothing was answered, and until the judge is here. */
	readonly verdict = $derived.by((): Verdict | undefined => {
		const { card, note, answered } = this.asked;
		if (!card || !note || note.type === 'choice' || answered === undefined) return undefined;
		if (!this.#judge) void this.prepare();
		return this.#judge?.(note, card.ord, answered);
	});
	readonly isOverruled = $derived(
		this.#overruled !== undefined && this.#overruled === this.showing
	);
	readonly isHinted = $derived(this.#hinted !== undefined && this.#hinted === this.showing);
	/** What the answer amounts to, before the person says more. */
	readonly suggested = $derived.by((): Grade => {
		const { isHinted } = this;
		const { result, reason } = this.#given;
		if (!this.isOverruled)
			return deriveGrade(
				{ result, ...(reason && { reason }) },
				{ isHinted, isUnsure: this.asked.isGuess }
			);
		return deriveGrade(
			{ result: countsRight(this.#given) ? 'wrong' : 'right' },
			{ isHinted, isUnsure: this.asked.isGuess }
		);
	});
	/** Why what is right counts as Hard. */
	readonly help = $derived.by((): 'hint' | 'unsure' | undefined => {
		if (this.suggested !== 2) return undefined;
		return this.isHinted ? 'hint' : this.asked.isGuess ? 'unsure' : undefined;
	});
	/** What nothing judges counts as recalled until the person says otherwise. */
	get #given(): { readonly result: Verdict['result']; readonly reason?: string } {
		const { note, answered } = this.asked;
		// What is to be put together, or chosen, and was not: nothing of it was known.
		if (answered === undefined && isGiven(note)) return { result: 'wrong' };
		if (note?.type !== 'choice' || answered === undefined)
			return this.verdict ?? { result: 'right' };
		return {
			result: answered === note.answer || note.accept.includes(answered) ? 'right' : 'wrong'
		};
	}

	/** Fetches what judges, so that it is here when an answer is. */
	prepare(): Promise<void> {
		return (this.#coming ??= this.load().then((found) => {
			if (found) this.#judge = found.judgeAnswer;
			else this.#coming = undefined;
		}));
	}

	overrule(isOverruled: boolean): void {
		this.#overruled = isOverruled ? this.showing : undefined;
	}

	/** A hint was opened. */
	hint(): void {
		this.#hinted = this.showing;
	}
}
