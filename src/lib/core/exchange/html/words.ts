/**
 * Words as HTML lays them out: white space is one space, none at the ends of lines. What is `solid` stays as it is.
 * Pieces are only joined in the end, so that a long text costs no more than its length.
 */
export class Words {
	readonly #pieces: string[] = [];
	/** Pieces before are never trimmed. */
	#solid = 0;
	/** Pieces whose first letter is not the second half of a sign that the piece before ends with. */
	readonly #parted = new Set<number>();
	/** Pieces that are tags of marks. */
	readonly #tags = new Set<number>();

	/** A place in them, for `since` and `replace`. */
	get place(): number {
		return this.#pieces.length;
	}

	say(text: string): void {
		const words = text.replace(/[\s\u00a0]+/g, ' ');
		const bare = this.#isAtStart() ? words.replace(/^ /, '') : words;
		if (bare !== '') this.#pieces.push(bare);
	}

	solid(text: string): void {
		if (text !== '') this.#pieces.push(text);
		this.#solid = this.#pieces.length;
	}

	/** A new line, unless one has just begun. */
	breakLine(): void {
		if (!this.#isSoft() || !this.isLineStart()) this.lineEnd();
	}

	/** A new line in any case but before the first word. */
	lineEnd(): void {
		if (this.#last() === '') return;
		if (this.#isTrimmable()) this.#trimLast(/ $/);
		this.#pieces.push('\n');
	}

	/** The tag of a mark (rich-text.ts); it stands in nobody's way. */
	tag(text: string): void {
		this.#tags.add(this.#pieces.length);
		this.#pieces.push(text);
	}

	/** Takes a tag back that nothing followed, and says whether it did. */
	untag(place: number): boolean {
		if (place !== this.#pieces.length || !this.#tags.delete(place - 1)) return false;
		this.#pieces.pop();
		return true;
	}

	/** What comes next belongs to no sign with what stands before. */
	part(): void {
		this.#parted.add(this.#pieces.length);
	}

	isLineStart(): boolean {
		return this.#last() === '' || this.#last().endsWith('\n');
	}

	since(place: number): string {
		return this.#pieces.slice(place).join('');
	}

	/** All of them, the places that `part` named, and the tags of marks by their places. */
	all(): { text: string; parted: ReadonlySet<number>; tags: ReadonlyMap<number, string> } {
		while (this.#isTrimmable() && (this.#pieces.at(-1) ?? '').trim() === '') this.#pieces.pop();
		if (this.#isTrimmable()) this.#trimLast(/\s+$/);
		const parted = new Set<number>();
		const tags = new Map<number, string>();
		let length = 0;
		this.#pieces.forEach((piece, i) => {
			if (this.#parted.has(i)) parted.add(length);
			if (this.#tags.has(i)) tags.set(length, piece);
			length += piece.length;
		});
		return { text: this.#pieces.join(''), parted, tags };
	}

	/** The last piece that is no tag; empty where there is none. */
	#last(): string {
		let at = this.#pieces.length - 1;
		while (this.#tags.has(at)) at--;
		return this.#pieces[at] ?? '';
	}

	#trimLast(space: RegExp): void {
		const trimmed = (this.#pieces.pop() ?? '').replace(space, '');
		if (trimmed !== '') this.#pieces.push(trimmed);
	}

	#isSoft(): boolean {
		return this.#pieces.length > this.#solid;
	}

	#isTrimmable(): boolean {
		return this.#isSoft() && !this.#tags.has(this.#pieces.length - 1);
	}

	#isAtStart(): boolean {
		const last = this.#last();
		return last === '' || (this.#isSoft() && /[ \n]$/.test(last));
	}
}
