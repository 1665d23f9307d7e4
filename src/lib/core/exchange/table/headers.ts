import { fold } from '../../text/unicode.ts';
import type { Role } from './dialect.ts';
import { headerNames } from './headers.data.ts';

const roleOf: ReadonlyMap<string, Role> = new Map(
	headerNames.flatMap(([role, ...names]) =>
		names.flatMap((some) => some.split(';').map((name): [string, Role] => [fold(name), role]))
	)
);

/** What a column with this name holds; undefined where the name says nothing. "Answer 2" is one of several options. */
function roleNamed(name: string): Role | undefined {
	const folded = fold(name).replace(/[_-]+/g, ' ');
	const role = roleOf.get(folded);
	if (role !== undefined) return role;
	if (/^(?:option|choice|answer|variant)?\s*[a-h1-8]$/.test(folded)) return 'option';
	const [, bare = ''] = /^(.*?)\s*\(?\d{1,2}\)?$/.exec(folded) ?? [];
	return roleOf.get(bare) ?? role;
}

/** What the columns of a header hold; undefined where the row is no header. */
export function rolesNamed(cells: readonly string[]): Role[] | undefined {
	const isShort = cells.some((cell) => fold(cell) === 'q');
	const found = cells.map((cell) => {
		if (isShort && fold(cell) === 'a') return 'answer';
		return cell.length > 40 ? undefined : roleNamed(cell.trim());
	});
	const known = found.filter((role) => role !== undefined);
	const named = new Set(known);
	if (named.size < 2) return undefined;
	if (named.has('question')) return settled(found.map((role) => role ?? 'ignored'));
	const isHeader = known.length < found.length && named.size === known.length;
	return isHeader ? settled(withQuestion(found)) : undefined;
}

/** In a language that is not known here, the first of the names that say nothing is the question's. */
function withQuestion(found: readonly (Role | undefined)[]): Role[] {
	const free: Role[] = found.includes('answer') ? ['question'] : ['question', 'answer'];
	return found.map((role) => role ?? free.shift() ?? 'ignored');
}

const single: readonly Role[] = [
	'question',
	'answer',
	'correct',
	'id',
	'guid',
	'deck',
	'type',
	'topic',
	'hint'
];

/** One column of each kind but of those that may stand again; options with a right answer beside them, or none. */
function settled(named: readonly Role[]): Role[] {
	const seen = new Set<Role>();
	const columns = named.map((role): Role => {
		const isAgain = single.includes(role) && seen.has(role);
		seen.add(role);
		return isAgain ? 'ignored' : role;
	});
	const options = columns.filter((role) => role === 'option').length;
	if (options === 1) return columns.map((role) => (role === 'option' ? 'distractors' : role));
	if (!seen.has('answer') || options === 0 || seen.has('correct')) return columns;
	return columns.map((role) => (role === 'answer' ? 'correct' : role));
}
