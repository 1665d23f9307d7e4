/** The device's clock, as an argument: a test brings its own. */
export type Clock = {
	/** Epoch milliseconds. */
	now(): number;
	/** Minutes east of UTC at that moment. */
	offsetMinutes(at: number): number;
	/** Milliseconds that pass evenly, whatever is done to the clock; absent where `now` does. */
	steadyMs?(): number;
};

export const deviceClock: Clock = {
	now: () => Date.now(),
	offsetMinutes: (at) => -new Date(at).getTimezoneOffset(),
	steadyMs: () => performance.now()
};
