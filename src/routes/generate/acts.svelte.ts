import { tick } from 'svelte';
import type { Note } from '#lib/core/deck/note.ts';
import type { RejectReason } from '#lib/core/deck/reject-reasons.ts';
import type { Span } from '#lib/core/text/span.ts';
import { d } from '#lib/i18n/desk/words.svelte.ts';
import { noteNow, type Word } from '#lib/state/desk/candidates.ts';
import { withoutFlag } from '#lib/state/desk/repairs.ts';
import { plainDate } from '#lib/state/document-input.ts';
import type { Generate } from '#lib/state/generate.svelte.ts';

type NoteEdit = Parameters<Generate['edit']>[1];

/** What a person does at the desk, what stands open meanwhile, and what is said of it. */
export class Acts {
	/** The candidate that is being edited. */
	edited = $state<string>();
	/** The candidate whose reasons for a rejection are on show. */
	rejecting = $state<string>();
	/** The candidate whose passage stands open. */
	peeked = $state<string>();
	/** A rival whose passage is looked at. */
	looked = $state.raw<Note>();
	/** On a narrow screen one of them is seen. */
	view = $state<'cards' | 'source'>('cards');
	sheet = $state<'keys' | 'names' | 'date'>();
	/** The paragraph whose open details are shown instead of the candidates, or all of them. */
	gaps = $state<number | 'all'>();
	announced = $state('');
	/** Where the text is drawn. */
	source = $state.raw<HTMLElement>();
	/** Where the candidates are drawn. */
	list = $state.raw<HTMLElement>();

	constructor(private readonly desk: Generate) {}

	/** A form or a choice of reasons stands open. */
	get isBusy(): boolean {
		return this.edited !== undefined || this.rejecting !== undefined || !!this.desk.own.note;
	}

	/** Says what has just happened and which candidate is in hand now; takes the keyboard's focus there. */
	async tell(what = ''): Promise<void> {
		const { cursor, shown, verdicts } = this.desk;
		const note = cursor.current;
		const at = note
			? `${d.place(cursor.index + 1, shown.candidates.length)}: ${noteNow(note, verdicts).question}`
			: '';
		this.announced = [what, at]
			.filter((part) => part !== '')
			.map((part) => part.replace(/[.۔]$/, ''))
			.join('. ');
		await tick();
		if (this.edited === undefined && this.rejecting === undefined)
			this.list?.querySelector<HTMLElement>('li[aria-current]')?.focus({ preventScroll: true });
	}

	focus(index: number): void {
		this.looked = undefined;
		this.desk.cursor.focus(index);
	}
	move(by: 1 | -1): void {
		this.looked = undefined;
		this.desk.cursor.move(by);
		void this.tell();
	}
	peek(note: Note): void {
		this.peeked = this.peeked === note.id ? undefined : note.id;
	}
	look(note: Note): void {
		this.looked = note;
		this.view = 'source';
	}

	decide(note: Note, word: Word, reason?: RejectReason): void {
		this.rejecting = undefined;
		this.looked = undefined;
		void this.desk.decide(note, word, reason);
		const said = this.desk.verdicts.get(note.id)?.type;
		const isBack = word === 'accept' ? said !== 'accept' && said !== 'edit' : said !== word;
		if (!isBack) this.desk.moveOn();
		const words = { accept: d.isAccepted, reject: d.isRejected, later: d.isLater };
		void this.tell(isBack ? '' : words[word]);
	}
	/** A yes that is said twice in a row is a yes. */
	accept(note: Note): void {
		const said = this.desk.verdicts.get(note.id)?.type;
		if (said !== 'accept' && said !== 'edit') return this.decide(note, 'accept');
		this.rejecting = undefined;
		this.desk.moveOn();
		void this.tell(d.isAccepted);
	}
	/** Asks for the reason of a rejection, or takes the rejection back. */
	reject(note: Note): void {
		if (this.rejecting === note.id || this.desk.verdicts.get(note.id)?.type === 'reject')
			this.decide(note, 'reject');
		else this.rejecting = note.id;
	}
	stopRejecting(): void {
		this.rejecting = undefined;
		void this.tell();
	}
	async acceptRest(note: Note): Promise<void> {
		const count = await this.desk.acceptRest(note);
		if (count > 0) this.desk.moveOn();
		void this.tell(d.restAccepted(count));
	}
	async undo(): Promise<void> {
		this.rejecting = undefined;
		// What was taken back is said where it is shown.
		void this.tell((await this.desk.undo()) ? '' : d.nothingToUndo);
	}

	save(note: Note, edit: NoteEdit): void {
		void this.desk.edit(note, edit);
		this.edited = undefined;
		this.desk.moveOn();
		void this.tell(d.isEdited);
	}
	/** Leaves an edit as it is, to go on with it later. */
	putAside(): void {
		this.edited = undefined;
		void this.tell();
	}
	discard(note: Note): void {
		this.edited = undefined;
		this.desk.edits.drop(note.id);
		void this.tell();
	}
	/** A note flagged for a reason is right as it is. */
	stand(note: Note, flag: string): void {
		void this.desk.edit(note, withoutFlag(noteNow(note, this.desk.verdicts), flag));
		void this.tell(d.isEdited);
	}
	reword(note: Note, flag: string, question: (now: string) => string): void {
		const now = noteNow(note, this.desk.verdicts);
		void this.desk.edit(note, { ...withoutFlag(now, flag), question: question(now.question) });
		void this.tell(d.isEdited);
	}

	/** The keyboard goes to the words of the text. */
	async toWords(): Promise<void> {
		this.view = 'source';
		await tick();
		this.source?.querySelector<HTMLElement>('[role=application]')?.focus({ preventScroll: true });
	}
	leaveWords(): void {
		this.view = 'cards';
		void this.tell();
	}
	/** Begins a card of the person's own from words of the text. */
	begin(span: Span): void {
		if (!this.desk.beginOwn(span)) return;
		this.gaps = undefined;
		this.view = 'cards';
		void tick().then(() => this.list?.scrollIntoView({ block: 'start' }));
	}
	async saveOwn(edit: NoteEdit): Promise<void> {
		await this.desk.own.save(edit);
		await this.tell(d.isAccepted);
	}
	dropOwn(): void {
		this.desk.own.drop();
		void this.tell();
	}
	showGaps(paragraph: number | 'all'): void {
		this.gaps = paragraph;
		this.view = 'cards';
		void tick().then(() => this.list?.scrollIntoView({ block: 'nearest' }));
	}
	closeGaps(): void {
		this.gaps = undefined;
		void this.tell();
	}

	async redate(text: string): Promise<void> {
		const date = plainDate(text);
		if (!date) return;
		await this.desk.redate(date);
		this.sheet = undefined;
		void this.tell(d.dateDone(text));
	}
	async rename(from: string, to: string): Promise<void> {
		this.sheet = undefined;
		await this.desk.rename({ from, to });
		await this.tell(d.joined(from, to));
	}
}
