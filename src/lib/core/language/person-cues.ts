import type { Span } from '../text/span.ts';
import { looksPersonal } from './personal.ts';

/** What only people are: a noun that stands beside a name, or after "was a". */
const callings =
	`politician statesman stateswoman diplomat lawyer jurist judge activist feminist suffragist revolutionary
reformer nationalist monk nun priest preacher theologian missionary rabbi philosopher historian economist sociologist
anthropologist archaeologist linguist philologist geographer scientist physicist chemist biologist botanist zoologist
geologist astronomer mathematician statistician inventor engineer architect physician doctor surgeon nurse psychologist
psychiatrist explorer navigator astronaut cosmonaut aviator soldier admiral educator educationist teacher scholar academic
professor writer author poet poetess novelist playwright dramatist essayist journalist columnist biographer critic
translator publicist painter artist sculptor photographer filmmaker screenwriter composer musician pianist violinist
conductor singer rapper songwriter actor actress comedian dancer choreographer model footballer cricketer golfer boxer
swimmer athlete sprinter wrestler goalkeeper businessman businesswoman entrepreneur industrialist banker merchant
philanthropist financier wife husband widow son daughter brother sister mother father nephew niece cousin
spokesman spokeswoman spokesperson vlogger blogger programmer statesperson`
		.trim()
		.split(/\s+/);
const calling = `(?:${callings.join('|')})`;

const alias = /^\s*\([^()]{0,120}\)/;
const bornIn = /^\s*\((?:[^()]{0,60}[;, ])?(?:born|b\.|née) /;
const is = new RegExp(
	`^,? (?:was|is|became) (?:an?|the|one of the) (?:[\\p{L}-]+,? (?:and )?){0,4}${calling}s?\\b(?! of (?:the )?(?:year|art))`,
	'u'
);
const aside = new RegExp(`^, (?:an?|the|his|her|their) (?:[\\p{L}-]+ ){0,4}${calling}\\b`, 'u');
const before = new RegExp(`(?:^|[^\\p{L}])${calling} $`, 'u');
const does =
	/^,? ?(?:who )?(?:(?:first|later|then|also|subsequently|eventually|formally|unanimously) )?(?:(?:was|were|has been|had been) (?:(?:first|later|then|also|subsequently|unanimously|formally) )?(?:born|elected|re-elected|appointed|sworn in|assassinated|crowned|knighted|educated|married)|(?:graduated|resigned|married|died|retired) (?:in|on|at|from|as|of|the)|studied (?:at|under|with|law|medicine)|stepped down|took office|was (?:his|her) )\b/;

const isNamelike = (name: string): boolean => {
	const words = name.split(' ');
	return words.length <= 5 && !/\d|^The |["“”&/]/.test(name) && looksPersonal(name);
};

/**
 * Whether the words around an untitled name of two to five words show that a person bears it: "(born 1951)",
 * "was a Finnish chemist", "the novelist …", "… graduated from".
 */
export function isShownAsPerson(name: string, { start, end }: Span, legible: string): boolean {
	if (!isNamelike(name)) return false;
	const after = legible.slice(end, end + 240);
	const rest = after.replace(alias, '');
	return (
		bornIn.test(after) ||
		is.test(rest) ||
		aside.test(rest) ||
		does.test(rest) ||
		before.test(legible.slice(Math.max(0, start - 24), start))
	);
}
