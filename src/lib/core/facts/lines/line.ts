import type { Reading } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import type { Draft, Frame } from '../frame.ts';
import type { Subject } from './subject.ts';

/** What the readers of lines may know: the document, and whom or what a block's lines are about. */
export type LineContext = {
	readonly reading: Reading;
	/** Undefined where it is not certain. */
	readonly subjectOf: (block: number) => Subject | undefined;
	/** The same for lines whose keys only a thing can have: there a heading that looks like a name is one. */
	readonly likelyOf: (block: number) => Subject | undefined;
	/** Every heading over a block, the nearest first, then the title. */
	readonly headingsOf: (block: number) => readonly Span[];
};

/** A fact that a line states, before it has its id and proofs; `span` are the words that prove it. */
export type LineFact = Span & {
	readonly frame: Frame;
	readonly draft: Draft;
	readonly block: number;
};

/** A frame that no sentence is read by: its facts stand in lines. */
export const lineFrame = <S extends string>(frame: Omit<Frame<S>, 'read'>): Frame<S> => ({
	...frame,
	read: () => []
});
