/** Words that a number may stand before without counting them. */
const linking =
	/^(?:was|were|are|is|has|had|have|been|will|would|and|but|nor|the|for|from|with|that|who|which|per|than|then|when|while|after|before|between|against|into|over|under|also|since|until|during|through|about|where|there|this|these|those|its|their|his|her|our)$/;

/** What a number that ends here counts, in up to two words: "old ships"; undefined where it counts nothing. */
export function countedAfter(text: string, end: number): string | undefined {
	const [, first = '', second = ''] =
		/^ (\p{Ll}[\p{L}-]{2,})(?: (\p{L}[\p{L}-]+))?/u.exec(text.slice(end, end + 80)) ?? [];
	if (first === '' || linking.test(first)) return undefined;
	return second === '' || linking.test(second) || second.length < 3 ? first : `${first} ${second}`;
}
