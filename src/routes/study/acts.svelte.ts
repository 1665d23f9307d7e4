import { tick, type Component } from 'svelte';
import { actionOf, can, keysOf, type ActionName, type Moment } from '#lib/core/session/actions.ts';
import type { NoteType } from '#lib/core/deck/note.ts';
import { optionsOf } from '#lib/core/deck/options.ts';
import { gradeOfKey, gradesShown } from '#lib/core/session/buttons.ts';
import type { Grade } from '#lib/core/schedule/card.ts';
import { m, speakOn } from '#lib/i18n/messages.svelte.ts';
import { app } from '#lib/state/app.svelte.ts';
import { editOf, isBegun } from '#lib/state/begun.ts';
import { isGiven, isTyped, Judging } from '#lib/state/study/judging.svelte.ts';
import type { Study } from '#lib/state/study/study.svelte.ts';
import { prepare } from '#lib/ui/Face.svelte';
import { isLateClick, isTaken, isUndo, keyOf } from '#lib/ui/keys.ts';
import type { Beside } from './beside.svelte.ts';

/** What may stand open over the card. */
export type SheetName =
	'more' | 'passage' | 'keys' | 'info' | 'previous' | 'tag' | 'flag' | 'set-due' | 'reposition';
type Part = Component<{ acts: Acts; study: Study }>;

/** What a person does in a session, by button or by key, and what stands open meanwhile. */
export class Acts {
	/** Where the card is drawn. */
	face = $state.raw<HTMLElement>();
	sheet = $state<SheetName>();
	isEditing = $state(false);
	/** Fetched when they are first wanted. */
	Sheets = $state.raw<Part>();
	Editing = $state.raw<Part>();
	Rest = $state.raw<Part>();
	beside = $state.raw<Beside>();
	/** What had the keyboard before a sheet opened. */
	#opener: Element | null = null;
	/** What the answer would be as it stands, and the showing of a card that it is for. */
	#draft: { readonly of: string | undefined; readonly answered: string | undefined } | undefined;
	/** When the screen last turned to another side or card. */
	#turnedAt = -Infinity;

	readonly judging: Judging;
	/** The keys that the person chose. */
	get remapped() {
		return this.beside?.settings.remapped;
	}

	constructor(private readonly study: Study) {
		this.judging = new Judging(study, () =>
			this.#fetched(() => import('#lib/core/answer/judge.ts'))
		);
	}

	readonly moment: Moment = $derived.by(() => {
		if (this.study.absent) return { side: 'absent' };
		const { showing, card, note, hasSiblings, answeredCount } = this.study;
		return {
			side: showing?.side ?? 'absent',
			isNew: card?.state.phase === 'new',
			hasSiblings,
			hasHint: !!note?.hint && !this.judging.isHinted,
			hasPrevious: answeredCount > 0,
			canSay: this.beside?.canSay === true
		};
	});

	/** What is answered is judged, or grades itself. */
	readonly isJudged = $derived.by(() => {
		const { note } = this.study;
		return !!note && (isGiven(note) || this.isTyped(note));
	});

	/** The grades that have a button; practice asks only whether it was recalled. */
	readonly grades: readonly Grade[] = $derived.by(() =>
		gradesShown(this.study.isPractice ? 2 : app.settings.buttons, this.judging.suggested)
	);

	keyFor = (grade: Grade): string | undefined =>
		keysOf((['again', 'hard', 'good', 'easy'] as const)[grade - 1] ?? 'good', this.remapped)[0];

	readonly #does: Record<ActionName, () => void> = {
		reveal: () => (this.study.isRevealed ? this.grade(this.judging.suggested) : this.reveal()),
		again: () => this.#gradeByKey(1),
		hard: () => this.#gradeByKey(2),
		good: () => this.#gradeByKey(3),
		easy: () => this.#gradeByKey(4),
		undo: () => void this.undo(),
		question: () => this.study.conceal(),
		hint: () => void this.hint(),
		unsure: () => (this.study.isGuess = !this.study.isGuess),
		say: () => this.beside?.say(),
		passage: () => void this.open('passage'),
		info: () => void this.open('info'),
		previous: () => void this.open('previous'),
		edit: () => void this.edit(),
		tag: () => void this.open('tag'),
		flag: () => void this.open('flag'),
		'bury-card': () => this.#leave(this.study.do('bury', 'card')),
		'bury-note': () => this.#leave(this.study.do('bury', 'note')),
		'suspend-card': () => this.#leave(this.study.do('suspend', 'card')),
		'suspend-note': () => this.#leave(this.study.do('suspend', 'note')),
		'set-due': () => void this.open('set-due'),
		reset: () => this.#leave(this.study.do('reset')),
		reposition: () => void this.open('reposition'),
		delete: () => this.#leave(this.study.do('remove')),
		more: () => void this.open('more'),
		help: () => void this.open('keys')
	};

	#gradeByKey(key: Grade): void {
		this.grade(gradeOfKey(key, this.grades));
	}
	/** The next card is read from its beginning. */
	#leave(done: Promise<unknown>): void {
		this.#turnedAt = performance.now();
		void done.then(() => this.toFace());
	}

	do(name: ActionName): void {
		if (this.isEditing && name !== 'undo') return;
		if (can(name, this.moment)) this.#does[name]();
	}
	/** For a button where another stood before the screen turned. */
	onTurn = (act: () => void) => (event: MouseEvent) => {
		if (!isLateClick(event, this.#turnedAt)) act();
	};
	press = (event: KeyboardEvent): void => {
		const isFree = !isTaken(event) && !this.isEditing;
		const name = isUndo(event)
			? 'undo'
			: isFree
				? actionOf(keyOf(event), this.moment, this.remapped)
				: undefined;
		const option = isFree && !name ? this.#optionOf(keyOf(event)) : undefined;
		if (!name && option === undefined) return;
		event.preventDefault();
		if (name) this.do(name);
		else if (option !== undefined) this.answer(option);
	};
	/** Options are numbered as they stand on the screen. */
	#optionOf(key: string): string | undefined {
		const { note, isRevealed } = this.study;
		const { showing } = this.judging;
		if (note?.type !== 'choice' || isRevealed || showing === undefined) return undefined;
		return /^[1-9]$/.test(key) ? optionsOf(note, showing)[Number(key) - 1] : undefined;
	}

	/** The button of the hint goes with it; who pressed it stays at the card. */
	async hint(): Promise<void> {
		this.judging.hint();
		await tick();
		if (document.activeElement === document.body) await this.toFace();
	}
	/** Turns the card; what was written or arranged until then is the answer. */
	reveal(): void {
		if (this.isEditing) return;
		const draft = this.#draft;
		if (draft?.answered !== undefined && draft.of === this.judging.showing)
			this.answer(draft.answered);
		else this.#turn();
	}
	#turn(): void {
		this.#turnedAt = performance.now();
		this.study.reveal();
		void this.toFace();
	}
	draft(answered: string | undefined): void {
		this.#draft = { of: this.judging.showing, answered };
	}
	/** Whether the answer to a note is asked for in writing. */
	isTyped = (note: { readonly type: NoteType }): boolean =>
		isTyped(note, app.settings.typesAnswers);
	/** Fetches what the cards to come are shown and judged with. */
	prepare(types: Iterable<NoteType>): void {
		for (const type of types) {
			const isWritten = this.isTyped({ type });
			prepare(type, isWritten);
			if (isWritten || type === 'ordering' || type === 'matching') void this.judging.prepare();
		}
	}
	answer(answered: string): void {
		const { note } = this.study;
		// Who would write but writes nothing turns the card, as without the field.
		const isGivenUp = answered === '' && note?.type !== 'typed' && note?.type !== 'matching';
		this.study.answered = isGivenUp ? undefined : answered;
		this.judging.overrule(false);
		this.#draft = undefined;
		this.#turn();
	}
	grade(given: Grade): void {
		if (this.isEditing) return;
		this.#turnedAt = performance.now();
		this.study.grade(given);
		void this.toFace();
	}
	async undo(): Promise<void> {
		this.isEditing = false;
		await this.study.do('undo');
		await this.toFace();
	}
	/** The new side is read from its beginning, by eye and by ear. */
	async toFace(): Promise<void> {
		await tick();
		(this.face?.querySelector<HTMLElement>('[data-first]') ?? this.face)?.focus();
	}

	async open(name: SheetName): Promise<void> {
		// From the menu one returns to where the menu was opened.
		if (!document.activeElement?.closest('dialog')) this.#opener = document.activeElement;
		this.Sheets ??= (await this.#fetched(() => import('./Sheets.svelte')))?.default;
		if (this.Sheets) this.sheet = name;
	}
	/** Closes what stands open; the keyboard returns to where it was. */
	async close(name: SheetName): Promise<void> {
		// A dialog tells late that it was closed: another may stand open by then.
		if (this.sheet !== name) return;
		this.sheet = undefined;
		await tick();
		if (this.sheet) return;
		const opener = this.#opener;
		if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected)
			opener.focus();
		else await this.toFace();
	}
	async edit(): Promise<void> {
		this.Editing ??= (await this.#fetched(() => import('./Editing.svelte')))?.default;
		this.isEditing = this.Editing !== undefined;
	}
	stopEditing(): void {
		this.isEditing = false;
		void this.toFace();
	}
	/** What is shown where no card is. */
	async rest(): Promise<void> {
		this.Rest ??= (await this.#fetched(() => import('./Rest.svelte')))?.default;
	}
	/** What the person wants of a session besides its cards. */
	async begin(): Promise<void> {
		const part = await this.#fetched(() => import('./beside.svelte.ts'));
		this.beside ??= await part?.begin(this, this.study);
	}
	/** Tells what a reload interrupted. */
	async resumeEdit(noteId: string): Promise<void> {
		if (!isBegun(editOf(noteId))) return;
		const part = await this.#fetched(() => import('./resume-edit.ts'));
		part?.tellUnfinished(noteId);
	}

	/** A part of the screen, with the words it says; undefined, and told so, where it can't be had. */
	async #fetched<T>(load: () => Promise<T>): Promise<T | undefined> {
		try {
			const [part] = await Promise.all([load(), speakOn()]);
			return part;
		} catch {
			app.tell({ ...m.trouble.network, safe: m.trouble.safe });
			return undefined;
		}
	}
}
