import type { Pattern, Query } from './query.ts';

/** A search as it can be written: parsed again it is the same. */
export function printQuery(query: Query): string {
	return query.type === 'everything' ? '' : print(query);
}

function print(query: Query): string {
	switch (query.type) {
		case 'everything':
			return '*';
		case 'and':
			return query.of.map((each) => (each.type === 'or' ? bracketed(each) : print(each))).join(' ');
		case 'or':
			return query.of.map(print).join(' or ');
		case 'not':
			return `-${query.of.type === 'and' || query.of.type === 'or' ? bracketed(query.of) : print(query.of)}`;
		case 'text':
			return written(query.pattern);
		case 'field':
			return `${query.field}:${written(query.pattern)}`;
		case 'state':
			return `is:${query.state}`;
		case 'prop':
			return `prop:${query.prop}${query.comparison}${decimal(query.value)}`;
		case 'added':
		case 'introduced':
			return `${query.type}:${query.days}`;
		case 'rated':
			return `rated:${query.days}${query.grade === undefined ? '' : `:${query.grade}`}`;
	}
}

const bracketed = (query: Query) => `(${print(query)})`;

/** Without exponent: `1e-7` would be no number to the reader. */
const decimal = (value: number) => {
	const text = String(value);
	return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
};

/** In quotes where spaces, signs or a meaning of its own ask for them. */
function written(pattern: Pattern): string {
	const text = pattern.map((piece) => piece.replace(/[\\*"“”„‟«»]/g, '\\$&')).join('*');
	const isPlain = !/[\s():]/.test(text) && !/^(?:-.*|or|and)?$/i.test(text);
	return isPlain ? text : `"${text}"`;
}
