import type { CardState } from './card.ts';
import type { Preset } from './preset.ts';

/** A learning step: its place in the preset, counted from 0, and the wait before the card returns. */
export type Step = { readonly step: number; readonly minutes: number };

/**
 * The step that each grade leads to, in button order; undefined where the card leaves the steps.
 * Again starts over, Hard stays, Good goes on, Easy leaves. As in Anki, Hard at the first step waits halfway to
 * the second, or half as long again where there is none.
 */
export function stepsAfter(
	state: CardState,
	preset: Preset
): readonly [Step | undefined, Step | undefined, Step | undefined, undefined] {
	const isForgotten = state.phase === 'review' || state.phase === 'relearning';
	const waits = isForgotten ? preset.relearningStepsMinutes : preset.learningStepsMinutes;
	const at = (step: number): Step | undefined => {
		const minutes = waits[step];
		return minutes === undefined ? undefined : { step, minutes };
	};
	if (state.phase === 'review') return [at(0), undefined, undefined, undefined];
	// The preset may have lost steps since.
	const now = state.phase === 'new' ? 0 : Math.min(state.step, waits.length - 1);
	return [at(0), hard(waits, at(now)), at(now + 1), undefined];
}

function hard(waits: readonly number[], now: Step | undefined): Step | undefined {
	if (!now || now.step > 0) return now;
	const halfway = (now.minutes + (waits[1] ?? 2 * now.minutes)) / 2;
	return { step: 0, minutes: Math.round(halfway) || halfway };
}
