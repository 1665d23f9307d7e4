import { scales } from '../text/number-words.ts';
import type { NumberValue } from '../text/numbers.ts';
import { fold } from '../text/unicode.ts';
import { units } from '../text/units.data.ts';
import { readings, type Amount } from './read-numbers.ts';
import { imperial, measures } from './units.data.ts';
import type { Likeness } from './verdict.ts';

/** A value in the first unit of its measure. */
function measured(value: NumberValue): { measure: string; factor: number; unit: string } {
	switch (value.kind) {
		case 'count':
		case 'ordinal':
			return { measure: 'count', factor: 1, unit: '' };
		case 'percent':
			return { measure: '%', factor: 1, unit: '%' };
		case 'money': {
			const isRupee = ['INR', 'PKR', 'rupee'].includes(value.currency);
			return { measure: isRupee ? 'rupee' : value.currency, factor: 1, unit: value.currency };
		}
		case 'quantity': {
			const line = measures.find((each) => each.some(([unit]) => unit === value.unit));
			const factor = line?.find(([unit]) => unit === value.unit)?.[1] ?? 1;
			return { measure: line?.[0]?.[0] ?? value.unit, factor, unit: value.unit };
		}
	}
}

const isEqual = (a: number, b: number, share = 1e-9): boolean =>
	Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));

const end = (value: NumberValue): number | undefined => ('to' in value ? value.to : undefined);

/** Figures that say something: 1,500,000 has two. */
const figures = (value: number): number =>
	Math.abs(value).toExponential(14).replace(/e.*$/, '').replace('.', '').replace(/0+$/, '').length;

/** "1.5 million" for 1,523,000: rounded, but to two figures at least. */
const isRounded = (given: number, key: number): boolean =>
	figures(given) >= 2 &&
	figures(given) < figures(key) &&
	isEqual(Number(key.toPrecision(figures(given))), given);

const bounds = new Map([
	['more than', 1],
	['at least', 1],
	['less than', -1],
	['up to', -1]
]);
const boundOf = (value: NumberValue): number =>
	'approx' in value ? (bounds.get(value.approx ?? '') ?? 0) : 0;

function compareValues(given: NumberValue, key: NumberValue, by: number, share: number): Likeness {
	if (boundOf(given) * boundOf(key) < 0) return 'wrong';
	const [keyEnd, givenEnd] = [end(key), end(given)];
	if (keyEnd !== undefined && givenEnd === undefined)
		return [key.value, keyEnd].some((one) => isEqual(given.value * by, one, share))
			? 'part'
			: 'wrong';
	if (keyEnd !== undefined || givenEnd !== undefined)
		return keyEnd !== undefined &&
			isEqual(given.value * by, key.value, share) &&
			isEqual((givenEnd ?? 0) * by, keyEnd, share)
			? 'right'
			: 'wrong';
	if (isEqual(given.value * by, key.value, share)) return 'right';
	return isRounded(given.value * by, key.value) ? 'coarser' : 'wrong';
}

/** The unit and the scale that a question names: "How many kilometres …?", "how many million". */
function namedIn(stem: string): { units: Set<string>; scales: Set<number> } {
	const words =
		stem
			.slice(0, 2000)
			.toLowerCase()
			.match(/[\p{L}%²³]+/gu) ?? [];
	return {
		units: new Set(
			words.flatMap((word) =>
				/^percent/.test(word) || word === '%' ? '%' : (units.get(word) ?? [])
			)
		),
		scales: new Set(words.flatMap((word) => scales.get(word) ?? []))
	};
}

function compareAmounts(given: Amount, key: Amount, stem: string): Likeness {
	const [mine, asked] = [measured(given.value), measured(key.value)];
	const named = namedIn(stem);
	const isKin =
		mine.measure === asked.measure || given.value.kind === 'count' || asked.measure === 'count';
	if (!isKin) return 'wrong';
	if (mine.measure === asked.measure && mine.measure !== 'count') {
		const isCarriedOver = imperial.has(mine.unit) !== imperial.has(asked.unit);
		const by = mine.factor / asked.factor;
		return compareValues(given.value, key.value, by, isCarriedOver ? 0.005 : 1e-9);
	}
	const found = compareValues(given.value, key.value, 1, 1e-9);
	if (mine.unit === asked.unit) {
		if (found === 'right' && areOthers(given.counted, key.counted)) return 'no-unit';
		return found === 'wrong' ? inScale(given.value, key.value, named.scales) : found;
	}
	// one of the two has no unit: right where the question names the unit of the other
	const unit = mine.unit || asked.unit;
	if (asked.unit === '' && named.units.size > 0 && !named.units.has(unit)) return 'wrong';
	if (found === 'right' && asked.unit !== '' && !named.units.has(unit)) return 'no-unit';
	return found === 'wrong' ? inScale(given.value, key.value, named.scales) : found;
}

/** "1.5" where the question asks "how many million". */
const inScale = (given: NumberValue, key: NumberValue, named: ReadonlySet<number>): Likeness =>
	[...named].some((scale) => compareValues(given, key, scale, 1e-9) === 'right') &&
	!('scale' in given && given.scale > 1)
		? 'right'
		: 'wrong';

/** Whether both say what they count, and not the same. */
function areOthers(a: string, b: string): boolean {
	const stems = (text: string) =>
		fold(text)
			.split(/\s+/)
			.map((word) => word.slice(0, 4));
	return a !== '' && b !== '' && !stems(a).some((word) => stems(b).includes(word));
}

/** How a typed amount stands to a key that is one, by every way to read it; none where it is no amount. */
export function compareNumber(given: string, key: Amount, stem: string): Likeness[] {
	return readings(given).map((amount) => compareAmounts(amount, key, stem));
}
