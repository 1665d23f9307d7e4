const plain = '0123456789+-=()n';
const scripts = {
	sup: Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'),
	sub: Array.from('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ')
};

/** Raised or lowered words: in Unicode's letters where it has them all, `^(th)` and `_(max)` where not. */
export function raised(text: string, to: 'sup' | 'sub'): string {
	const words = text.trim();
	if (words === '') return text;
	const signs = Array.from(words.replaceAll('−', '-'), (sign) => scripts[to][plain.indexOf(sign)]);
	if (signs.every((sign) => sign !== undefined)) return signs.join('');
	return `${to === 'sup' ? '^' : '_'}(${words})`;
}
