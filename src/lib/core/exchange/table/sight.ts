import type { Finding } from '../../text/finding.ts';
import type { Dialect } from './dialect.ts';

/** The row that is read: how, where, and what is to be told of it. */
export type Sight = {
	readonly dialect: Dialect;
	readonly line: number;
	readonly findings: Finding[];
};

export const notACard = (line: number): Finding => ({
	code: 'no-card',
	severity: 'error',
	line,
	what: 'the row has no question or no answer',
	todo: 'write both, or choose the columns that hold them'
});
