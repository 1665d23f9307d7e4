import type { Clause } from '../../language/clause.ts';
import { leaderCalled } from '../../language/leaders.ts';
import type { Mention } from '../../language/mention.ts';
import { byOffice } from '../../language/people.ts';
import type { Context } from '../context.ts';

/** "Foreign Minister Quispe" who comes to one of the two states that the text is about is the other one's. */
function called(mention: Mention, { sentence, dyad }: Context): Mention {
	if (mention.type !== 'person' || !mention.office) return mention;
	const isMonarch =
		/^(?:King|Queen|Emir|Sultan|Emperor)$/.test(mention.office.title) &&
		/^(?:(?:King|Queen|Emir|Sultan|Emperor) )?\p{Lu}[\p{L}-]+$/u.test(mention.name);
	if (!mention.isPartial && !isMonarch) return mention;
	const told = new Set(
		sentence.mentions.flatMap((one) => (one.type === 'country' ? one.name : []))
	);
	const [host] = told;
	const isOfTwo = told.size === 1 && host !== undefined && dyad?.includes(host) === true;
	const of = mention.office.of ?? (isOfTwo ? dyad.find((name) => name !== host) : undefined);
	if (!of) return mention;
	const office = { ...mention.office, of };
	if (isMonarch) {
		const { title } = office;
		const own = mention.name.startsWith(title) ? mention.name : `${title} ${mention.name}`;
		return { ...mention, name: `${own} of ${of}`, office };
	}
	const name =
		leaderCalled(office.title, mention.name, (state) => state === of) ??
		byOffice({ ...mention, office });
	return name ? { ...mention, name, office, isPartial: false } : mention;
}

/** The sentence with its visitors by the names that tell who they are. */
export function withVisitors(context: Context): Context {
	const { sentence } = context;
	const named = ({ subject, ...clause }: Clause): Clause => ({
		...clause,
		...(subject
			? {
					subject: {
						...subject,
						...(subject.mention ? { mention: called(subject.mention, context) } : {})
					}
				}
			: {})
	});
	const isNeeded = sentence.mentions.some((mention) => mention.type === 'person' && mention.office);
	return isNeeded
		? {
				...context,
				sentence: {
					...sentence,
					mentions: sentence.mentions.map((mention) => called(mention, context)),
					clauses: sentence.clauses.map(named),
					parsed: sentence.parsed.map(named)
				}
			}
		: context;
}
