/** Which of the 21 parameters of FSRS-6. */
// prettier-ignore
export type Place = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20;

/** The parameters, or one number for each of them. */
// prettier-ignore
export type Vector = [
	number, number, number, number, number, number, number,
	number, number, number, number, number, number, number,
	number, number, number, number, number, number, number
];

export const places: readonly Place[] = Array.from({ length: 21 }, (_, i) => i as Place);

/** One number for each parameter, by its place. */
export const vector = (of: (place: Place) => number): Vector => places.map(of) as Vector;
