/** What is asked is not told. */
const asks = /\?["”’)\]]*$/;
/** Told as what is not so, or as what nobody vouches for. */
const disowned =
	/\b(?:false(?:ly)?|fake|hoax(?:es)?|rumou?r(?:s|ed)?|myth|untrue|unfounded|baseless|fabricated|allegedly|purportedly|supposedly|reputedly|(?:wrong|mistaken|erroneous)(?:ly)? (?:reported|believed|claimed|said|thought|assumed|stated|attributed|called|that)|some (?:say|sources|claim|believe|historians|scholars|accounts)|others say|correction:|contrary to)\b/i;
/** Negation that stands away from its verb. */
const denied =
	/\bneither\b.{1,160}\bnor\b|\b(?:hardly|scarcely|barely|by no means|far from|narrowly failed)\b/i;
/** What stands under a picture: "Rosa Quispe, left, with her brother". */
const caption =
	/,? \(?(?:second |third |far )?(?:from )?(?:left|right|centre|center)\)?,? (?:with|and|shakes|speaks|greets|meets|poses|stands|of)\b/;
/** Whoever is named first did something else. */
const aside = /^(?:Instead of|Rather than|Unlike|In contrast (?:to|with)|Far from)\b/;

/** Whether a sentence tells as a fact what stands in it: it asks nothing, denies nothing, and stands for its words. */
export function isAsserted(sentence: string): boolean {
	const text = sentence.trim();
	return ![asks, disowned, denied, aside, caption].some((pattern) => pattern.test(text));
}
