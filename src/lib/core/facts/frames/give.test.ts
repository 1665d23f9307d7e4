import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';
import type { PlainDate } from '../../text/date.ts';

const written: PlainDate = { precision: 'day', year: 2019, month: 6, day: 3 };

const reads: Record<string, string[]> = {
	'Norway donated $3 million to Peru in 2007.': [
		'How much did Norway donate to Peru in 2007? → $3 million',
		'Which country donated $3 million to Peru in 2007? → Norway',
		'To which country did Norway donate $3 million in 2007? → Peru'
	],
	'The Asian Development Bank approved a $300 million loan to Pakistan for the Tarbela project on 4 May 2016.':
		[
			'How large a loan to Pakistan for the Tarbela project did the Asian Development Bank approve on 4 May 2016? → $300 million',
			'Which bank approved a loan of $300 million to Pakistan for the Tarbela project on 4 May 2016? → Asian Development Bank',
			'To which country did the Asian Development Bank approve a loan of $300 million for the Tarbela project on 4 May 2016? → Pakistan'
		],
	'Japan granted Nepal $5.6 million for the Kulekhani dam in 1982.': [
		'How much did Japan grant to Nepal for the Kulekhani dam in 1982? → $5.6 million',
		'Which country granted $5.6 million to Nepal for the Kulekhani dam in 1982? → Japan',
		'To which country did Japan grant $5.6 million for the Kulekhani dam in 1982? → Nepal'
	],
	'Recently, Japan donated $2 million to Peru to cope with the consequences of the Piura floods, which led to many losses.':
		[
			'As of June 2019, how much had Japan donated to Peru to cope with the consequences of the Piura floods? → $2 million'
		],
	'Japan gave Kenya a grant of $5 million to build a bridge over the Tana River.': [
		'How large a grant did Japan give to Kenya to build a bridge over the Tana River? → $5 million',
		'Which country gave a grant of $5 million to Kenya to build a bridge over the Tana River? → Japan'
	],
	'The Asian Development Bank lent $684 million for the Tarbela dam.': [
		'How much did the Asian Development Bank lend for the Tarbela dam? → $684 million',
		'Which bank lent $684 million for the Tarbela dam? → Asian Development Bank'
	],
	'Norway plans to invest $2 billion in Peru.': [
		'As of June 2019, how much did Norway plan to invest in Peru? → $2 billion'
	],
	'• Telecom Andina invested $40 million in Radio Cusco in 2011.': [
		'How much did Telecom Andina invest in Radio Cusco in 2011? → $40 million',
		'Who invested $40 million in Radio Cusco in 2011? → Telecom Andina'
	]
};

const leaves = [
	'The Tarbela dam is old. The Asian Development Bank lent $684 million for it.',
	'Norway donated blankets to Peru in 2007.',
	'Norway could invest $2 billion in Peru.',
	'It donated $3 million to Peru in 2007.',
	'Norway donated $3 million in 2007.',
	'Norway donated $3 million to Peru and $4 million to Chile in 2007.'
];

describe('the frame give: loans, grants and investments', () => {
	it.each(Object.entries(reads))('reads: %s', (text, questions) => {
		expect(askedBy('give', text, written).sort()).toEqual([...questions].sort());
	});
	it.each(leaves)('leaves alone: %s', (text) => {
		expect(askedBy('give', text, written)).toEqual([]);
	});
});
