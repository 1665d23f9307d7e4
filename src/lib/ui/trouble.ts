/** An error in a person's words: what happened, what is safe, what to do. */
export type Trouble = { readonly what: string; readonly safe: string; readonly todo: string };
