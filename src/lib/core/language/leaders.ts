import { fold } from '../text/unicode.ts';
import { offices } from './lexicon.ts';
import { leaderTable } from './leaders.data.ts';

const key = (title: string, name: string): string =>
	`${title}|${fold(name)
		.replace(/[^\p{L}]+/gu, ' ')
		.trim()}`;

const titleOf = (words: string): string | undefined =>
	offices.find(({ title }) => words.startsWith(`${title} `))?.title;

const states: ReadonlyMap<string, string> = new Map(
	leaderTable
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [state = '', rest = ''] = line.split(': ');
			return rest.split('; ').flatMap((part) => {
				const title =
					titleOf(part) ?? /^(?:\p{Lu}\p{L}+ )+?(?:Minister|Secretary) /u.exec(part)?.[0].trim();
				return title === undefined
					? []
					: part
							.slice(title.length + 1)
							.split(', ')
							.map((name): [string, string] => [key(title, name), state]);
			});
		})
);

/** The state whose office somebody held: "Prime Minister" and "Narendra Modi" give "India". */
export const stateOfLeader = (title: string, name: string): string | undefined =>
	states.get(key(title, name));
