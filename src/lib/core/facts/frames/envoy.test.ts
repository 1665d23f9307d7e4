import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const about = '# Peru–Kenya relations\n\n';
const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

const reads: Record<string, string[]> = {
	'The Peruvian Ambassador to Kenya Rosa Quispe presented her credentials to President Daniel Otieno on 3 May 2011.':
		[
			'On which date did Rosa Quispe present credentials as ambassador of Peru to Kenya? → 3 May 2011',
			'Who presented credentials as ambassador of Peru to Kenya on 3 May 2011? → Rosa Quispe'
		],
	[`${about}The Kenyan Ambassador Mary Wanjiru presented her letters of credence on 4 June 2012.`]:
		[
			'On which date did Mary Wanjiru present credentials as ambassador of Kenya to Peru? → 4 June 2012',
			'Who presented credentials as ambassador of Kenya to Peru on 4 June 2012? → Mary Wanjiru'
		],
	'High Commissioner of Ghana to Kenya, Kofi Addo, submitted his credentials in 1995.': [
		'In which year did Kofi Addo present credentials as high commissioner of Ghana to Kenya? → 1995'
	],
	'Danish Ambassador to Vietnam Kim Christensen said that trade would grow.': [
		'As of June 2019, who was ambassador of Denmark to Vietnam? → Kim Christensen'
	],
	'Rosa Quispe, Ambassador of the Republic of Peru to the Republic of Kenya, said that trade would grow.':
		['As of June 2019, who was ambassador of Peru to Kenya? → Rosa Quispe']
};

const leaves = [
	'The former Danish Ambassador to Vietnam Kim Christensen said that trade would grow.',
	'Ambassador Kim Christensen said that trade would grow.',
	'In 1995 the Danish Ambassador to Vietnam Kim Christensen opened a school.',
	'The Danish Ambassador Kim Christensen presented his credentials on 4 June 2012.',
	'The Danish minister Kim Christensen presented his plan to Kenya on 4 June 2012.'
];

describe('the frame envoy: ambassadors', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('envoy', text, written).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('envoy', text, written)).toEqual([]);
	});
	it('says whose ambassador was appointed', () => {
		const text = 'In 1967, Peru appointed Luis Paz as its first ambassador to Kenya.';
		expect(askedBy('appoint', text)).toContain(
			'In which year was Luis Paz appointed first ambassador of Peru to Kenya? → 1967'
		);
	});
});
