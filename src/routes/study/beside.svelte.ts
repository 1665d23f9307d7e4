import type { Grade } from '#lib/core/schedule/card.ts';
import { gradeOfKey } from '#lib/core/session/buttons.ts';
import { spokenOf } from '#lib/core/session/spoken.ts';
import { app } from '#lib/state/app.svelte.ts';
import { SessionSettings } from '#lib/state/session-options.svelte.ts';
import { Running } from '#lib/state/study/running.svelte.ts';
import { Speaker } from '#lib/state/study/speaker.svelte.ts';
import type { Study } from '#lib/state/study/study.svelte.ts';
import type { Acts } from './acts.svelte.ts';
import Part from './Beside.svelte';

/** What runs beside the cards, from the first to the last of a session. */
export class Beside {
	/** Shows it. */
	readonly Part = Part;
	readonly speaker = new Speaker();
	readonly running: Running;

	constructor(
		private readonly acts: Acts,
		private readonly study: Study,
		readonly settings: SessionSettings
	) {
		this.running = new Running(() => settings.options, {
			reveal: () => acts.reveal(),
			grade: (grade) => acts.grade(gradeOfKey(this.#gradeBySelf(grade), acts.grades)),
			isBusy: () =>
				acts.sheet !== undefined || acts.isEditing || this.speaker.isSpeaking || isWriting()
		});
	}

	get options() {
		return this.settings.options;
	}
	readonly language = $derived.by(() => this.study.deck?.language ?? 'en');
	readonly side = $derived.by(() => (this.study.isRevealed ? 'answer' : 'question'));
	/** The side on show is read aloud by itself. */
	readonly isSpoken = $derived.by(
		() => this.options.speech === 'both' || this.options.speech === this.side
	);
	/** What is on show can be read aloud when it is asked for. */
	readonly canSay = $derived.by(
		() => this.options.speech !== 'nothing' && this.speaker.canSpeak(this.language)
	);

	/** What was answered speaks for itself; what was not is never more than it would be by hand. */
	#gradeBySelf(grade: Grade): Grade {
		const { suggested } = this.acts.judging;
		return this.study.answered === undefined && grade < suggested ? grade : suggested;
	}

	say(): void {
		const { note, card } = this.study;
		const seed = this.acts.judging.showing;
		if (note && card && seed !== undefined)
			this.speaker.say(spokenOf(note, card.ord, this.side, seed), this.language);
	}
}

/** A field that is only offered holds nothing up. */
function isWriting(): boolean {
	const field = document.activeElement;
	const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
	return isField && field.value !== '';
}

export async function begin(acts: Acts, study: Study): Promise<Beside> {
	const settings = new SessionSettings(app);
	await settings.open();
	return new Beside(acts, study, settings);
}
