import { countryNamed } from '../../language/gazetteer.ts';
import type { Mention } from '../../language/mention.ts';
import type { Slot } from '../fact.ts';
import type { Frame } from '../frame.ts';
import { takesArticle } from '../lines/naming.ts';
import { countrySlot } from '../slots.ts';
import { asOfTime } from '../time.ts';

/** Offices of which a country has one holder at a time. */
export const singleOffice =
	/^(?:President|Vice President|Prime Minister|Deputy Prime Minister|Chancellor|Foreign Minister|Minister of Foreign Affairs|Defen[cs]e Minister|Minister of Defen[cs]e|Finance Minister|Minister of Finance|Interior Minister|Energy Minister|Minister of Energy|King|Queen|Emir|Sultan|Emperor|Secretary of State|Chief of Army Staff|Chief Justice|Supreme Leader)$/;

/** The name of a holder without the title that the stem tells, where it is a name without it. */
export function withoutTitle(name: string, title: string): string {
	const [before, rest = name] = name.split(`${title} `);
	return rest.includes(' ') || before !== '' ? rest : name;
}

/** "President of *the* Salt Council": a body has its article, a state its own. */
function ownerSlot(of: string, mention: Mention): Slot {
	const slot = countrySlot(of, mention);
	return countryNamed(of) || !takesArticle(of, undefined) ? slot : { ...slot, article: 'the' };
}

/**
 * Who holds an office, as of the day the text was written.
 */
export const office: Frame<'holder' | 'title' | 'country'> = {
	name: 'office',
	tier: 'A',
	identity: ['title', 'country'],
	read: ({ sentence, published }) => {
		if (!published) return [];
		return sentence.mentions.flatMap((mention) => {
			if (mention.type !== 'person' || mention.isPartial || !mention.office?.of) return [];
			const { title, of } = mention.office;
			if (!singleOffice.test(title)) return [];
			return [
				{
					slots: new Map([
						[
							'holder',
							{
								type: 'person' as const,
								text: withoutTitle(mention.name, title),
								article: '' as const,
								members: [],
								aliases: [],
								mention,
								start: mention.start,
								end: mention.end
							}
						],
						[
							'title',
							{
								type: 'phrase' as const,
								text: title,
								article: '' as const,
								members: [],
								aliases: [],
								start: mention.start,
								end: mention.end
							}
						],
						['country', ownerSlot(of, mention)]
					]),
					flags: ['as-of' as const]
				}
			];
		});
	},
	directions: [
		{
			asks: 'holder',
			kind: 'leader',
			stem: ({ title, country }, { asOf }) =>
				asOf && `${asOfTime(asOf)}, who was ${title} of ${country}?`
		}
	]
};
