import * as v from 'valibot';
import {
	actionNames,
	can,
	keysOf,
	type ActionName,
	type Key,
	type Moment,
	type Remapped
} from './actions.ts';

/** Keys that are the browser's, or none by themselves. */
const taken =
	/^(?:Shift\+)?(?:Escape|Tab|Shift|Control|Alt|AltGraph|Meta|OS|CapsLock|NumLock|Dead|Process|Unidentified|ContextMenu|F\d+)$/;
const longest = 24;

/** Whether a key can be chosen for an action. */
export const isChoosable = (key: Key): boolean =>
	key !== '' && key.length <= longest && !taken.test(key);

const entry = v.tuple([v.picklist(actionNames), v.array(v.pipe(v.string(), v.check(isChoosable)))]);

/** Keys as they were kept; an entry that can't be, or names an action that is no more, is left out. */
export function readRemapped(kept: unknown): Remapped {
	const entries = Array.isArray(kept) ? (kept as unknown[]) : [];
	return new Map(
		entries.flatMap((each) => {
			const { success, output } = v.safeParse(entry, each);
			return success ? [output] : [];
		})
	);
}

/** The same with these keys for an action; its own ones count as no choice. */
export function withKeys(
	remapped: Remapped,
	name: ActionName,
	keys: readonly Key[] | undefined
): Remapped {
	const chosen = keys && [...new Set(keys)];
	const others = [...remapped].filter(([other]) => other !== name);
	return new Map(
		chosen === undefined || chosen.join(' ') === keysOf(name).join(' ')
			? others
			: [...others, [name, chosen]]
	);
}

/** The actions that would want a key in one and the same moment as this one, which the key then does or hides. */
export function rivalsOf(name: ActionName, key: Key, remapped: Remapped): readonly ActionName[] {
	const others = actionNames.filter(
		(other) => other !== name && keysOf(other, remapped).includes(key)
	);
	return others.filter((other) =>
		moments.some((moment) => can(name, moment) && can(other, moment))
	);
}

const sides = ['question', 'answer', 'waiting', 'finished', 'absent'] as const;
const flags = Object.keys({
	isNew: true,
	hasSiblings: true,
	hasHint: true,
	hasPrevious: true,
	canSay: true
} satisfies Record<Exclude<keyof Moment, 'side'>, true>);

/** Every moment that there can be. */
const moments: readonly Moment[] = sides.flatMap((side) =>
	Array.from({ length: 2 ** flags.length }, (_, bits) => ({
		side,
		...Object.fromEntries(flags.map((flag, i) => [flag, (bits & (2 ** i)) !== 0]))
	}))
);
