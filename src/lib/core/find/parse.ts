import { Misread, type Problem } from './problem.ts';
import { join, not, type Query } from './query.ts';
import { readTerm } from './term.ts';
import { tokensOf, type Token } from './tokens.ts';

/** What a search means, or the first thing in it that can't be understood. */
export type Parsed = { readonly query: Query } | { readonly problem: Problem };

/** Brackets and minuses within each other, at most. */
const deepest = 50;

/**
 * Reads `Baku "treaty of" -(tag:dates or is:new) prop:stability>30`. Words side by side must all be there, `or`
 * binds less than that. Never throws; nothing written is everything.
 */
export function parseQuery(text: string): Parsed {
	try {
		return { query: new Reader(tokensOf(text)).whole() };
	} catch (error) {
		if (error instanceof Misread) return { problem: error.problem };
		throw error;
	}
}

class Reader {
	#at = 0;
	#depth = 0;

	constructor(private readonly tokens: readonly Token[]) {}

	whole(): Query {
		if (this.tokens.length === 0) return join('and', []);
		const query = this.#any();
		const rest = this.#next();
		if (rest) throw misread(rest, 'unopened-bracket');
		return query;
	}

	#next(): Token | undefined {
		return this.tokens[this.#at];
	}

	/** `a b or c d` */
	#any(): Query {
		const choices = [this.#all()];
		while (this.#next()?.type === 'or') {
			this.#at++;
			choices.push(this.#all());
		}
		return join('or', choices);
	}

	/** `a b and c` */
	#all(): Query {
		const terms = [this.#one()];
		for (;;) {
			const next = this.#next();
			if (next?.type === 'and') this.#at++;
			else if (next === undefined || next.type === 'or' || next.type === ')') break;
			terms.push(this.#one());
		}
		return join('and', terms);
	}

	#one(): Query {
		const token = this.#next();
		switch (token?.type) {
			case 'word':
				this.#at++;
				return readTerm(token);
			case '-':
			case '(':
				return this.#inside(token);
			default:
				throw this.#missing();
		}
	}

	/** What stands behind a minus, or in brackets. */
	#inside(token: Token): Query {
		if (++this.#depth > deepest) throw misread(token, 'too-deep');
		this.#at++;
		const query = token.type === '-' ? not(this.#one()) : this.#bracketed(token);
		this.#depth--;
		return query;
	}

	#bracketed(open: Token): Query {
		const first = this.#next();
		if (first?.type === ')')
			throw new Misread({ code: 'empty-brackets', start: open.start, end: first.end });
		if (!first) throw misread(open, 'unclosed-bracket');
		const query = this.#any();
		if (this.#next()?.type !== ')') throw misread(open, 'unclosed-bracket');
		this.#at++;
		return query;
	}

	/** A word stands here that needs another beside it. */
	#missing(): Misread {
		const token = this.#next();
		const lonely = token && token.type !== ')' ? token : this.tokens[this.#at - 1];
		if (!lonely) return misread(token ?? { start: 0, end: 0 }, 'unopened-bracket');
		const { start, end, type } = lonely;
		return new Misread({ code: 'missing', start, end, word: type });
	}
}

const misread = (
	{ start, end }: Pick<Token, 'start' | 'end'>,
	code: 'unclosed-bracket' | 'unopened-bracket' | 'too-deep'
) => new Misread({ code, start, end });
