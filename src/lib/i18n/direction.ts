const rightToLeft = /^(ar|ckb|fa|he|ks|ps|sd|ug|ur|yi)\b/;

/** How a language is written, as one says of a deck's (BCP 47). */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
	rightToLeft.test(language) ? 'rtl' : 'ltr';
