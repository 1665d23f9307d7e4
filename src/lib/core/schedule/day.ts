/** Milliseconds since 1970-01-01 UTC. */
export type EpochMs = number & { readonly brand: 'EpochMs' };

/** Days since 1970-01-01 by the learner's wall clock, each beginning at the rollover hour. */
export type StudyDay = number & { readonly brand: 'StudyDay' };
