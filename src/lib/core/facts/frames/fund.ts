import type { Frame } from '../frame.ts';
import { countrySlot, joined, numberSlot, phraseSlot } from '../slots.ts';
import { readAloud } from '../../language/read.ts';

const purse =
	/^ ?((?:credit line|line of credit|loan|grant|aid package|assistance package|credit|fund|package))(?: facility)? for ((?:the )?[\p{L}\d -]+?)(?=[,.;]| has| have| was| were| is| are| to | in | by | from )/u;

/** "a $120 million credit line for gas": how large a loan, grant or credit is, between the pair a text is about. */
export const fund: Frame<'sum' | 'purse' | 'purpose' | 'parties'> = {
	name: 'fund',
	tier: 'A',
	identity: ['purse', 'purpose'],
	read: ({ sentence, reading, dyad }) =>
		sentence.mentions.flatMap((mention) => {
			if (mention.type !== 'number' || mention.value.kind !== 'money' || !dyad) return [];
			const after = purse.exec(reading.legible.slice(mention.end, sentence.end));
			if (!after) return [];
			const span = { start: mention.end, end: mention.end + after[0].length };
			const parties = countrySlot(dyad[0], mention);
			return [
				{
					slots: new Map([
						['sum', numberSlot(readAloud(reading.legible, mention), mention)],
						['purse', phraseSlot(after[1] ?? '', span)],
						['purpose', phraseSlot((after[2] ?? '').trim(), span)],
						[
							'parties',
							{ ...parties, type: 'list' as const, article: '' as const, text: joined([...dyad]) }
						]
					])
				}
			];
		}),
	directions: [
		{
			asks: 'sum',
			kind: 'figure',
			stem: ({ purse, purpose, parties }) =>
				`How large was the ${purse} for ${purpose} that ${parties} agreed on?`
		}
	]
};
