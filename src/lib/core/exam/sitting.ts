import type { CardId } from '../deck/note.ts';
import type { EpochMs } from '../schedule/day.ts';
import type { Paper } from './paper.ts';
import type { Certainty } from './scheme.ts';

export type SittingId = string & { readonly brand: 'SittingId' };

/** `exam`: the clock runs until the end. `practice`: it may be stopped, and a question shows its answer. */
export const conditions = ['exam', 'practice'] as const;
export type Conditions = (typeof conditions)[number];

/** What a sitting begins with. With its taps it is the whole sitting. */
export type Sitting = {
	readonly id: SittingId;
	readonly paper: Paper;
	readonly conditions: Conditions;
	readonly startedAt: EpochMs;
};

/** One thing that was done, kept before it is shown. Taps are numbered from 1 without gaps. */
export type Tap = { readonly n: number; readonly at: EpochMs } & Deed;
export type Deed =
	| { readonly type: 'open'; readonly item: CardId }
	/** What was chosen, typed, ordered or matched, as `judgeAnswer` reads it; empty text clears it. */
	| { readonly type: 'answer'; readonly item: CardId; readonly answered: string }
	| { readonly type: 'sure'; readonly item: CardId; readonly certainty: Certainty }
	| { readonly type: 'mark'; readonly item: CardId; readonly isMarked: boolean }
	| {
			readonly type: 'strike';
			readonly item: CardId;
			readonly option: string;
			readonly isStruck: boolean;
	  }
	/** In practice: the answer was shown, and nothing is answered there any more. */
	| { readonly type: 'show'; readonly item: CardId }
	| { readonly type: 'pause' | 'go-on' }
	/** The page was opened again after it had been closed. */
	| { readonly type: 'return' }
	| { readonly type: 'submit'; readonly by: 'person' | 'clock' };

/** What is known of a question so far. */
export type Response = {
	readonly isSeen: boolean;
	/** Empty: no answer. */
	readonly answered: string;
	readonly certainty?: Certainty;
	readonly isMarked: boolean;
	/** In practice: its answer was shown. */
	readonly isShown: boolean;
	readonly struck: readonly string[];
	readonly tookMs: number;
};

/** A sitting as it stands after its taps. */
export type Sat = {
	readonly sitting: Sitting;
	readonly responses: ReadonlyMap<CardId, Response>;
	/** The question on show. */
	readonly open?: CardId;
	/** When the time is up; absent while the clock is stopped. */
	readonly endsAt?: EpochMs;
	/** What is left while the clock is stopped. */
	readonly leftMs?: number;
	readonly submitted?: { readonly at: EpochMs; readonly by: 'person' | 'clock' };
	readonly lastAt: EpochMs;
	/** How many taps there are. */
	readonly taps: number;
};

const untouched: Response = {
	isSeen: false,
	answered: '',
	isMarked: false,
	isShown: false,
	struck: [],
	tookMs: 0
};

export const responseTo = (sat: Sat, item: CardId): Response =>
	sat.responses.get(item) ?? untouched;

export const begin = (sitting: Sitting): Sat => ({
	sitting,
	responses: new Map(),
	endsAt: (sitting.startedAt + sitting.paper.minutes * 60_000) as EpochMs,
	lastAt: sitting.startedAt,
	taps: 0
});

/** The sitting as it was left, from its taps in any order. */
export const sat = (sitting: Sitting, taps: Iterable<Tap>): Sat =>
	[...taps].sort((a, b) => a.n - b.n).reduce(tap, begin(sitting));

/**
 * Moves on by one tap. After the sitting was handed in, and after its time, nothing changes it any more but being
 * handed in; a clock that was set back does not give time back, and a page that was closed at the end was not looked
 * at until then.
 */
export function tap(before: Sat, { at: told, n, ...deed }: Tap): Sat {
	if (before.submitted) return before;
	const at = Math.max(told, before.lastAt) as EpochMs;
	const isLate = before.endsAt !== undefined && at >= before.endsAt;
	const counted = { lastAt: endOf(before, at), taps: Math.max(before.taps, n) };
	if (isLate && deed.type !== 'submit')
		return deed.type === 'return' ? { ...before, ...counted } : before;
	const timed = { ...spent(before, at, deed), ...counted };
	switch (deed.type) {
		case 'open':
			return { ...withResponse(timed, deed.item, { isSeen: true }), open: deed.item };
		case 'answer':
			if (responseTo(timed, deed.item).isShown) return timed;
			return withResponse(timed, deed.item, { isSeen: true, answered: deed.answered });
		case 'sure':
			if (responseTo(timed, deed.item).isShown) return timed;
			return withResponse(timed, deed.item, { certainty: deed.certainty });
		case 'show':
			return timed.sitting.conditions === 'practice'
				? withResponse(timed, deed.item, { isSeen: true, isShown: true })
				: timed;
		case 'mark':
			return withResponse(timed, deed.item, { isMarked: deed.isMarked });
		case 'strike': {
			const others = responseTo(timed, deed.item).struck.filter((one) => one !== deed.option);
			const struck = deed.isStruck ? [...others, deed.option] : others;
			return withResponse(timed, deed.item, { struck });
		}
		case 'pause':
			return timed.sitting.conditions === 'practice' ? stopped(timed, at) : timed;
		case 'go-on':
			return timed.leftMs === undefined ? timed : running(timed, at, timed.leftMs);
		case 'return':
			return timed;
		case 'submit':
			return { ...timed, submitted: { at: endOf(before, at), by: deed.by } };
	}
}

/** When a tap counts as done: at the end at the latest. */
const endOf = ({ endsAt }: Sat, at: EpochMs): EpochMs =>
	endsAt !== undefined && endsAt < at ? endsAt : at;

function stopped({ endsAt, ...rest }: Sat, at: EpochMs): Sat {
	return endsAt === undefined ? rest : { ...rest, leftMs: endsAt - at };
}

function running({ leftMs: _, ...rest }: Sat, at: EpochMs, leftMs: number): Sat {
	return { ...rest, endsAt: (at + leftMs) as EpochMs };
}

/** The time since the last tap goes to the question on show; none while the clock or the page was stopped. */
function spent(before: Sat, at: EpochMs, deed: Deed): Sat {
	if (before.open === undefined || before.endsAt === undefined || deed.type === 'return')
		return before;
	const tookMs = responseTo(before, before.open).tookMs + endOf(before, at) - before.lastAt;
	return withResponse(before, before.open, { tookMs });
}

function withResponse(before: Sat, item: CardId, change: Partial<Response>): Sat {
	const responses = new Map(before.responses);
	responses.set(item, { ...responseTo(before, item), ...change });
	return { ...before, responses };
}

/** The five states of a question in the palette. */
export const standings = ['unseen', 'unanswered', 'answered', 'marked', 'answered-marked'] as const;
export type Standing = (typeof standings)[number];

export function standingOf({ isSeen, answered, isMarked }: Response): Standing {
	if (answered !== '') return isMarked ? 'answered-marked' : 'answered';
	if (isMarked) return 'marked';
	return isSeen ? 'unanswered' : 'unseen';
}

/** What is left of the time, in milliseconds, never below 0. */
export const leftMs = ({ endsAt, leftMs: kept = 0, lastAt }: Sat, now: EpochMs): number =>
	Math.max(0, endsAt === undefined ? kept : endsAt - Math.max(now, lastAt));

/** Minutes left at which whoever sits a paper is told, the time of the whole paper halved among them. */
export const warningsOf = ({ minutes }: Pick<Paper, 'minutes'>): number[] =>
	[...new Set([minutes / 2, 10, 5, 1])].filter((left) => left < minutes).sort((a, b) => b - a);
