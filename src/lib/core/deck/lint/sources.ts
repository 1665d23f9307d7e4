import type { Deck } from '../deck.ts';
import { error, quoted, warning, type Rule, type Trouble } from './rule.ts';

/** Evidence that points at nothing. */
export const checkEvidence: Rule = ({ evidence }, { sources }) =>
	evidence.flatMap(({ source, start, end }) => {
		const found: Trouble[] = [];
		if (!sources.some(({ id }) => id === source))
			found.push(
				error(
					'broken-source',
					`the deck has no source ${quoted(source)}`,
					'add it to the front matter, or mend the name'
				)
			);
		if (end < start)
			found.push(error('broken-source', 'the span ends before it begins', 'mend its offsets'));
		return found;
	});

/** Sources that could not be found again. */
export function checkSources({ sources }: Deck): Trouble[] {
	const ids = new Set<string>();
	return sources.flatMap(({ id, title, published, url }) => {
		const found: Trouble[] = [];
		if (ids.has(id))
			found.push(error('broken-source', `two sources are called ${quoted(id)}`, 'rename one'));
		ids.add(id);
		if (title.trim() === '')
			found.push(
				error('broken-source', `the source ${quoted(id)} has no title`, 'write its title')
			);
		if (published !== undefined && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(published))
			found.push(
				warning(
					'broken-source',
					`${quoted(published)} is no date`,
					'write it as 2024, 2024-01 or 2024-01-31'
				)
			);
		if (url !== undefined && !/^https?:\/\/\S+$/.test(url))
			found.push(
				warning('broken-source', `${quoted(url)} is no web address`, 'begin it with https://')
			);
		return found;
	});
}
