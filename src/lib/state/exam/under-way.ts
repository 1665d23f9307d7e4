import { leftMs, sat } from '#lib/core/exam/sitting.ts';
import type { EpochMs } from '#lib/core/schedule/day.ts';
import type { SittingInfo, Store } from '#lib/store/api.ts';

/** Older ones than these nobody left by mistake. */
const latest = 5;

/** The latest sitting that can be gone on with. */
export async function underWay(store: Store, now: EpochMs): Promise<SittingInfo | undefined> {
	for (const info of (await store.sittings()).slice(0, latest)) {
		const kept = await store.sitting(info.id);
		if (!kept) continue;
		const state = sat(kept.sitting, kept.taps);
		if (!state.submitted && leftMs(state, now) > 0) return info;
	}
	return undefined;
}
