/** The device's clock, as an argument: a test brings its own. */
export type Clock = {
	/** Epoch milliseconds. */
	now(): number;
	/** Minutes east of UTC at that moment. */
	offsetMinutes(at: number): number;
};

export const deviceClock: Clock = {
	now: () => Date.now(),
	offsetMinutes: (at) => -new Date(at).getTimezoneOffset()
};
