import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const asked = (frame: string, text: string) =>
	askedBy(frame, `Current Affairs, 15 May 2021\n\n${text}`);

describe('the news of a digest', () => {
	it.each([
		[
			'appoint',
			'• Baltic Steel has appointed Liis Kask as its new chief executive.\n\n• The tide was high.',
			'Who was appointed chief executive of Baltic Steel in May 2021? → Liis Kask'
		],
		[
			'appoint',
			'• Justice Meera Rao has been sworn in as the Chief Justice of the Kerala High Court.\n\n• The tide was high.',
			'Who was sworn in as the Chief Justice of the Kerala High Court in May 2021? → Meera Rao'
		],
		[
			'give',
			'• ADB approves $300 million loan to Kenya for rural roads\n\n• The tide was high.',
			'How large a loan to Kenya did ADB approve in May 2021? → $300 million'
		],
		[
			'restated',
			'Norway opens a tea museum in Bergen\n\nNorway opened its first museum of tea in the city of Bergen. It has nine rooms.',
			'Which country opened its first museum of tea in the city of Bergen in May 2021? → Norway'
		],
		[
			'restated',
			'• Liis Kask becomes first woman to head the Bank of Estonia\n\n• The tide was high.',
			'Who became first woman to head the Bank of Estonia in May 2021? → Liis Kask'
		]
	])('%s is dated by its issue: %j', (frame, text, card) => {
		expect(asked(frame, text)).toContain(card);
	});

	it.each([
		[
			'restated',
			'About Norway\n\nNorway opened a museum of tea in the city of Bergen. It has nine rooms.'
		],
		[
			'appoint',
			'• Baltic Steel had earlier appointed Liis Kask as its chief executive.\n\n• The tide was high.'
		],
		[
			'appoint',
			'• The prize went to Liis Kask, who was appointed chief executive of Baltic Steel.\n\n• The tide was high.'
		],
		[
			'appoint',
			'• Baltic Steel has nine mills. Baltic Steel appointed Liis Kask as its chief executive.'
		],
		['appoint', '• Baltic Steel will appoint Liis Kask as its chief executive.']
	])('%s is not dated where it is no news: %j', (frame, text) => {
		expect(asked(frame, text).filter((card) => card.includes('2021'))).toEqual([]);
	});

	it('is dated by no other text of a day', () => {
		const text =
			'Steel in the north\n\n15 May 2021\n\nBaltic Steel appointed Liis Kask as its new chief executive. It has nine mills.';
		expect(askedBy('appoint', text).filter((card) => card.includes('in May 2021'))).toEqual([]);
	});
});
