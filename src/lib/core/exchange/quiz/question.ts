/** A possible answer, with what it earns. Texts are those of a note (rich-text.ts). */
export type Answer = {
	readonly text: string;
	/** Of the marks of the question; negative where it costs some. */
	readonly percent: number;
	readonly feedback: string;
};

/** How a question of a bank asks. */
export type Asks =
	| { readonly kind: 'choice'; readonly isSingle: boolean; readonly answers: readonly Answer[] }
	| {
			readonly kind: 'true-false';
			readonly isTrue: boolean;
			/** What is said to each answer. */
			readonly feedback: readonly { readonly to: boolean; readonly text: string }[];
	  }
	/** `gap` stands in the stem where the answer belongs, if it stands in the sentence. */
	| { readonly kind: 'short'; readonly answers: readonly Answer[] }
	/** Answers are amounts as interval.ts of the stage `answer` reads them. */
	| { readonly kind: 'numerical'; readonly answers: readonly Answer[] }
	/** Right sides whose left is empty fit nothing. */
	| { readonly kind: 'matching'; readonly pairs: readonly (readonly [string, string])[] }
	| { readonly kind: 'ordering'; readonly items: readonly string[] }
	| { readonly kind: 'essay'; readonly key: string }
	| { readonly kind: 'description' }
	/** `stem` is a cloze text. */
	| {
			readonly kind: 'cloze';
			readonly accept: readonly string[];
			readonly distractors: readonly string[];
	  }
	| { readonly kind: 'other'; readonly name: string };

/** A question as the programs of schools have it: GIFT and Moodle's XML are ways to write it. */
export type QuizQuestion = {
	/** 1-based. */
	readonly line: number;
	readonly idNumber: string;
	readonly name: string;
	/** May hold one `gap`. */
	readonly stem: string;
	/** What is said after any answer. */
	readonly feedback: string;
	readonly hints: readonly string[];
	readonly tags: readonly string[];
	readonly asks: Asks;
};

/** The place in a stem where the answer stands: a character that no text has. */
export const gap = '\uffff';
/** How it is shown. */
export const shownGap = '_____';
