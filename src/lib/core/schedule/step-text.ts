import { asciiDigits } from '../text/unicode.ts';

const minutesIn = { s: 1 / 60, m: 1, h: 60, d: 1440 } as const;
type Unit = keyof typeof minutesIn;

const mostSteps = 20;
const longestMinutes = 30 * minutesIn.d;

/**
 * Learning steps as a person writes them, in minutes: `1m 10m 1h 1d`, with spaces or commas between; a number alone
 * is minutes. Undefined where it is none, or where a step is longer than 30 days.
 */
export function parseSteps(text: string): readonly number[] | undefined {
	const words = asciiDigits(text)
		.split(/[\s,،;]+/)
		.filter((word) => word !== '');
	if (words.length > mostSteps) return undefined;
	const steps = words.map((word) => {
		const [, count = '', unit = 'm'] = /^(\d+(?:\.\d+)?)([smhd])?$/i.exec(word) ?? [];
		return Number(count || NaN) * minutesIn[unit.toLowerCase() as Unit];
	});
	return steps.every((minutes) => minutes > 0 && minutes <= longestMinutes) ? steps : undefined;
}

/** Each step in the largest unit that it is a whole number of. */
export const printSteps = (steps: readonly number[]): string =>
	steps
		.map((minutes) => {
			const unit = (['d', 'h', 'm'] as const).find((unit) => isWhole(minutes / minutesIn[unit]));
			if (unit) return `${minutes / minutesIn[unit]}${unit}`;
			const seconds = Math.round(minutes * 60);
			return isWhole(minutes * 60) ? `${seconds}s` : `${minutes}m`;
		})
		.join(' ');

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;
