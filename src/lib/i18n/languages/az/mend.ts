/** What is wrong with a line of typed cards, and what to do, by code. */
export const mend: ReadonlyMap<string, string> = new Map([
	[
		'no-key',
		'bu sətirdə cavab yoxdur: “sual :: cavab” yazın, soruşulanı [mötərizəyə] alın və ya “Q:” altında “A:” sətri yazın'
	],
	['empty-field', 'bir tərəf boşdur: həm sualı, həm cavabı yazın və ya sətri silin'],
	[
		'too-many-parts',
		'bu sətirdə ikidən çox hissə var: aralarında bir tabulyasiya ilə bir sual və bir cavab saxlayın'
	],
	['no-stem', 'bu kartın sualı yoxdur: onu “Q:” və ya “C:” ilə başlayın'],
	['repeated-field', 'bu sahə kartda iki dəfə var: birini saxlayın'],
	['unknown-field', 'belə sahə yoxdur: “Q:”, “A:”, “C:” və s. yazın'],
	['stray-line', 'bu mətn heç bir karta aid deyil: onu “Q:” və ya “A:” ilə başlayın və ya silin'],
	['bad-value', 'bu sahənin qiyməti anlaşılmadı: düzəldin və ya sətri silin'],
	['same-id', 'yuxarıdakı bir kartın kimliyi eynidir: ikisindən birini silin'],
	['front-matter', 'başdakı sətirlərdə (“---” arasında) anlaşılmayan var: düzəldin və ya silin']
]);
