import type { Grade } from '#lib/core/schedule/card.ts';
import type { SessionOptions } from '#lib/core/session/options.ts';

/** What runs by itself does this. */
type Hands = {
	reveal(): void;
	grade(grade: Grade): void;
	/** Something stands open, is being written or spoken: nothing turns by itself meanwhile. */
	isBusy(): boolean;
};
/** Which card is on show, and which of its sides. */
export type Turn = { readonly showing: string; readonly side: 'question' | 'answer' };

/** Longer than this the machine slept: that was no time at the card. */
const longestPassMs = 2000;

/** The clocks of a session: of the card on show, of turning by itself, and of the timebox. */
export class Running {
	#turn = $state.raw<Turn>();
	#cardMs = $state(0);
	#sideMs = $state(0);
	#boxMs = 0;
	#isBoxOver = $state(false);
	/** The person stopped the cards from turning by themselves. */
	isPaused = $state(false);

	constructor(
		private readonly options: () => SessionOptions,
		private readonly hands: Hands
	) {}

	/** Whole seconds that the card has been on show. */
	readonly cardSeconds = $derived(Math.floor(this.#cardMs / 1000));
	/** How much of the wait is over until the card turns by itself, 0–1; undefined where it does not. */
	readonly waited = $derived.by((): number | undefined =>
		this.#waitMs === undefined ? undefined : Math.min(1, this.#sideMs / this.#waitMs)
	);
	/** The time is up, and a card was just finished: the moment to stop. */
	get isBoxOver() {
		return this.#isBoxOver;
	}

	get #waitMs(): number | undefined {
		const { isOn, revealSeconds, gradeSeconds } = this.options().advance;
		if (!isOn || !this.#turn) return undefined;
		return 1000 * (this.#turn.side === 'question' ? revealSeconds : gradeSeconds);
	}

	/** Another card, or another side of it, is on show. */
	turn(turn: Turn): void {
		const last = this.#turn;
		if (last?.showing === turn.showing && last.side === turn.side) return;
		const isNext = last?.showing !== turn.showing;
		this.#turn = turn;
		this.#sideMs = 0;
		if (isNext) this.#cardMs = 0;
		const { isOn, minutes } = this.options().timebox;
		if (isNext && last && isOn && this.#boxMs >= minutes * 60_000) this.#isBoxOver = true;
	}

	/** So much time went by in front of the person. */
	pass(ms: number): void {
		if (this.#isBoxOver) return; // the person is asked whether to go on
		const passed = Math.min(longestPassMs, Math.max(0, ms));
		this.#cardMs += passed;
		this.#boxMs += passed;
		if (this.isPaused || this.hands.isBusy()) return;
		this.#sideMs += passed;
		const wait = this.#waitMs;
		if (wait === undefined || this.#sideMs < wait) return;
		this.#sideMs = 0;
		if (this.#turn?.side === 'question') this.hands.reveal();
		else this.hands.grade(this.options().advance.grade);
	}

	/** Another box of time begins. */
	goOn(): void {
		this.#boxMs = 0;
		this.#isBoxOver = false;
	}
}
