import type { Question } from '../question.ts';

/** Words of the page around a text. */
const furniture =
	/\b(?:https?:|www\.)|\b[\w.-]+@[\w-]+\.\w|\b[\w-]+\.(?:com|org|net|info|gov|edu|co\.uk)\b|\bcookies?\b(?= (?:policy|settings|consent))|\bsubscri(?:be|ption)\b|\bnewsletter\b|\bcopyright\b|©|®|\ball rights reserved\b|\bmin(?:ute)?s? read\b|\breading time\b|\bISBN\b|\bISSN\b|\bdoi:|\bclick\b|\bread more\b|\bsee also\b|\bshare this\b|\bsign (?:in|up) (?:to|for|with)\b|\blog in\b|\bprivacy policy\b|\bterms of (?:use|service)\b|\bphoto(?:graph)? (?:by|credit|courtesy)\b|\bimage source\b|\bGetty\b|\bretrieved (?:on|from)\b|\barchived from\b|\bcitation needed\b|\bedit source\b|\badvertisement\b|\bcomments? section\b|\bfigure \d|\btable \d|\bpage \d|\bchapter \d/i;

/** Marks of a page's source that are no words. */
const markup = /[{}|<>]|\]\]|\[\[|&(?:amp|nbsp|quot|#\d+);|\[\d+\]|\p{Cc}|\uFFFD/u;

/** Whether the words come from the page around the text, or from its source. */
export function furnished({ stem, key }: Question): 'furniture' | 'markup' | undefined {
	if (markup.test(stem) || markup.test(key)) return 'markup';
	return furniture.test(stem) || furniture.test(key) ? 'furniture' : undefined;
}
