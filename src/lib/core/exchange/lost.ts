import type { Finding } from '../text/finding.ts';

/** What of a note's markup could not be kept. */
export const lostFinding = (line: number, lost: readonly string[]): Finding => ({
	code: 'lost',
	severity: 'warning',
	line,
	what: `left out of the note: ${lost.slice(0, 5).join(', ')}${lost.length > 5 ? ' …' : ''}`,
	todo: 'add it by hand if the card needs it'
});
