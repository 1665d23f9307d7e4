import { headed } from '../selectors.ts';
import { happeningFrame } from './happening.ts';

const gathering = headed(
	...`summit conference congress convention meeting forum session festival games championship cup tournament election referendum
exhibition expo fair exercise battle earthquake massacre attack bombing accident crash explosion fire eruption coup siege trial
ceremony parade race marathon olympics plebiscite census auction round consultation dialogue`
		.trim()
		.split(/\s+/)
);

/** A conference, a battle or an election takes place. */
export const occur = happeningFrame({
	name: 'occur',
	says: {
		occur: 'take place',
		hold: 'take place',
		convene: 'convene',
		stage: 'take place',
		strike: 'strike',
		happen: 'take place'
	},
	event: (phrase) => phrase.mention?.type === 'event' || gathering(phrase),
	accepts: ({ verb }) => (/^(?:hold|stage)$/.test(verb.lemma) ? verb.isPassive : !verb.isPassive)
});
