const month =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** "It was not until May 1969 that", "It was only in the 1990s that". */
const cleft = new RegExp(
	`(?<=^|[\\s("“])([Ii]t was(?:n['’]t| not)? (?:only )?)(until|in|on|during)( (?:the )?(?:early |late |mid-)?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${month} )?(?:\\d{1,2}, )?\\d{4}s?)( that )(?!\\p{Ll}+ed\\b)`,
	'gu'
);

/**
 * A text whose dates stand with what happened then: "It was not until May 1969 that Peru opened …" reads "In May
 * 1969, Peru opened …", with spaces in the place of what is gone.
 */
export const withoutClefts = (text: string): string =>
	text.replace(cleft, (_all, before: string, preposition: string, date: string, that: string) => {
		const said =
			preposition === 'until'
				? / \d{1,2}(?:st|nd|rd|th)? \p{Lu}|, /u.test(date)
					? 'on'
					: 'in'
				: preposition;
		const lead = before.startsWith('I') ? `${said.charAt(0).toUpperCase()}${said.slice(1)}` : said;
		return lead.padStart(before.length + preposition.length) + date + ', '.padEnd(that.length);
	});
