import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../tests/fixtures/asked.ts';

const asked = (text: string) =>
	['restated', 'establish', 'tell', 'takeover'].flatMap((frame) => askedBy(frame, text));

describe('what a definite noun means', () => {
	it.each([
		[
			'the exercise, by words that do not tell it from others',
			'The navies of Peru and Kenya hold Exercise Condor. The annual exercise was held off the coast of Lima in 1931.',
			'Exercise Condor'
		],
		[
			'the exercise, whose name stands in quotation marks',
			'Troops of Peru left for Kenya to take part in the joint exercise “Condor”. The exercise was held off the coast of Lima in 1931.',
			'Exercise Condor'
		],
		[
			'the exercise, with its number where the text tells of that one',
			'Troops of Peru and Kenya began Exercise Condor-VII in 1931. The two-week exercise was held off the coast of Lima in 1931.',
			'Exercise Condor VII'
		],
		[
			'the party, of the title and not the only one that was named',
			'Andes National Party\n\nThe party was founded in 1921. Its voters came from the Miners Party of Peru in those years. Nobody knew why. In 1931 the party moved to Lima.',
			'Andes National Party'
		],
		[
			'the alliance, whose letters stand in the title',
			'Andes National Alliance (ANA)\n\nThe miners were poor. In 1931 the alliance moved to Lima.',
			'Andes National Alliance'
		],
		[
			'the river of the title, beside its other name',
			'Ganges\n\nThe Ganges, or Ganga, is a river of Asia. In 1931 the river flooded the town of Rohri.',
			'Ganges'
		],
		[
			'the city, that the text names more often than any other',
			'Karachi is a port. Karachi lies on the sea. The British took Karachi. The harbour is deep. Ships come from far. In 1931 the city built a harbour with Kenji Mori.',
			'Karachi'
		],
		[
			'the company, of which the sentence before tells',
			'Peru Steel Company owns a mill in Lima. Tobler Motors was founded in 1901. In 1931 the company moved to Oslo.',
			'Tobler Motors'
		]
	])('knows %s', (_what, text, name) => {
		expect(
			asked(text)
				.filter((card) => card.includes('1931'))
				.join('\n')
		).toContain(name);
	});

	it.each([
		[
			'in a list of many the one of another entry',
			'Oldest banks of Peru\n\n1. Andes Bank\n\nThe Andes Trade Bank was founded in 1901.\n\n2. Condor\n\nIt is small. In 1931 the bank moved to Lima.',
			'Andes Trade Bank'
		],
		[
			'the topic where the paragraph tells of another one',
			'Peru Steel Company is a maker of rails in Lima.\n\nThe Condor Motor Company was set up by the Tello brothers. They were poor. In 1931 Kenji Mori bought the company in Oslo.',
			'Peru Steel'
		],
		[
			'the number of an exercise where the sentence tells of another year',
			'Troops of Peru and Kenya began Exercise Condor-VII in 1935. The exercise was held off the coast of Lima in 1931.',
			'VII'
		],
		[
			'what the whole text names most where another one stands near by',
			'Ships sail to Karachi. Trains go to Karachi. The British took Karachi. In 1930 they took Lahore. In 1931 the city built a harbour with Kenji Mori.',
			'Karachi'
		]
	])('does not take %s', (_what, text, name) => {
		expect(asked(text).filter((card) => card.includes('1931') && card.includes(name))).toEqual([]);
	});

	it('says the name inside a longer phrase, with its article', () => {
		const text =
			'The Lima Protocol was drawn up by Peru. In 1931 the text of the treaty was moved from Oslo to Cusco by Kenji Mori.';
		expect(asked(text).join('\n')).toContain('text of the Lima Protocol');
	});
});

describe('a list whose members each have a bracket', () => {
	it('does not say of all what the bracket says of one', () => {
		const text =
			'It came of three banks: Cusco Bank (founded by Rosa Quispe in 1914), Lima Bank (founded by Alan Boyle in 1918) and Oslo Bank (founded by Kenji Mori in 1922).';
		expect(askedBy('establish', text).filter((card) => / and the | and Oslo/.test(card))).toEqual(
			[]
		);
	});
});
