import type { Clause, Phrase } from '../../language/clause.ts';
import { participleOf } from '../../language/verbs.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { after, isTold, overClauses, personSlot, happenedAt } from '../person.ts';
import { isOffice, postOf } from '../post.ts';
import { slotOf, withArticle } from '../slots.ts';
import { atTime, whenAsked } from '../time.ts';
import { isOfToday, issueMonth } from '../today.ts';
import { appointments } from './appointment.ts';

/** How a stem says what the verb says of the holder: "was *sworn in as*". */
const passives: ReadonlyMap<string, string> = new Map([
	['elect', 'elected'],
	['re-elect', 're-elected'],
	['appoint', 'appointed'],
	['reappoint', 'reappointed'],
	['name', 'named'],
	['designate', 'designated'],
	['make', 'made'],
	['choose', 'chosen as'],
	['select', 'selected as'],
	['nominate', 'nominated as'],
	['swear', 'sworn in as'],
	['inaugurate', 'inaugurated as'],
	['install', 'installed as'],
	['crown', 'crowned'],
	['accredit', 'accredited as']
]);
const takes = new Set(['become', 'take', 'assume', 'since']);

const bodies =
	/\b(?:parliament|assembly|congress|senate|council|house|duma|chamber|committee|board|academy|society|court|knesset|lok sabha|rajya sabha|legislature|bundestag|seimas|commission)\b/i;

/** "to the Senate of Peru": a body that one is elected or appointed to. */
function bodySlot(phrase: Phrase | undefined, context: Context): Slot | undefined {
	if (!phrase || !bodies.test(phrase.text) || phrase.mention?.type === 'office') return undefined;
	const slot = slotOf(phrase, context);
	return slot && /\p{Lu}/u.test(slot.text) ? slot : undefined;
}

/** Whose post it is where the words about the post do not say: the body or state that gives it. */
function ownerOf(giver: Slot | undefined): string | undefined {
	if (!giver) return undefined;
	const board =
		/^(?:board|cabinet|council|members|shareholders|directors)(?: of directors)? of (.+)$/i;
	const whole = board.exec(giver.text)?.[1];
	if (whole && /^(?:the )?\p{Lu}/u.test(whole)) return whole;
	const { mention } = giver;
	if (mention?.type === 'person') return mention.office?.of;
	// a name that gives posts and is nobody's is a body's
	return /^(?:organisation|country|name)$/.test(giver.type) ? withArticle(giver) : undefined;
}

/** "Mahatma as president": words that stand between the verb and the post. */
function postPhrase({ verb, object, obliques }: Clause): Phrase | undefined {
	const as = obliques.find(({ preposition }) => preposition === 'as')?.phrase;
	const direct = verb.isPassive || verb.lemma === 'become' ? object : undefined;
	const to = obliques.find(
		({ preposition, phrase }) =>
			/^(?:to|for)$/.test(preposition) && /^(?:post|position|office)$/.test(phrase.head)
	)?.phrase;
	return direct ?? as ?? to;
}

function giverOf(clause: Clause, context: Context): Slot | undefined {
	const { verb, subject } = clause;
	const phrase = verb.isPassive ? after(clause, 'by') : subject;
	if (!phrase || (!verb.isPassive && takes.has(verb.lemma))) return undefined;
	// "named Ann Lee as *its* head": no person did
	const isBody = postPhrase(clause)?.determiner === 'its';
	return (isBody ? undefined : personSlot(phrase, context)) ?? slotOf(phrase, context);
}

/** "Rosa Paz elected President on 4 May": notes leave out the auxiliary, and what looks active is passive. */
function voiced(clause: Clause, context: Context): Clause {
	const { verb, subject, object } = clause;
	const isNote =
		!verb.isPassive &&
		verb.mood === 'finite' &&
		/^(?:elect|re-elect|appoint|nominate|swear|inaugurate)$/.test(verb.lemma) &&
		personSlot(object, context) === undefined &&
		personSlot(subject, context) !== undefined;
	return isNote ? { ...clause, verb: { ...verb, isPassive: true } } : clause;
}

/** "has appointed" in a text of a known day, where nothing tells another year: in that month. */
function justNow({ verb }: Clause, post: Slot | undefined, context: Context): Pick<Draft, 'when'> {
	const isPerfect = /^(?:has|have)$/.test(verb.words?.auxiliaries[0] ?? '');
	const when = isPerfect && isOffice(post) && isOfToday(context) ? issueMonth(context) : undefined;
	return when ? { when } : {};
}

function fromClause(told: Clause, context: Context): Draft[] {
	const clause = voiced(told, context);
	const { verb, subject, object } = clause;
	const isTaking = takes.has(verb.lemma) && !verb.isPassive;
	const isAppointing = passives.has(verb.lemma) && (verb.isPassive || object !== undefined);
	if (!isTold(clause) || (!isTaking && !isAppointing)) return [];
	if (isTaking && verb.lemma !== 'become' && object?.head !== 'office') return [];
	const holder = personSlot(verb.isPassive || isTaking ? subject : object, context, !isTaking);
	if (!holder) return [];
	const giver = giverOf(clause, context);
	const phrase = postPhrase(clause);
	if (isTaking && phrase?.head === 'member') return [];
	// "to the Senate as a member of the Union Party": what one was elected to is the body.
	const isMember = phrase?.head === 'member' && after(clause, 'to') !== undefined;
	const post = isMember ? undefined : postOf(phrase, context, ownerOf(giver));
	const body =
		post || isTaking || verb.lemma === 'make' ? undefined : bodySlot(after(clause, 'to'), context);
	const at = happenedAt(clause, context);
	const dated = at.when ? at : { ...at, ...justNow(clause, post, context) };
	// The first of them is one, whenever it was; an ambassador is one of many states'.
	const isFirst =
		/^first (?!.*\b(?:ambassador|envoy|consul|high commissioner)\b)/i.test(post?.text ?? '') &&
		post?.head !== undefined;
	if ((!post && !body) || (!dated.when && !giver && !isFirst)) return [];
	const isPersonal = giver?.type === 'person' && giver.text !== holder.text;
	return [
		{
			slots: new Map([
				['holder', holder],
				...(post ? ([['post', post]] as const) : []),
				...(body ? ([['body', body]] as const) : []),
				...(isPersonal ? ([['giver', giver]] as const) : [])
			]),
			predicate: verb.lemma,
			...dated
		}
	];
}

const done = (predicate = 'appoint') => passives.get(predicate) ?? participleOf(predicate);

/** "President" and "sole chief executive" could be of anything. */
const isTelling = (post: Slot | undefined): boolean =>
	post !== undefined && (post.head !== undefined || / (?:of|for|at|to|in) /.test(post.text));

/** Someone comes to a post or into a body, by election, appointment or otherwise. */
export const appoint: Frame<'holder' | 'post' | 'body' | 'giver'> = {
	name: 'appoint',
	tier: 'A',
	identity: ['holder', 'post', 'body'],
	read: (context) => {
		return [...overClauses(context, fromClause), ...appointments(context)];
	},
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ holder, post, body }, { when, slots, predicate = '' }) => {
				if (!when || !holder || (!body && !isTelling(slots.get('post')))) return undefined;
				// The stretch of now may be the second.
				if (predicate === 'since') return undefined;
				if (body) return `${whenAsked(when)} was ${holder} ${done(predicate)} to ${body}?`;
				return takes.has(predicate)
					? `${whenAsked(when)} did ${holder} become ${post ?? ''}?`
					: `${whenAsked(when)} was ${holder} ${done(predicate)} ${post ?? ''}?`;
			}
		},
		{
			asks: 'holder',
			kind: 'leader',
			stem: ({ post }, { when, slots, predicate = '' }) => {
				if (!post || !isOffice(slots.get('post')) || predicate === 'nominate') return undefined;
				if (!when && !/^(?:the )?first /.test(post)) return undefined;
				const time = when ? ` ${atTime(when)}` : '';
				return takes.has(predicate)
					? `Who became ${post}${time}?`
					: `Who was ${done(predicate)} ${post}${time}?`;
			}
		},
		{
			asks: 'post',
			kind: 'other',
			stem: ({ holder }, { when, slots, predicate = '' }) => {
				const post = slots.get('post');
				// What one becomes a member of is asked as such.
				const isMember = /^(?:honorary )?(?:member|fellow)\b/i.test(post?.text ?? '');
				if (!when || !holder || post?.head === undefined || isMember) return undefined;
				return takes.has(predicate)
					? `Which post did ${holder} take up ${atTime(when)}?`
					: `To which post was ${holder} ${predicate === 'elect' || predicate === 're-elect' ? done(predicate) : predicate === 'nominate' ? 'nominated' : 'appointed'} ${atTime(when)}?`;
			}
		},
		{
			asks: 'body',
			kind: 'organisation',
			stem: ({ holder }, { when, predicate }) =>
				when && holder && `To which body was ${holder} ${done(predicate)} ${atTime(when)}?`
		},
		{
			asks: 'giver',
			kind: 'leader',
			stem: ({ holder, post }, { slots, predicate }) =>
				post && slots.get('post')?.head !== undefined && predicate !== 'elect'
					? `Who ${predicate === 'nominate' ? 'nominated' : 'appointed'} ${holder ?? ''} ${predicate === 'nominate' ? 'as ' : ''}${post}?`
					: undefined
		}
	]
};
