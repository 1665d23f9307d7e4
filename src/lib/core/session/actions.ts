/** Where a person stands: what is on show, and what can be done with it. */
export type Moment = {
	readonly side: 'question' | 'answer' | 'waiting' | 'finished' | 'absent';
	/** The card was not met yet. */
	readonly isNew?: boolean;
	/** Its note has other cards. */
	readonly hasSiblings?: boolean;
	readonly hasHint?: boolean;
	/** A card was answered before this one. */
	readonly hasPrevious?: boolean;
	/** Cards are read aloud, by a voice that is there. */
	readonly canSay?: boolean;
};

/**
 * A key as it is pressed: a capital letter, digit or sign, or `Space`, `Enter`, `Delete` …; letters and named keys
 * with `Shift+` before them where it is held.
 */
export type Key = string;

type Means = {
	/** What it is called by on a keyboard that nobody changed. */
	readonly keys: readonly Key[];
	readonly can: (moment: Moment) => boolean;
	/** Whether it stands in the menu of the card. */
	readonly isInMenu?: boolean;
};

const onCard = ({ side }: Moment): boolean => side === 'question' || side === 'answer';
const onAnswer = ({ side }: Moment): boolean => side === 'answer';
const onNew = (moment: Moment): boolean => onCard(moment) && moment.isNew === true;
const onSeen = (moment: Moment): boolean => onCard(moment) && moment.isNew !== true;
const onSibling = (moment: Moment): boolean => onCard(moment) && moment.hasSiblings === true;

/** All that can be done in a session, in the order in which menu and list of keys show it. */
export const actions = {
	/** Shows the answer; on the answer it takes the grade that is suggested. */
	reveal: { keys: ['Space', 'Enter'], can: onCard },
	again: { keys: ['1'], can: onAnswer },
	hard: { keys: ['2'], can: onAnswer },
	good: { keys: ['3'], can: onAnswer },
	easy: { keys: ['4'], can: onAnswer },
	undo: { keys: ['Z'], can: ({ side }) => side !== 'absent' },
	/** Turns back to the question without grading. */
	question: { keys: ['Q'], can: onAnswer },
	hint: { keys: ['H'], can: ({ side, hasHint }) => side === 'question' && hasHint === true },
	/** What is right is graded Hard, or taken for a guess among options. */
	unsure: { keys: ['N'], can: onCard, isInMenu: true },
	say: { keys: ['V'], can: (moment) => onCard(moment) && moment.canSay === true },
	/** It holds the answer. */
	passage: { keys: ['T'], can: onAnswer },
	info: { keys: ['I'], can: onCard, isInMenu: true },
	/** Looks back at the card that was answered last, and changes nothing. */
	previous: { keys: ['P'], can: ({ hasPrevious }) => hasPrevious === true, isInMenu: true },
	edit: { keys: ['E'], can: onCard },
	tag: { keys: ['G'], can: onCard, isInMenu: true },
	flag: { keys: ['F'], can: onCard, isInMenu: true },
	'bury-card': { keys: ['B'], can: onCard, isInMenu: true },
	'bury-note': { keys: ['Shift+B'], can: onSibling, isInMenu: true },
	'suspend-card': { keys: ['S'], can: onCard, isInMenu: true },
	'suspend-note': { keys: ['Shift+S'], can: onSibling, isInMenu: true },
	'set-due': { keys: ['D'], can: onSeen, isInMenu: true },
	reset: { keys: [], can: onSeen, isInMenu: true },
	reposition: { keys: [], can: onNew, isInMenu: true },
	delete: { keys: ['Delete'], can: onCard, isInMenu: true },
	more: { keys: ['M'], can: onCard },
	help: { keys: ['?'], can: () => true, isInMenu: true }
} as const satisfies Record<string, Means>;

export type ActionName = keyof typeof actions;

const means: Readonly<Record<ActionName, Means>> = actions;
export const actionNames = Object.keys(actions) as readonly ActionName[];

/** The keys that a person chose instead of an action's own; none at all is a choice too. */
export type Remapped = ReadonlyMap<ActionName, readonly Key[]>;

export const can = (name: ActionName, moment: Moment): boolean => means[name].can(moment);

export const keysOf = (name: ActionName, remapped?: Remapped): readonly Key[] =>
	remapped?.get(name) ?? means[name].keys;

/** What stands in the menu now, in order. */
export const inMenu = (moment: Moment): readonly ActionName[] =>
	actionNames.filter((name) => means[name].isInMenu && can(name, moment));

/** What a key does now: of several actions with the same key the first that can be done. */
export const actionOf = (key: Key, moment: Moment, remapped?: Remapped): ActionName | undefined =>
	actionNames.find((name) => keysOf(name, remapped).includes(key) && can(name, moment));
