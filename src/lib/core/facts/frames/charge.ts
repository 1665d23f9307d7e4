import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { phraseSlot } from '../slots.ts';
import { endsCut } from './slot-names.ts';
import { openingSubject, plainly, spokenOf } from './spoken-of.ts';

const verb =
	'(?:appointed|elected|re-elected|nominated|chosen|selected|headed|chaired|led|presided over|governed|administered|run|managed|owned|operated|maintained|supervised|overseen|regulated|funded|financed|removed|dissolved|summoned|prorogued|constituted|convened|assisted|issued|advised|sworn in|ratified|published|awarded)';
const be = '(?<be>is|are|(?:shall|will|must) be)';
const manner = '(?:(?:usually|normally|generally|directly|indirectly|also|formally|jointly) )?';
const agentEnd =
	'(?=[.;(]|,? (?:for|on|in|from|with|under|who|which|that|after|at|every|each|annually|once|through|while|and (?:is|are|has|have|consists?|serves?|holds?|may|can|must|shall|reports?|meets?))\\b|, |$)';

/** "The Secretary-General is appointed by the Council of Ministers for a term of three years". */
const passive = new RegExp(
	`^(?<subject>[^;:()]{3,110}?),? ${be} ${manner}(?<deeds>${verb}(?:(?:,|,? and) ${verb}){0,3}) by (?<by>[^.;()]{3,90}?)${agentEnd}`,
	'u'
);
/** "The President appoints the Chief Justice". */
const active =
	/^(?<by>The [\p{L} -]{3,60}?|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,4}) (?<deed>appoints|elects|nominates|summons|prorogues|dissolves|constitutes) (?<thing>the [\p{L}’' -]{3,70}?)(?=[.;(]|,? (?:for|on|in|from|under|who|which|that|after|at|every|once|with|through|by)\b|, |$)/u;
/** Of two or more, or nobody in particular. */
const vague =
	/\b(?:its?|their|his|her|this|these|those|such|same|other|various|several|different|many|some|one of|both|and (?:the )?other|people|members|majority|means|way|private|foreign)\b/i;

/** Who does it by office: no person by name, whose turn ends. */
function agentAt(words: string, at: number, { sentence }: Context): Slot | undefined {
	const [, article, text = ''] =
		/^(?:(the|an?|its(?= \p{Lu})) )?(?:\p{Ll}+-(?:owned|run|controlled) )?(.+)$/iu.exec(words) ??
		[];
	const inside = sentence.mentions.filter(
		({ start, end }) => start >= at && end <= at + words.length
	);
	if (
		vague.test(text) ||
		endsCut({ text }) ||
		text.split(' ').length > 10 ||
		!/\p{Lu}/u.test(text) ||
		// "headed by a Chairman": so is every board
		(/^an?$/i.test(article ?? '') && !text.includes(' ')) ||
		inside.some(({ type }) => type === 'person' || type === 'date' || type === 'number')
	)
		return undefined;
	const mention = inside.find(
		({ start, end }) => start <= at + (article?.length ?? 0) + 1 && end >= at + words.length
	);
	const span = { start: at + words.length - text.length, end: at + words.length };
	return {
		...phraseSlot(text, span),
		...(mention && mention.type !== 'office' ? { type: mention.type, mention } : {}),
		article: /^the$/i.test(article ?? '')
			? 'the'
			: ((article?.toLowerCase() as 'a' | 'an' | undefined) ?? '')
	};
}

const listed = (deeds: string): string => deeds.replace(/,(?! and\b)/g, ',').trim();

function readPassive(text: string, from: number, context: Context): Draft[] {
	const match = passive.exec(text);
	const { subject = '', be: verbs = '', deeds = '', by = '' } = match?.groups ?? {};
	if (!match) return [];
	const thing = openingSubject(from + subject.length, context);
	const doer = agentAt(by, from + match[0].length - by.length, context);
	const isOne = thing && !/^an?$/.test(thing.article);
	return isOne && doer
		? [
				draftOf(
					thing,
					doer,
					/^(?:is|are)$/.test(verbs) ? verbs : isMany(thing) ? 'are' : 'is',
					listed(deeds)
				)
			]
		: [];
}

const isMany = ({ text, isPlural }: Slot): boolean =>
	isPlural === true ||
	/ and /.test(text) ||
	/[^s]s$/.test(text.split(/ (?:of|for|in|on) /)[0] ?? '');

const participles: Readonly<Record<string, string>> = {
	appoints: 'appointed',
	elects: 'elected',
	nominates: 'nominated',
	summons: 'summoned',
	prorogues: 'prorogued',
	dissolves: 'dissolved',
	constitutes: 'constituted'
};

function readActive(text: string, start: number, context: Context): Draft[] {
	const match = active.exec(text);
	const { by = '', deed = '', thing: told = '' } = match?.groups ?? {};
	if (!match || vague.test(told)) return [];
	const doer = agentAt(by, start, context);
	const span = { start: start + match[0].length - told.length, end: start + match[0].length };
	const words = told.replace(/^the /, '');
	if (!doer || !/\p{Lu}/u.test(words) || endsCut({ text: words })) return [];
	const thing: Slot = { ...phraseSlot(words, span), article: 'the' };
	return [draftOf(thing, doer, isMany(thing) ? 'are' : 'is', participles[deed] ?? '')];
}

const draftOf = (thing: Slot, doer: Slot, verbs: string, deed: string): Draft => ({
	slots: new Map([
		['thing', thing],
		['doer', doer],
		['deed', phraseSlot(`${verbs} ${deed}`, doer)]
	]),
	predicate: deed
});

/** "The Vice-President of Zarya is ex officio Chairman of the Senate": who presides by another office. */
const exOfficio =
	/^(?:The )?(?<holder>\p{Lu}[\p{L} -]{3,60}?) (?:is|serves as|acts as|works as) (?:also )?(?:the |an )?(?<role>[Ee]x[- ][Oo]fficio (?:[Cc]hair(?:man|person)?|[Pp]resident|[Hh]ead|[Cc]hancellor|[Ss]peaker|[Ss]ecretary)) of (?<body>[^.,;:()]{3,70})(?=[.,;(]|$)/u;

function readExOfficio(text: string, start: number, context: Context): Draft[] {
	const match = exOfficio.exec(text);
	const { holder = '', role = '', body = '' } = match?.groups ?? {};
	const [of = ''] = body.split(/ (?:while|and|but|who|which) /);
	if (!match || endsCut({ text: holder })) return [];
	const at = start + match[0].length - body.length;
	const whole = spokenOf({ start: at, end: at + of.length }, context);
	if (!whole) return [];
	const span = { start, end: at };
	return [
		{
			slots: new Map([
				['thing', whole],
				['doer', { ...phraseSlot(holder, span), article: 'the' as const }],
				['role', phraseSlot(role, span)]
			]),
			predicate: 'preside'
		}
	];
}

/** By whom, by office, a post is filled and a body is headed; what laws lay down and no year changes. */
export const charge: Frame<'thing' | 'doer' | 'deed' | 'role'> = {
	name: 'charge',
	tier: 'B',
	identity: ['thing', 'deed', 'role'],
	read: (context) => {
		const { text, start } = plainly(context);
		return [
			...readPassive(text, start, context),
			...readActive(text, start, context),
			...readExOfficio(text, start, context)
		];
	},
	directions: [
		{
			asks: 'doer',
			kind: 'organisation',
			stem: ({ thing, deed = '', role }) => {
				if (role) return thing && `Who is the ${role} of ${thing}?`;
				const [verbs = 'is', ...done] = deed.split(' ');
				return thing ? `By whom ${verbs} ${thing} ${done.join(' ')}?` : undefined;
			}
		}
	]
};
