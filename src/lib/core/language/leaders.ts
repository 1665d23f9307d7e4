import { fold } from '../text/unicode.ts';
import { offices } from './lexicon.ts';
import { leaderTable } from './leaders.data.ts';

const key = (title: string, name: string): string =>
	`${title}|${fold(name)
		.replace(/[^\p{L}]+/gu, ' ')
		.trim()}`;

const titleOf = (words: string): string | undefined =>
	offices.find(({ title }) => words.startsWith(`${title} `))?.title;

type Leader = { readonly title: string; readonly name: string; readonly state: string };

const leaders: readonly Leader[] = leaderTable
	.trim()
	.split('\n')
	.flatMap((line) => {
		const [state = '', rest = ''] = line.split(': ');
		return rest.split('; ').flatMap((part) => {
			const title =
				titleOf(part) ?? /^(?:\p{Lu}\p{L}+ )+?(?:Minister|Secretary) /u.exec(part)?.[0].trim();
			const names = title === undefined ? [] : part.slice(title.length + 1).split(', ');
			return names.map((name) => ({ title: title ?? '', name, state }));
		});
	});

const states: ReadonlyMap<string, string> = new Map(
	leaders.map(({ title, name, state }) => [key(title, name), state])
);

/** States whose people have their surname first. */
const surnameFirst = /^(?:China|South Korea|North Korea|Vietnam|Taiwan|Cambodia)$/;

const surnameOf = ({ name, state }: Leader): string =>
	fold(name.split(' ').at(surnameFirst.test(state) ? 0 : -1) ?? '');

const bySurname = new Map<string, Leader[]>();
for (const leader of leaders) {
	const called = `${leader.title}|${surnameOf(leader)}`;
	bySurname.set(called, [...(bySurname.get(called) ?? []), leader]);
}

/** The state whose office somebody held: "Prime Minister" and "Narendra Modi" give "India". */
export const stateOfLeader = (title: string, name: string): string | undefined =>
	states.get(key(title, name));

/**
 * Who is meant by an office and a surname alone: "President" and "Obama" give "Barack Obama", where none but one of the
 * states that the text is on had an office holder of that name.
 */
export function leaderCalled(
	title: string,
	surname: string,
	isNear: (state: string) => boolean
): string | undefined {
	const post = title.replace(/^Minister of (?:Foreign|External) Affairs$/, 'Foreign Minister');
	const [first, ...others] = (bySurname.get(`${post}|${fold(surname)}`) ?? []).filter(({ state }) =>
		isNear(state)
	);
	const words = first && fold(first.name).split(' ');
	const isOne = others.every(({ name }) =>
		words?.every((word) => fold(name).split(' ').includes(word))
	);
	return isOne ? first?.name : undefined;
}
