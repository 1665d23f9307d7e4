import { compareDates } from '../../text/date.ts';
import { itemsOf } from '../items.ts';
import { linesOf, pairOf } from '../lists.ts';
import { error, quoted, warning, type Rule, type Trouble } from './rule.ts';
import { sameText } from './words.ts';

/** Lists that cannot be asked: nothing to order or match, things that cannot be told apart, a wrong order. */
export const checkLists: Rule = ({ type, answer }) => {
	switch (type) {
		case 'ordering':
			return ordering(answer);
		case 'matching':
			return matching(answer);
		case 'basic':
		case 'reversed':
		case 'cloze':
		case 'choice':
		case 'typed':
			return [];
	}
};

function ordering(answer: string): Trouble[] {
	const items = itemsOf(answer);
	if (items.length < 2)
		return [
			error('incomplete', 'there is nothing to order', 'write one item a line as the answer')
		];
	const late = items.findIndex(({ when }, i) => {
		const before = items.slice(0, i).findLast((item) => item.when)?.when;
		return when && before && compareDates(before.date, when.date) > 0;
	});
	const found = twice(items.map(({ text }) => text)).map((text) =>
		error('same-item', `the item ${quoted(text)} stands twice`, 'tell the two apart')
	);
	const text = items[late]?.text;
	if (text !== undefined)
		found.push(
			error('wrong-order', `${quoted(text)} was before the item above it`, 'put it in its place')
		);
	return found;
}

function matching(answer: string): Trouble[] {
	const lines = linesOf(answer);
	const none = lines.filter((line) => !pairOf(line));
	if (lines.length - none.length < 2)
		return [error('incomplete', 'there are no pairs', 'write one pair a line: left = right')];
	const pairs = lines.flatMap((line) => pairOf(line) ?? []);
	return [
		...none.map((line) =>
			error('incomplete', `the line ${quoted(line)} is no pair`, 'write it as left = right')
		),
		...twice(pairs.map(({ left }) => left)).map((left) =>
			error('same-item', `${quoted(left)} stands on the left twice`, 'tell the two apart')
		),
		...twice(pairs.map(({ right }) => right)).map((right) =>
			warning('same-item', `${quoted(right)} stands on the right twice`, 'ask for one of them')
		)
	];
}

function twice(texts: readonly string[]): string[] {
	const seen = new Set<string>();
	return texts.filter((text) => {
		const same = sameText(text);
		const isAgain = seen.has(same);
		seen.add(same);
		return isAgain;
	});
}
