import { resolve } from '$app/paths';
import type { TopicName } from '#lib/i18n/languages/en/help.ts';
import { x as e } from '#lib/i18n/exam/words.svelte.ts';
import { x } from '#lib/i18n/exchange/words.svelte.ts';
import { o } from '#lib/i18n/options/words.svelte.ts';
import { p } from '#lib/i18n/plan/words.svelte.ts';
import { f } from '#lib/i18n/safety/words.svelte.ts';
import { w } from '#lib/i18n/screens/words.svelte.ts';

type Place = { readonly name: string; readonly href: ReturnType<typeof resolve> };

/** The screen that a section speaks of, called as it calls itself; none or one. */
export function placesOf(topic: TopicName, section: string): readonly Place[] {
	const place = places()[`${topic}#${section}`];
	return place ? [place] : [];
}

const places = (): Readonly<Partial<Record<`${TopicName}#${string}`, Place>>> => ({
	'start#ready': { name: w.home.title, href: resolve('/') },
	'start#text': { name: w.generate.title, href: resolve('/generate/') },
	'start#own': { name: w.library.title, href: resolve('/library/') },
	'scheduling#retention': { name: p.places.rules, href: resolve('/schedule/') },
	'scheduling#honest': { name: p.places.memory, href: resolve('/schedule/memory/') },
	'scheduling#pile': { name: p.places.days, href: resolve('/schedule/days/') },
	'plan#make': { name: p.places.exams, href: resolve('/schedule/exams/') },
	'mock#sit': { name: e.newPaper, href: resolve('/exam/new/') },
	'anki#come': { name: x.import.title, href: resolve('/import/') },
	'anki#back': { name: x.export.title, href: resolve('/export/') },
	'teach#deck': { name: w.generate.title, href: resolve('/generate/') },
	'teach#hand': { name: e.title, href: resolve('/exam/') },
	'teach#moodle': { name: x.export.title, href: resolve('/export/') },
	'safety#copies': { name: f.title, href: resolve('/safety/') },
	'safety#remove': { name: w.library.title, href: resolve('/library/') },
	'device#language': { name: w.settings.title, href: resolve('/settings/') },
	'device#install': { name: w.settings.title, href: resolve('/settings/') },
	'device#remind': { name: w.settings.title, href: resolve('/settings/') },
	'keys#study': { name: o.keys.title, href: resolve('/settings/keys/') },
	'keys#touch': { name: w.settings.title, href: resolve('/settings/') }
});
