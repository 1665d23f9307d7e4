/** What web pages print around an article. Each pattern is tried on a whole line of at most `longest` characters. */
const longest = 200;

const phrases = [
	/^(?:show|read|see|load|view) (?:more|all|less)\b/i,
	/^(?:related|recommended|latest|popular|trending|similar|more|other|recent|previous|next) (?:articles?|posts?|stor(?:y|ies)|news|topics?|reading|content|links|from)\b/i,
	/^(?:you may also|you might also|most (?:read|viewed|popular)|editor'?s picks?|what to read next)\b/i,
	/^(?:back to top|scroll to top|skip to (?:content|main))/i,
	/^(?:adblock|ad ?blocker|advertisement|advertorial|sponsored|promoted)\b/i,
	/^please (?:consider supporting|enable|disable|subscribe|log in|sign in)/i,
	/\b(?:ad blocker|adblocker|whatsapp channel|telegram channel|youtube channel|push notifications)\b/i,
	/^(?:stay (?:up[- ]to[- ]date|updated|tuned|connected|informed)|follow us|join us|like us|find us|get the latest|download (?:the|our) app)\b/i,
	/^(?:subscribe|sign up|sign in|log ?in|register|newsletter|leave a (?:comment|reply)|post a comment|add a comment)\b/i,
	/^(?:\d+ )?(?:comments?|views?|shares?|likes?|reads?|min(?:ute)?s? read)(?:\s*[:(]?\s*\d*\)?)?$/i,
	/^\d+ min(?:ute)?s? read(?:$|\s*[·•|–-])/i,
	/^(?:share|tweet|pin|email|print|copy link|share this|share on|share via|whatsapp|facebook|twitter|linkedin|telegram|reddit|pinterest|instagram|messenger|x)(?:[\s,|·/]+(?:share|tweet|pin|email|print|copy link|whatsapp|facebook|twitter|linkedin|telegram|reddit|pinterest|instagram|messenger|x))*$/i,
	/^(?:share (?:this|on|via)|tags?:|filed under|categor(?:y|ies):|posted in|topics?:|keywords?:)/i,
	/^(?:home|menu|search|navigation|close|loading|main page|contents|breaking news|latest news|top stories|live|video|photos?|gallery|opinion|sports?|politics|business|world|cookies?|privacy policy|terms of (?:use|service)|contact us|about us|advertise)(?:\.\.\.|…)?$/i,
	/^(?:we|this (?:web)?site) uses? cookies\b|\baccept (?:all )?cookies\b|^by continuing to (?:use|browse)/i,
	/^(?:copyright|©|\(c\) ?\d{4}|all rights reserved)\b|^©|\ball rights reserved\.?$/i,
	/^(?:last )?(?:updated|modified|edited)(?: on| at)?\s*[:\d]/i,
	/^screenshot\b.*\d/i,
	/^\S+\.(?:jpe?g|png|gif|svg|webp|pdf|mp4)$/i,
	/^(?:img|dsc|image|photo)[-_ ]?\d+$/i,
	/^(?:https?:\/\/|www\.)\S+$/i,
	/^category:/i
];

/** "Home » Politics » A title". */
export const isTrail = (line: string): boolean =>
	/\S\s*[»›]\s*\S/.test(line) && line.length <= longest;

/** Words that belong to the page, not to the article: menus, appeals, buttons, copyright, categories. */
export function isFurniture(line: string): boolean {
	if (!/[\p{L}\p{N}]/u.test(line)) return true;
	if (/^category:\S/i.test(line)) return true;
	return line.length <= longest && (isTrail(line) || phrases.some((phrase) => phrase.test(line)));
}

/** Headings of what stands behind an article: references and links. */
export const isApparatus = (heading: string): boolean =>
	/^(?:see also|references?|external links?|further reading|bibliography|footnotes?|end ?notes|citations?|sources?|works cited|notes and references|notes)$/i.test(
		heading.replace(/[:.\s]+$/, '')
	);

/** "[12] Some book, 1999": a line of a list of references. */
export const isReference = (line: string): boolean => /^(?:\[\d+\]|\^)(?:\s|$)/.test(line);
