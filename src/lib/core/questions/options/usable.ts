import { remembered } from '../../text/remember.ts';
import { fold, words } from '../../text/unicode.ts';
import { homeOf, namesIn } from '../filter/parts.ts';
import type { Question } from '../question.ts';
import type { Pool } from './pool.ts';
import { alsoTrue, type Rivals } from './rivals.ts';
import { isSame } from './same.ts';

/** Written alike: capitals, figures, commas, initials and brackets in the same places. */
const formatOf = remembered((text) =>
	[/^\p{Lu}/u, /\d/, /,/, /[(“"]/, /^\p{Lu}[\p{Lu}\d-]+$/u, / and |&/, /^the /i]
		.map((mark) => (mark.test(text) ? '1' : '0'))
		.join('')
);

const sizeOf = (text: string) => text.split(' ').length;

/** Whose country or town something in the stem already is: nobody visits their own as a guest. */
function homesIn({ fact, stem }: Question): ReadonlySet<string> {
	const offices = [...fact.slots.values()].flatMap(({ mention }) =>
		mention?.type === 'person' && mention.office?.of ? [mention.office.of] : []
	);
	const named = namesIn(stem).flatMap((name) => [name, ...name.split(/[ -]/)]);
	return new Set([...offices, ...named].flatMap((name) => homeOf(name) ?? []));
}

/** Folded names that stand in the sentences that prove the fact. */
const beside = ({ fact }: Question, { together }: Pool): string[] =>
	fact.proofs.flatMap(({ document, span }) => [
		...(together.get(`${document}|${String(span.start)}`) ?? [])
	]);

/** More than the noun that both kinds share: "Friendship Group in the Senate", "Senate's Friendship Group". */
const isNear = (a: string, b: string): boolean => {
	const [x, y] = [words(a), words(b)].map((all) => all.filter((word) => word.length > 3));
	const shared = x?.filter((word) => y?.includes(word)).length ?? 0;
	return sizeOf(a) > 3 && shared >= 3;
};

/** "D.C.": letters that stand behind another name. */
const isInitials = /^(?:\p{Lu}\.){2,}$/u;

const isPlural = (name: string): boolean => /[^s’'u]s$/.test(name);

/** Whether a name is surely wrong, is of the key's shape, and gives neither itself nor the key away. */
export function usable(
	question: Question,
	pool: Pool,
	rivals: Rivals
): (option: string) => boolean {
	const { key, accept, stem } = question;
	const folded = fold(stem);
	const stemWords = words(stem);
	const near = new Set([...beside(question, pool), ...alsoTrue(question, rivals)]);
	const homes = homesIn(question);
	const right = [key, ...accept];
	const format = formatOf(key);
	// what a gap leaves of its sentence stands in quotation marks
	const named = [...namesIn(stem), ...namesIn(stem.replace(/[“”"]/g, ' '))];
	return (option) => {
		const name = fold(option);
		if (folded.includes(name) || near.has(name) || isInitials.test(option)) return false;
		if (right.some((answer) => isSame(answer, option))) return false;
		if (named.some((other) => isSame(other, option))) return false;
		if (stemWords.includes(words(option).at(-1) ?? '')) return false;
		if (homes.has(homeOf(option) ?? ' ')) return false;
		if (formatOf(option) !== format) return false;
		const ratio = option.length / key.length;
		return ratio > 0.45 && ratio < 2.2 && Math.abs(sizeOf(option) - sizeOf(key)) <= 3;
	};
}

/** Of what the text names besides: no body or treaty whose name says nearly the same. */
export const isApart = (key: string) => (option: string) =>
	!isNear(key, option) && isPlural(key) === isPlural(option);
