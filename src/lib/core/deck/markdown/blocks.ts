import type { Entry, Field } from './lines.ts';

/** The lines of one card, not yet understood. */
export type Block = {
	readonly line: number;
	readonly topic: string | undefined;
	readonly fields: Field[];
	/** Lines among the fields that are none. */
	readonly strays: number[];
};

/**
 * Puts entries together into cards. A card begins at a stem, or at a field that stands before its stem; a
 * blank line ends it once it has its key, a heading always. `strays` are lines outside any card, the
 * first of each run.
 */
export function readBlocks(entries: readonly Entry[]): { blocks: Block[]; strays: number[] } {
	const blocks: Block[] = [];
	const strays: number[] = [];
	let topic: string | undefined;
	let block: Block | undefined;
	let has = { stem: false, key: false };
	let isAfterGap = false;
	let isInStrays = false;

	for (const entry of entries) {
		switch (entry.kind) {
			case 'blank':
			case 'fence':
				isAfterGap = true;
				continue;
			case 'stray':
				if (block && !isAfterGap) block.strays.push(entry.line);
				else if (!isInStrays) strays.push(entry.line);
				isInStrays = true;
				continue;
			case 'heading':
				topic = entry.text === '' ? undefined : entry.text;
				block = undefined;
				break;
			case 'field': {
				const { key } = entry.field;
				const isStem = key === 'Q' || key === 'C';
				if (!block || (isStem && has.stem) || (isAfterGap && has.key)) {
					block = { line: entry.line, topic, fields: [], strays: [] };
					blocks.push(block);
					has = { stem: false, key: false };
				}
				block.fields.push(entry.field);
				has.stem ||= isStem;
				has.key ||= key === 'A' || key === 'C';
			}
		}
		isAfterGap = false;
		isInStrays = false;
	}
	return { blocks, strays };
}
