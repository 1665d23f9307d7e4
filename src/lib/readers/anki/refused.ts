import type { Finding } from '../../core/text/finding.ts';

/** A package that is not read at all, and why. */
export class Refused extends Error {
	override readonly name = 'Refused';
	readonly finding: Finding;
	constructor(code: string, what: string, todo: string) {
		super(what);
		this.finding = { code, severity: 'error', what, todo };
	}
}

export const damaged = (what: string): Refused =>
	new Refused('broken', what, 'export it from Anki again, or copy the file again');

export const tooLarge = (what: string): Refused =>
	new Refused('too-large', what, 'export fewer decks at once');
