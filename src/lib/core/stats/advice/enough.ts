/** There is too little to say anything: so much there is, and so much is needed. */
export type TooFew = { readonly is: 'too-few'; readonly have: number; readonly need: number };

/** What is to be said if there is enough to say it from. */
export const ifEnough = <A>(have: number, need: number, say: () => A): A | TooFew =>
	have < need ? { is: 'too-few', have, need } : say();
