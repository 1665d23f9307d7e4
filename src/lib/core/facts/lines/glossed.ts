import { pairAt } from '../../document/lines.ts';
import type { Clause } from '../../language/clause.ts';
import { headKind } from '../../language/lexicon.ts';
import type { Mention } from '../../language/mention.ts';
import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import { mentionsIn, takesArticle } from './naming.ts';

type Label = Mention & { readonly name: string };

const isNamed = (mention: Mention | undefined): mention is Label =>
	mention !== undefined && 'name' in mention && mention.type !== 'person';

/** The name before the colon of a gloss, where a sentence begins with it or right behind it. */
export function labelOf({ sentence, reading }: Context): Label | undefined {
	const [first] = sentence.mentions;
	if (first?.start === sentence.start) return isNamed(first) ? first : undefined;
	const { span } = reading.document.blocks[sentence.block] ?? {};
	const found = span && pairAt(reading.legible, span);
	if (!found || Math.abs(found.value.start - sentence.start) > 1) return undefined;
	const words = readAloud(reading.legible, found.key).replace(/\s*\([^()]*\)$/, '');
	const key = { start: found.key.start, end: found.key.start + words.length };
	return mentionsIn(reading, key)
		.filter(isNamed)
		.find(({ start, end }) => start === key.start && end === key.end);
}

const joint = /^\s*(?:\([^()]*\)\s*)?(?::|\s[–-])\s*(?:An?|The)\s*$/;

/** The label as a name of the kind that the gloss tells: "Salt Forum: An organisation …" is one. */
function typed(label: Label, head: string): Mention {
	const kind = headKind(head);
	const { name, start, end } = label;
	return (kind === 'organisation' || kind === 'agreement') && label.type !== kind
		? { type: kind, name, head, start, end }
		: label;
}

/** "Salt Treaty: An agreement signed in 1971 in Lima": what a gloss tells of its kind, it tells of its label. */
export function withLabel(clause: Clause, label: Label, { reading }: Context): Clause {
	const { subject, verb } = clause;
	const isBare = verb.isPassive && verb.words?.auxiliaries.length === 0;
	if (!subject || subject.mention || !verb.words || !isBare) return clause;
	if (!joint.test(reading.legible.slice(label.end, subject.start))) return clause;
	const mention = typed(label, subject.head);
	return {
		...clause,
		verb: { ...verb, mood: 'finite', tense: 'past', words: { ...verb.words, tag: 'VBN' } },
		subject: {
			start: subject.start,
			end: subject.end,
			text: label.name,
			head: subject.head,
			...(takesArticle(label.name, mention) ? { determiner: 'the' } : {}),
			mention,
			mentions: [mention],
			members: [],
			complements: []
		}
	};
}
