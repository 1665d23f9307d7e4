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
		if (this.#pieces.length === 0 || (this.#isSoft() && this.#last().endsWith('\n'))) return;
		this.lineEnd();
	}

	/** A new line in any case but before the first word. */
	lineEnd(): void {
		if (this.#pieces.length === 0) return;
		if (this.#isSoft()) this.#pieces.push((this.#pieces.pop() ?? '').replace(/ $/, ''));
		this.#pieces.push('\n');
	}

	/** What comes next belongs to no sign with what stands before. */
	part(): void {
		this.#parted.add(this.#pieces.length);
	}

	isLineStart(): boolean {
		return this.#pieces.length === 0 || this.#last().endsWith('\n');
	}

	since(place: number): string {
		return this.#pieces.slice(place).join('');
	}

	replace(place: number, text: string): void {
		if (place < this.#solid) return;
		this.#pieces.length = Math.min(place, this.#pieces.length);
		this.#pieces.push(text);
	}

	/** All of them, and the places that `part` named. */
	all(): { text: string; parted: Set<number> } {
		while (this.#isSoft() && this.#last().trim() === '') this.#pieces.pop();
		if (this.#isSoft()) this.#pieces.push((this.#pieces.pop() ?? '').trimEnd());
		const parted = new Set<number>();
		let length = 0;
		this.#pieces.forEach((piece, i) => {
			if (this.#parted.has(i)) parted.add(length);
			length += piece.length;
		});
		return { text: this.#pieces.join(''), parted };
	}

	#last(): string {
		return this.#pieces.at(-1) ?? '';
	}

	#isSoft(): boolean {
		return this.#pieces.length > this.#solid;
	}

	#isAtStart(): boolean {
		return this.#pieces.length === 0 || (this.#isSoft() && /[ \n]$/.test(this.#last()));
	}
}
