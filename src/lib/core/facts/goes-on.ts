import type { Reading } from '../language/read.ts';
import type { Slot } from './fact.ts';
import type { Draft } from './frame.ts';

/** "in Paris *and in Warsaw*", "Lima *or Cusco*": one of several. */
const another = /^(?: \([^()]*\))?,? (?:and|or|as well as) (?:(?:in|at|near) )?(?:the )?\p{Lu}/u;
/** "the first president *who was no general*": only what follows makes it true. */
const narrowing = /^,? (?:who|that|which|not|outside|other than|apart from|except|since)\b/;
const ranked = /\b(?:first|only|last|youngest|oldest)\b/;
/** "*Declaration of* War on Austria": the name begins further left. */
const led = /\p{Lu}\p{Ll}+ (?:of|on) (?:the )?$/u;

const nameless = /^(?:\([a-z]\) |\d{1,2} \p{Lu}\p{Ll}+$)/u;

/**
 * What a frame read, as far as its slots hold all that the text says there: without a place that is one of several;
 * undefined where a name lost its beginning, or a rank what narrows it down.
 */
export function asFarAsTold(draft: Draft, frame: string, { legible }: Reading): Draft | undefined {
	const after = ({ end }: Slot) => legible.slice(end, end + 40);
	const before = ({ start }: Slot) => legible.slice(Math.max(0, start - 24), start);
	const post = draft.slots.get('post');
	if (post && ranked.test(post.text) && narrowing.test(after(post))) return undefined;
	const event = frame === 'dated' ? draft.slots.get('event') : undefined;
	if (event && (nameless.test(event.text) || led.test(before(event)))) return undefined;
	const place = ['place', 'in'].find((name) => {
		const slot = draft.slots.get(name);
		return slot?.members.length === 0 && another.test(after(slot));
	});
	if (!place) return draft;
	return { ...draft, slots: new Map([...draft.slots].filter(([name]) => name !== place)) };
}
