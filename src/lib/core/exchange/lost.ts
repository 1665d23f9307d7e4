import type { Finding } from '../text/finding.ts';

/** What of a note's markup could not be kept. */
export function lostFinding(line: number, lost: readonly string[]): Finding {
	const first = `${lost.slice(0, 5).join(', ')}${lost.length > 5 ? ' …' : ''}`;
	return {
		code: 'lost',
		severity: 'warning',
		line,
		what: `left out of the note: ${first}`,
		todo: 'add it by hand if the card needs it',
		values: [first]
	};
}
