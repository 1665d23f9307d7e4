import { describe, expect, it } from 'vitest';
import { asked } from './asking.fixture.ts';

const quizzes = (text: string) => asked(text);

describe('a question that a text asks and answers', () => {
	it.each([
		[
			'options on lines of their own and a letter',
			'Quiz\n\n1. Who painted the ceiling of Ostra Hall?\nA. Rosa Quispe\nB. John Otieno\nC. Maria Silva\nD. Paul Weber\nAnswer: B\n\n2. Which port was founded by Rosa Quispe?\nA. Varda\nB. Salta\nC. Callao\nAnswer: A\n',
			[
				'Who painted the ceiling of Ostra Hall? → John Otieno',
				'Which port was founded by Rosa Quispe? → Varda'
			]
		],
		[
			'options in one line with the answer behind them',
			'Quiz\n\n7. In which year was the Treaty of Salt signed? (a) 1820 (b) 1834 (c) 1851 (d) 1870 Answer: (b) 1834 Explanation: It ended the war. 8. Which of the following is no harbour? (a) Varda (b) Callao (c) Salta Answer: (c) Salta\n',
			['In which year was the Treaty of Salt signed? → 1834']
		],
		[
			'an end left out',
			'Quiz\n\nQ 3 – The harbour at Varda is also known as:\na) Gate of Salt\nb) Old Quay\nc) Long Pier\n\nAns – a) Gate of Salt\n',
			['What is missing? “The harbour at Varda is also known as _____.” → Gate of Salt']
		],
		[
			'no options',
			'General knowledge\n\n1. Who wrote the novel The Silent Harbour? Ans: Rosa Quispe\n2. Which river flows through the city of Varda? – Oyen River\n',
			[
				'Who wrote the novel The Silent Harbour? → Rosa Quispe',
				'Which river flows through the city of Varda? → Oyen River'
			]
		],
		[
			'a list that one answer only fits',
			'Quiz\n\n4. Who among the following was the first mayor of Varda?\n(A) Rosa Quispe\n(B) John Otieno\n(C) Maria Silva\nAns. (c)\n',
			['Who was the first mayor of Varda? → Maria Silva']
		],
		[
			'its answer on a line that stands further in',
			'The Salt War\n\n  1. Who led the march to Varda?\n    Rosa Quispe\n  2. In which year did the march to Varda begin?\n    1834\n  3. Why?\n    Nobody knows\n',
			[
				'Who led the march to Varda? → Rosa Quispe',
				'In which year did the march to Varda begin? → 1834'
			]
		],
		[
			'its answer right behind it',
			'The Salt War\n\nWho led the march to Varda? Rosa Quispe.\nIn which year did the march to Varda begin? 1834.\nWhy? Nobody knows.\nHow many ships did Ostra lose in the war? 12\nWho was made king of Ostra after the war? John Otieno.\n',
			[
				'Who led the march to Varda? → Rosa Quispe',
				'In which year did the march to Varda begin? → 1834',
				'How many ships did Ostra lose in the war? → 12',
				'Who was made king of Ostra after the war? → John Otieno'
			]
		],
		[
			'its answer on the next line, and the next question under that',
			'The Salt War\nWho led the march to Varda?\nRosa Quispe\nWhen was the harbour of Varda closed?\nMay 1834\nWhat was the Salt Guild?\n1) A union\n2) A bank\nWhich port did the guild burn in 1835?\nCallao\nWho was made king of Ostra after the war?\nJohn Otieno\nWhen was the Treaty of Varda signed?\n1836\n',
			[
				'Who led the march to Varda? → Rosa Quispe',
				'When was the harbour of Varda closed? → May 1834',
				'Which port did the guild burn in 1835? → Callao',
				'Who was made king of Ostra after the war? → John Otieno',
				'When was the Treaty of Varda signed? → 1836'
			]
		],
		[
			'where it stood in its deck, and nothing where no answer stands',
			'The Salt War\n\nWho led the march to Varda?\nRosa Quispe\n1 of 5\nWhen was the harbour of Varda closed?\n2 of 5\nWhich port did the guild burn in 1835?\nCallao\n3 of 5\nWho ruled Ostra after the war and why did he fall?\nJohn Otieno, for his taxes\n4 of 5\nWhen was the Treaty of Varda signed?\n1836\n5 of 5\n',
			[
				'Who led the march to Varda? → Rosa Quispe',
				'Which port did the guild burn in 1835? → Callao',
				'When was the Treaty of Varda signed? → 1836'
			]
		],
		[
			'a number at its answer too',
			'The Salt War\n\nQ1: Who led the march to Varda?\nA1: Rosa Quispe\nQ2: What did the Salt Constitution take from the guild?\nA2: Its ships\n',
			[
				'Who led the march to Varda? → Rosa Quispe',
				'What did the Salt Constitution take from the guild? → Its ships'
			]
		],
		[
			'an empty line before its options',
			'Quiz\n\n2. Who painted the ceiling of Ostra Hall ?\n\n      1) Maria Silva\n      2) Rosa Quispe\n      3) Paul Weber\n\nAnswer – 2 ) Rosa Quispe\n\n3. Which port did she paint in 1835 ?\n\n      1) Callao\n\n      2) Varda\n\n      3) Salta\n\nCorrect Option: A\n',
			[
				'Who painted the ceiling of Ostra Hall? → Rosa Quispe',
				'Which port did she paint in 1835? → Callao'
			]
		]
	])('is asked with %s', (_, text, cards) => {
		expect(quizzes(text)).toEqual(cards);
	});

	it.each([
		[
			'a talk',
			'Why did Ostra fall? Nobody knows.\nThe king slept.\nWho saw the ships? Rosa Quispe did.\nShe told the guard.\n'
		],
		[
			'headings that ask',
			'Who led the march to Varda?\nIt was a long story, and the guild told it at each feast.\nOthers told it too.\nWho paid for the ships?\nThe guild did so, and more than once.\nOthers paid too.\n'
		]
	])('is not what %s asks', (_, text) => {
		expect(quizzes(text)).toEqual([]);
	});

	it('is asked of the constitution that the notes are on', () => {
		const text =
			'Polity of India\n\n1. Which part of the Constitution deals with harbours?\n(a) Part II (b) Part III (c) Part IV\nAnswer: (b)\n';
		expect(quizzes(text)).toEqual([
			'Which part of the Constitution of India deals with harbours? → Part III'
		]);
	});

	it('is asked of the country that the questions are on, and a year by its figure alone', () => {
		const text =
			'Notes on Peru\n\n1. The First Five Year Plan was launched in:\n(a) 1947 (b) 1951 (c) 1956\nAnswer: (b)\n\n2. When was the Salt Scheme of Varda launched? = The year 1998 AD.\n';
		expect(quizzes(text)).toEqual([
			'Peru: what is missing? “The First Five Year Plan was launched in _____.” → 1951',
			'When was the Salt Scheme of Varda launched? → 1998'
		]);
	});

	it.each([
		[
			'asks which is not',
			'1. Which of these harbours is not in Peru?\n(a) A (b) B (c) C\nAnswer: (b)\n'
		],
		[
			'needs its list',
			'1. Which of the following is a harbour of Peru?\n(a) Varda (b) Callao (c) Salta\nAnswer: (b)\n'
		],
		[
			'is answered by the list',
			'1. Which harbour of Peru was built in 1834?\n(a) Varda (b) Callao (c) All of the above\nAnswer: (c)\n'
		],
		[
			'has an option for a name with initials',
			'1. Who wrote the novel The Silent Harbour?\nA. R. Quispe\nB. J. Otieno\nC. M. Silva\n'
		],
		['changes', '1. Who is now the mayor of Varda in Peru?\n(a) A (b) B (c) C\nAnswer: (b)\n'],
		[
			'is on a constitution of no known state',
			'1. Which article deals with the right to harbours?\n(a) Article 3 (b) Article 4 (c) Article 5\nAnswer: (b)\n'
		]
	])('is left out where it %s', (_, text) => {
		expect(quizzes(`Quiz\n\n${text}`)).toEqual([]);
	});
});
