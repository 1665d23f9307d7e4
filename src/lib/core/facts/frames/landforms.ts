import type { Slot } from '../fact.ts';

/** What bears a rank and is no person, whatever its name looks like. */
export const landforms =
	/^(?:mountain|peak|summit|point|river|lake|island|desert|waterfall|volcano|glacier|plateau|valley)$/;
/** "Nevado Sajama" looks like a person's name, but none is the highest mountain. */
export function asPlace(slot: Slot): Slot {
	const { mention, ...rest } = slot;
	return mention?.type === 'person' ? { ...rest, type: 'place' } : slot;
}

/** "Aconcagua *at 6,961 m*": how high it is is no part of its name. */
export const withoutFigure = (slot: Slot | undefined): Slot | undefined =>
	slot && {
		...slot,
		text: slot.text.replace(/,? (?:at|with) (?:an? [\p{Ll} ]+ of )?(?:about )?\d.*$/u, '')
	};
