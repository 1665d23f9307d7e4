import type { Advice } from '#lib/core/stats/advice/advice.ts';
import { m } from '#lib/i18n/messages.svelte.ts';
import { t } from '#lib/i18n/stats/words.svelte.ts';

export const retentionSentence = (advice: Advice['retention']): string =>
	advice.is === 'too-few'
		? t.tooFew.reviews(advice.have, advice.need)
		: t.retentionIs[advice.is](advice.rate, advice.desired);

export const calibrationSentence = (advice: Advice['calibration']): string =>
	advice.is === 'too-few'
		? t.tooFew.reviews(advice.have, advice.need)
		: t.calibrationIs[advice.is](advice.foretold, advice.rate, advice.error);

export const stabilitySentence = (advice: Advice['stability']): string =>
	advice.is === 'too-few'
		? t.tooFew.cards(advice.have, advice.need)
		: t.stabilityIs.holds(
				m.spokenInterval({ unit: 'day', count: Math.max(1, Math.round(advice.days)) })
			);

export function difficultySentence(advice: Advice['difficulty']): string {
	switch (advice.is) {
		case 'too-few':
			return t.tooFew.cards(advice.have, advice.need);
		case 'hard':
			return t.difficultyIs.hard(advice.cards, advice.share);
		case 'fine':
			return t.difficultyIs.fine;
	}
}

export function recallSentence(advice: Advice['recall']): string {
	switch (advice.is) {
		case 'too-few':
			return t.tooFew.cards(advice.have, advice.need);
		case 'known':
			return t.recallIs.known(advice.known, advice.met);
		case 'slipping':
			return t.recallIs.slipping(advice.known, advice.met, advice.cards);
	}
}
