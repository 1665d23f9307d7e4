import { app } from '#lib/state/app.svelte.ts';
import { SessionSettings } from '#lib/state/session-options.svelte.ts';
import { Running } from '#lib/state/study/running.svelte.ts';
import { Speaker } from '#lib/state/study/speaker.svelte.ts';
import type { Study } from '#lib/state/study/study.svelte.ts';
import { gradeOfKey } from '#lib/core/session/buttons.ts';
import type { Component } from 'svelte';
import type { Acts } from './acts.svelte.ts';
import Part from './Beside.svelte';

/** What runs beside the cards, from the first to the last of a session. */
export type Beside = {
	/** Shows it. */
	readonly Part: Component<{ acts: Acts; study: Study; beside: Beside }>;
	readonly settings: SessionSettings;
	readonly running: Running;
	readonly speaker: Speaker;
};

export async function begin(acts: Acts): Promise<Beside> {
	const settings = new SessionSettings(app);
	await settings.open();
	const speaker = new Speaker();
	const isWriting = () => document.activeElement?.matches('input, textarea, select') ?? false;
	const running = new Running(() => settings.options, {
		reveal: () => acts.reveal(),
		grade: (grade) => acts.grade(gradeOfKey(grade, acts.grades)),
		isBusy: () => acts.sheet !== undefined || acts.isEditing || speaker.isSpeaking || isWriting()
	});
	return { Part, settings, running, speaker };
}
