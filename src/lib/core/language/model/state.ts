/** The buffer's front moves to the stack. */
export const shift = 0;
/** The stack's top becomes a dependent of the buffer's front. */
export const left = 1;
/** The stack's top becomes a dependent of the word below it. */
export const right = 2;
export type Action = typeof shift | typeof left | typeof right;

const fields = 9;

/**
 * A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011), root last:
 * place n stands for the root and is never moved to the stack. Every derivation takes 2n steps.
 *
 * All numbers live in one array, so that a beam copies a state with one call.
 */
export class State {
	readonly n: number;
	readonly #cells: Int32Array;
	/** How many tokens are on the stack, and the first that is not yet. */
	depth = 0;
	front = 0;

	constructor(n: number) {
		this.n = n;
		this.#cells = new Int32Array((n + 1) * (fields + 1)).fill(-1, 0, (n + 1) * 6);
	}

	/** The same state once more; it takes the place of `spare`, a state of the same sentence that nobody needs. */
	copy(spare = new State(this.n)): State {
		spare.#cells.set(this.#cells);
		spare.depth = this.depth;
		spare.front = this.front;
		return spare;
	}

	/** Field by field: head, label, two left and two right children, their count, sets of labels, stack. */
	#at(field: number, token: number): number {
		return token < 0 ? -1 : (this.#cells[field * (this.n + 1) + token] as number);
	}

	head(token: number): number {
		return this.#at(0, token);
	}

	/** −1 for a token without a head. */
	label(token: number): number {
		return this.#at(1, token);
	}

	leftmost(token: number): number {
		return this.#at(2, token);
	}

	leftmost2(token: number): number {
		return this.#at(3, token);
	}

	rightmost(token: number): number {
		return this.#at(4, token);
	}

	rightmost2(token: number): number {
		return this.#at(5, token);
	}

	/** Left children plus 64 times right children. */
	children(token: number): number {
		return token < 0 ? 0 : this.#at(6, token);
	}

	/** Hashes of the labels on each side. */
	leftLabels(token: number): number {
		return token < 0 ? 0 : this.#at(7, token);
	}

	rightLabels(token: number): number {
		return token < 0 ? 0 : this.#at(8, token);
	}

	/** The stack from its top; −1 below its end. */
	stack(below: number): number {
		return below < this.depth
			? (this.#cells[fields * (this.n + 1) + this.depth - 1 - below] as number)
			: -1;
	}

	get done(): boolean {
		return this.front === this.n && this.depth === 0;
	}

	may(action: Action): boolean {
		if (action === shift) return this.front < this.n;
		if (action === right) return this.depth > 1;
		return this.depth > 0 && (this.front < this.n || this.depth === 1);
	}

	/** The head that an arc action would give to the stack's top. */
	headBy(action: typeof left | typeof right): number {
		return action === left ? this.front : this.stack(1);
	}

	shift(): void {
		this.#cells[fields * (this.n + 1) + this.depth++] = this.front++;
	}

	/** Pops the stack's top and hangs it on `head`. */
	attach(head: number, label: number): void {
		const cells = this.#cells;
		const row = this.n + 1;
		const child = this.stack(0);
		this.depth--;
		cells[child] = head;
		cells[row + child] = label;
		const side = child < head ? 0 : 1;
		const nearest = (2 + 2 * side) * row + head;
		cells[nearest + row] = cells[nearest] as number;
		cells[nearest] = child;
		cells[6 * row + head] = (cells[6 * row + head] as number) + (side === 0 ? 1 : 64);
		const set = (7 + side) * row + head;
		cells[set] = Math.imul((cells[set] as number) + label + 1, 0x2545f491);
	}
}
