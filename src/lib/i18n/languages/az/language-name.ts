/** Chromium does not say languages in Azerbaijani. */
const names = new Map([
	['ar', 'ərəb'],
	['az', 'Azərbaycan'],
	['bn', 'benqal'],
	['de', 'alman'],
	['el', 'yunan'],
	['en', 'ingilis'],
	['es', 'ispan'],
	['fa', 'fars'],
	['fr', 'fransız'],
	['he', 'ivrit'],
	['hi', 'hind'],
	['id', 'İndoneziya'],
	['it', 'italyan'],
	['ja', 'yapon'],
	['ko', 'Koreya'],
	['nl', 'niderland'],
	['pt', 'portuqal'],
	['ru', 'rus'],
	['tr', 'türk'],
	['ur', 'urdu'],
	['zh', 'çin']
]);

/** A language by name, of its code ("az", "en-GB"). */
export const languageName = (language: string): string =>
	names.get(language.split('-')[0] ?? '') ?? language;
