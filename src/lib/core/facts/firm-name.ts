const closing =
	/(?:\s(?:plc|PLC|Ltd|Limited|Inc|Corp|Corporation|Company|Co|AG|SE|AB|ASA?|S\.?A|N\.?V|GmbH|Oyj?|S\.p\.A|LLC|LLP|KGaA|Holdings|Bhd|Pty)|\sA\/S)\.?$/;
const opening =
	/^(?:Compagnie|Société|Banco|Banque|Grupo|Gruppo)\s\p{Lu}|^(?:Compagnie|Société) d/u;

/** "A. B. Salt - Holm A/S": whether words name a firm by what the law calls it, however its name is written. */
export const isFirmName = (words: string): boolean =>
	/^[\p{Lu}\d]/u.test(words) &&
	words.split(' ').length <= 9 &&
	(closing.test(words) || opening.test(words));
