/** Why a candidate does not become a card, in the order of the keys 1 to 6. */
export const rejectReasons = [
	'wrong',
	'ambiguous',
	'trivial',
	'stale',
	'duplicate',
	'wording'
] as const;
export type RejectReason = (typeof rejectReasons)[number];
