import type { PaperId } from '#lib/core/exam/paper.ts';
import { printPaper } from '#lib/core/exam/paper-file.ts';
import { k } from '#lib/i18n/paper/words.svelte.ts';
import type { Store } from '#lib/store/api.ts';
import { startReadingPaper } from '#lib/workers/safety.ts';

/** The paper that was opened, or in words why it was not. */
export type OpenedPaper =
	| { readonly result: 'kept'; readonly id: PaperId }
	| { readonly result: 'refused'; readonly words: string };

/** Some three times a paper of 6,000 long questions. */
const largestBytes = 8 * 1024 * 1024;

const refused = (words: string): OpenedPaper => ({ result: 'refused', words });

/** Keeps a paper that came as a file. One that is here already is opened; another one by its id is never replaced. */
export async function openPaper(store: Store, file: File): Promise<OpenedPaper> {
	if (file.size > largestBytes) return refused(k.open.tooLarge(file.name));
	const read = await startReadingPaper(file).done;
	if (!read) return refused(k.open.tooLarge(file.name));
	if (read.result === 'unreadable')
		return refused(read.why === 'format' ? k.open.notPaper : k.open.damaged(read.where, read.what));
	const { paper } = read;
	const kept = await store.paper(paper.id);
	if (kept && printPaper(kept.paper) !== printPaper(paper)) return refused(k.open.other);
	if (!kept) await store.savePaper(paper);
	return { result: 'kept', id: paper.id };
}
