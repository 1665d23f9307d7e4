import type { CardId } from '#lib/core/deck/note.ts';

const key = 'hafiza:exam-cards';
/** More than this no paper asks. */
const most = 6000;

/** Hands cards that somebody chose over to the form of a new paper, within this tab. */
export function handOver(cards: readonly CardId[]): void {
	sessionStorage.setItem(key, JSON.stringify(cards.slice(0, most)));
}

/** What was handed over last; none if that can't be read. */
export function handedOver(): readonly CardId[] {
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
		return Array.isArray(kept) && kept.every((card) => typeof card === 'string')
			? (kept as CardId[])
			: [];
	} catch {
		return [];
	}
}
