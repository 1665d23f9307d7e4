import type { Clause } from '../../language/clause.ts';
import type { Mention } from '../../language/mention.ts';
import type { Context } from '../context.ts';

type DateMention = Extract<Mention, { type: 'date' }>;

const changed = new Map([
	['rose', 'rise'],
	['grew', 'grow'],
	['increased', 'increase'],
	['fell', 'fall'],
	['declined', 'decline'],
	['dropped', 'drop'],
	['decreased', 'decrease'],
	['reached', 'reach'],
	['totalled', 'total'],
	['totaled', 'total'],
	['amounted', 'amount'],
	['stood', 'stand'],
	['exceeded', 'exceed']
]);
const verbs = [...changed.keys()].join('|');
const changing = new RegExp(`\\b(?:${verbs})\\b`);
const past = new RegExp(
	`(?<=\\S )(?:${verbs})\\b(?= (?:by|to|at|from|in|a|about|over|nearly|\\D?\\d))`,
	'g'
);
const opening =
	/^(?:(?:In|By|During|For|Between) [^,]{3,40}, )?(?:(?<the>[Tt]he) )?(?<said>\p{L}[^,;:()]{3,90}) $/u;

/** "Uganda's exports to Kenya rose …" where the reading saw no verb: a clause of the words before it. */
export function unseen(context: Context): Clause[] {
	const { sentence, reading } = context;
	const text = reading.legible.slice(sentence.start, sentence.end);
	if (!changing.test(text)) return [];
	// "trade between the two countries stood at": nothing is stood, whatever the tree says.
	const seen = [...sentence.parsed, ...sentence.clauses].filter(
		({ verb }) => verb.lemma !== 'stand' || verb.mood !== 'participle'
	);
	return [...text.matchAll(past)].flatMap((match): Clause[] => {
		const at = sentence.start + match.index;
		const { the, said } = opening.exec(text.slice(0, match.index))?.groups ?? {};
		if (!said || seen.some(({ verb }) => verb.start <= at && verb.end > at)) return [];
		const span = { start: at - 1 - said.length, end: at - 1 };
		const head =
			said
				.split(/ (?:of|between|to|from|in|with|for) /)[0]
				?.split(' ')
				.at(-1) ?? '';
		const inside = sentence.mentions.filter(
			({ start, end }) => start >= span.start && end <= span.end
		);
		const phrase = {
			...span,
			text: said,
			head: head.toLowerCase(),
			mentions: inside,
			complements: [],
			members: []
		};
		const date = sentence.mentions.find(
			(mention): mention is DateMention => mention.type === 'date'
		);
		const dates = sentence.mentions.filter(({ type }) => type === 'date').length;
		return [
			{
				start: span.start,
				end: sentence.end,
				text: match[0],
				verb: {
					start: at,
					end: at + match[0].length,
					lemma: changed.get(match[0]) ?? match[0],
					mood: 'finite',
					tense: 'past',
					isPassive: false,
					isNegated: false,
					isModal: false
				},
				subject: { ...phrase, ...(the ? { determiner: 'the' } : {}) },
				obliques: [],
				...(date && dates === 1 ? { when: date } : {})
			}
		];
	});
}
