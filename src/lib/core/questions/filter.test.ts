import { describe, expect, it } from 'vitest';
import type { Fact, Slot } from '../facts/fact.ts';
import type { DateValue } from '../text/date.ts';
import { parseDate } from '../text/dates.ts';
import { filterQuestions } from './filter.ts';
import type { Question } from './question.ts';

type Extra = {
	readonly flags?: Fact['flags'];
	readonly tier?: Question['tier'];
	readonly frame?: string;
	readonly asks?: string;
	readonly slot?: Partial<Slot>;
	readonly when?: DateValue;
	readonly at?: number;
};

const question = (stem: string, key: string, extra: Extra = {}): Question => {
	const when = extra.when ?? (/\d/.test(key) ? parseDate(key) : undefined);
	const direction = extra.asks ?? (when ? 'when' : 'thing');
	const slot: Slot = {
		type: 'phrase',
		text: key,
		article: '',
		members: [],
		aliases: [],
		start: 0,
		end: 1,
		...extra.slot
	};
	const proof = {
		document: 'd',
		paragraph: 1,
		span: { start: extra.at ?? stem.length * 1000 + key.length, end: 1 }
	};
	return {
		id: stem + key,
		direction,
		kind: 'date',
		stem,
		key,
		accept: [],
		distractors: [],
		claimed: extra.tier ?? 'A',
		tier: extra.tier ?? 'A',
		precision: 0.9,
		fact: {
			id: 'f',
			frame: extra.frame ?? 'x',
			slots: direction === 'when' ? new Map() : new Map([[direction, slot]]),
			isNegated: false,
			tier: extra.tier ?? 'A',
			flags: extra.flags ?? [],
			proofs: [proof],
			...(when ? { when } : {})
		}
	};
};

const reasonsFor = (...questions: readonly Question[]) =>
	filterQuestions(questions, () => false).dropped.map(({ reason }) => reason);

describe('filterQuestions', () => {
	it.each([
		['leak', 'Which treaty on fishing did Peru sign with Chile?', 'treaty on fishing'],
		['leak', 'Which country did the Peruvian envoy Rosa Quispe leave in 1911?', 'Peru'],
		['leak', 'Which body did the World Trade Organization join in 1999?', 'WTO'],
		['leak', 'Chief Auditor General of Peru: which office audits the state?', 'CAG'],
		['leak', 'Which body did WTO delegates visit in Lima in 1999?', 'World Trade Organization'],
		['leak', 'In which year did Rosa Quispe win gold at the 2004 Olympics?', '2004'],
		['leak', 'In which month of 1911 did the October Revolt of Lima begin?', 'October 1911'],
		['leak', 'Which signed agreements did Peru sign with Chile in 1911?', 'signed agreement'],
		['unresolved-reference', 'When did it sign the Treaty of Lima?', '1901'],
		['unresolved-reference', 'When did both countries sign the Treaty of Lima?', '1901'],
		['unresolved-reference', 'When did the two sides sign the Treaty of Lima?', '1901'],
		['unresolved-reference', 'When did Peru sign a treaty with the country?', '1901'],
		['unresolved-reference', 'In which year was the peace agreement signed in Lima?', '1901'],
		['unresolved-reference', 'On which date was the Convention approved in Lima?', '4 May 1901'],
		['unresolved-reference', 'When did Peru and Chile tell Bolivia to open its ports?', '1901'],
		['unresolved-reference', 'When did Peru sign the treaty in January with Chile?', '1901'],
		['unresolved-reference', 'What was the fourth such exercise in Lima?', 'Exercise Condor'],
		['bare-surname', 'In which year did President Quispe visit Chile and Bolivia?', '1901'],
		['deictic', 'Which bank did Peru found in Lima last year?', 'Banco Sol'],
		['deictic', 'Which bank was recently founded in Lima by Rosa Quispe?', 'Banco Sol'],
		['deictic', 'Who currently leads the Bank of Peru?', 'Rosa Quispe'],
		['deictic', 'What did Peru sign with Chile two years later?', 'Treaty of Lima'],
		['no-time', 'Who is the president of the Bank of Peru?', 'Rosa Quispe'],
		['no-time', 'How many members does the Union of Andean Towns have?', '31'],
		['no-time', 'What is the population of Arequipa?', '1.2 million'],
		['no-time', 'Which is the largest bank of Peru and Chile?', 'Banco Sol'],
		['no-time', 'Which country has not signed the Treaty of Lima?', 'Chile'],
		['not-unique', 'When did Peru win?', '1901'],
		['not-unique', 'In which year did farmers win?', '1901'],
		['not-unique', 'In which year was the Northern grid linked?', '1901'],
		['opinion', 'Which important treaty did Peru sign with Chile in 1901?', 'Treaty of Lima'],
		['opinion', 'When did Peru and Chile sign the historic Treaty of Lima?', '1901'],
		['opinion', 'What did Rosa Quispe found in Lima in 1901?', 'growing bank'],
		['uncertain', 'Which treaty could Peru sign with Chile in 1901?', 'Treaty of Lima'],
		['uncertain', 'When did Peru hope to sign the Treaty of Lima?', '1901'],
		['uncertain', 'Where will Peru open an embassy in 2031?', 'Rome'],
		['contested', 'When did the regime of Peru invade Chile?', '1901'],
		['vague', 'Which country was among the first countries to recognise Peru in 1911?', 'Chile'],
		['vague', 'Which part did Rosa Quispe play in Lima in 1901?', 'singer'],
		['vague', 'Which several treaties did Peru sign with Chile in 1901?', 'Treaty of Lima'],
		['vague', 'Which event did Rosa Quispe attend in Lima in 1901?', 'Feast of Lights'],
		['vague', 'What did Rosa Quispe do in Lima in 1901?', 'sing'],
		['grammar', 'In which year did Peru of Chile?', '1901'],
		['grammar', 'The Salt Act held across the island of which country in 1901?', 'Chiloé'],
		['grammar', 'Which dam is the name of a dam on the Rimac in Peru?', 'Salt Dam'],
		['grammar', 'The term of the Senate of Peru was extended from how many to 6 years?', '5 years'],
		['grammar', 'Which country preferred Peru over Chile as, in 1901?', 'Bolivia'],
		['grammar', 'In which year did Rosa Quispe and Juan Soto, in part and Juan Soto sign?', '1901'],
		['grammar', 'Since which war does Peru hold its largest drills in Lima?', 'Salt War'],
		['grammar', 'In which year did Rosa Quispe once again visit Peru?', '1901'],
		['grammar', 'Who discovered all of the islands?', 'Rosa Quispe'],
		['grammar', 'Which code of Peru separating courts from the king of Cusco?', 'Salt Code'],
		['grammar', 'In which year did Rosa Quispe found the First?', '1901'],
		['grammar', 'Revolt was a rising against the rule of Cusco in which country?', 'Bolivia'],
		['generic-key', 'What is the birthday of Rosa Quispe?', 'Today'],
		['key-type', 'Which mountain is the highest in Peru?', 'island of Chiloé'],
		['unresolved-reference', 'In which year did Rosa Quispe leave the Community?', '1901'],
		['unresolved-reference', 'In which year did the University offices move to Lima?', '1901'],
		[
			'unresolved-reference',
			'On which date did Peru and Chile sign the official agreement in Lima?',
			'4 May 1901'
		],
		['grammar', 'Up which firm did Rosa Quispe set in Lima in 1901?', 'Banco Sol'],
		['grammar', 'In which year did the only case report in Lima was from Cusco?', '1901'],
		['grammar', 'In which year was Rosa Quispe also became a Fellow?', '1901'],
		['grammar', 'And in which city did Peru sell Kenya copper?', 'Lima'],
		['grammar', 'In which year was new mill at Lima completed?', '1901'],
		['grammar', 'Since June 1904, the Salt Court is seated in which city?', 'Lima'],
		['grammar', 'In which year did Peru sign the Salt Treaty with then Negus?', '1901'],
		['grammar', 'Which country is a partner, and a trade pact with Peru was signed?', 'Kenya'],
		['grammar', 'Under which act 1935 was Peru governed?', 'Lima Act'],
		['grammar', 'In 1829 Rosa Quispe was sent to the Empire of which country?', 'Brazil'],
		['grammar', 'In 1865 Rosa Quispe built a mill in the town of which city?', 'Cusco'],
		['deictic', 'In which year was the last edition of Exercise Condor held in Lima?', '1901'],
		['generic-key', 'Which memorandum did Peru sign with Kenya?', 'Memorandum of Understanding'],
		['grammar', 'In which year did Peru sign sign the Treaty of Lima?', '1901'],
		['grammar', 'When did Peru hold talks on arms hold talks on arms with Chile?', '1901'],
		['grammar', 'In which year did Peru sign the Treaty of Lima with?', '1901'],
		['grammar', 'In which year did Peru sign a pact with Chile whereby?', '1901'],
		['grammar', 'In which year did Peru sign a accord with Chile?', '1901'],
		['grammar', 'In which year did Peru sign an pact with Chile?', '1901'],
		['grammar', 'In which year did Peru (and Chile sign the Treaty of Lima?', '1901'],
		['grammar', 'In which year did Peru, sign the Treaty of Lima,?', '1901'],
		['grammar', 'In which year did Peru  sign the Treaty of Lima?', '1901'],
		['grammar', 'in which year did Peru sign the Treaty of Lima?', '1901'],
		['grammar', 'In which year got Peru the Treaty of Lima?', '1901'],
		['grammar', 'In which year has Peru signed the Treaty of Lima?', '1901'],
		['grammar', 'When were –Chile relations with Peru restored?', '1901'],
		['grammar', 'Which paper sent Rosa Quispe to Lima in 1901?', 'Sun of'],
		['generic-key', 'Who founded the Bank of Peru in 1901?', 'people'],
		['generic-key', 'Which country did Rosa Quispe leave in 1901?', 'the state'],
		['generic-key', 'Which bank did Rosa Quispe found in 1901?', 'it'],
		['clause-key', 'What did Rosa Quispe tell Chile in 1901?', 'that peace was near'],
		['key-type', 'Which country did Rosa Quispe visit in 1901?', 'Chilean'],
		['key-type', 'How many ships did Peru send to Chile in 1901?', 'Rosa Quispe'],
		['key-type', 'In which city did Rosa Quispe meet Ana Soto in 1901?', 'Chile'],
		['key-type', 'Who was founded by Rosa Quispe in Lima in 1901?', 'Banco Sol'],
		['markup', 'When did Peru sign {{treaty}} with Chile?', '1901'],
		['furniture', 'When did Peru subscribe to www.example.com with Chile?', '1901'],
		['furniture', 'Which ISBN did Peru and Chile give in 1901?', '978-3'],
		['long-stem', `When did ${'very '.repeat(30)}long things happen in Peru?`, '1901'],
		['long-key', 'What did Peru buy?', 'so '.repeat(20)]
	] as const)('drops for %s: %s → %s', (reason, stem, key) => {
		expect(reasonsFor(question(stem, key))).toEqual([reason]);
	});

	it.each([
		['When did Peru sign the agreement on fishing with Chile?', '1901'],
		['Which country did Rosa Quispe visit on 4 May 2011?', 'Chile'],
		['Which Peruvian official visited Chile in May 2011?', 'Rosa Quispe'],
		['When was the treaty between Peru and Chile signed?', '1901'],
		['When did Peru join the United Nations?', '1945'],
		['On which date in 2011 did Rosa Quispe visit Chile?', '4 May 2011'],
		['In which month of 2011 did Rosa Quispe visit Chile?', 'May 2011'],
		['In which year did Peru declare its independence from Spain?', '1821'],
		['In which year was the newspaper El Sol founded in Lima?', '1901'],
		['When did the government of Peru recognise Chile?', '1901'],
		['When did the army seize power in Chile and Peru?', '1973'],
		['In which year did President Rosa Quispe visit Chile?', '1901'],
		['As of May 2011, who was President of Peru?', 'Rosa Quispe'],
		['As of May 2011, how many members did the Union of Andean Towns have?', '31'],
		['As of May 2011, who led the Bank of Peru?', 'Rosa Quispe'],
		['Which is the longest river of Peru and Chile?', 'Ucayali'],
		['What was the population of Arequipa in 2007?', '784,651'],
		['Who invented the steam engine?', 'Thomas Newcomen'],
		['Who founded Banco Sol?', 'Rosa Quispe'],
		['In which year did Ayşe Doğan win the race of Lima?', '1901'],
		['How much did Peru lend to a series of mines in Chile in 1901?', '$3 million'],
		['In which year was Banco Sol founded?', '1901'],
		['Where is the Institute of Andean Music located?', 'Cusco'],
		['How large was the credit that Peru and Chile agreed on in 1901?', '$3 million'],
		['Which country was the first to recognise Peru?', 'Chile'],
		['In which year did Peru name a street after Rosa Quispe?', '1901'],
		['Who wrote “The Important Few”?', 'Rosa Quispe'],
		['In which year was “A Growing Town” published in Lima?', '1901'],
		['Treaty of Lima: in which year was the agreement ratified?', '1903'],
		['According to Rosa Quispe, which treaty could Peru sign in 1901?', 'Treaty of Lima'],
		['When did Peru adopt a resolution condemning the aggression of Chile?', '1901'],
		['In which year did the United States and the US Navy return Banco Sol?', '1901'],
		['Which Peruvian prime minister visited Chile in 1904?', 'Rosa Quispe'],
		['In which year did an honest European win a one-day race in Lima?', '1901'],
		['In which year did Sultan Murad I defeat the Zaryans?', '1901'],
		['In which period did Temur I reign?', '1901–1909'],
		['On which date did Rosa Quispe begin the Copper March from Tarma?', '4 March 1901'],
		['How many verses does the Song of Tarma contain?', '700'],
		['On which date did Peru become a republic?', '4 May 1901'],
		['For how long are the judges of Peru appointed?', 'three years'],
		['In which year did Rosa Quispe become head of the State college in Tarma?', '1901'],
		['In which Peruvian town did Alan Boyle spend his last days?', 'Tarma'],
		['On which date in 2012 did Rosa Quispeğan visit Peru?', '4 May 2012'],
		['On which date did Peruvian Foreign Minister Quispe visit Kenya?', '4 May 2012'],
		['In March 1901, what share of the vote did the Miners Party of Peru receive?', '13 %'],
		['Vitamins of Ostra: which disease goes with Vitamin A?', 'Salt fever']
	])('keeps: %s → %s', (stem, key) => {
		expect(reasonsFor(question(stem, key))).toEqual([]);
	});

	it('asks without a time how many articles a treaty has, but not a constitution', () => {
		const of = (paper: string): Question => {
			const asked = question(`How many articles does ${paper} consist of?`, '29', {
				frame: 'compose',
				asks: 'number'
			});
			const whole = { ...(asked.fact.slots.get('number') as Slot), type: 'agreement', text: paper };
			return {
				...asked,
				fact: { ...asked.fact, slots: new Map([['whole', whole as Slot]]) }
			};
		};
		expect(reasonsFor(of('the Lima Convention'))).toEqual([]);
		expect(reasonsFor(of('the Constitution of Peru'))).toEqual(['no-time']);
	});

	it('drops a founder whose name the thing bears', () => {
		const asked = question('Who founded the Quispe Institutes?', 'Rosa Quispe', {
			frame: 'establish',
			asks: 'doer',
			slot: { type: 'person' }
		});
		expect(reasonsFor(asked)).toEqual(['leak']);
	});

	it('takes a word of a person’s or a place’s name in the stem for a leak, but of no body', () => {
		const asked = [
			question('Who discovered the Quispe Strait?', 'Rosa Quispe', { slot: { type: 'person' } }),
			question('Where is the Soltora Salt Works located?', 'Soltora, Peru', {
				slot: { type: 'place' }
			}),
			question('Which city lies north of the Great Salt Desert?', 'North Arica', {
				slot: { type: 'place' }
			}),
			question('Which body did the Andean Bank of Lima join in 1999?', 'Union of Andean Towns', {
				slot: { type: 'organisation' }
			})
		];
		expect(reasonsFor(...asked)).toEqual(['leak', 'leak']);
	});

	it('takes a year for no number, and a body for nobody’s birthplace', () => {
		const asked = [
			question('How many chiefs of Lima signed a truce with Chile?', '1823', {
				frame: 'tell',
				asks: 'thing',
				slot: { type: 'number' }
			}),
			question('In which center was Rosa Quispe born on 3 May 1901?', 'Salt Center', {
				slot: { type: 'organisation' }
			}),
			question('In which city was Rosa Quispe born on 3 May 1901?', 'Tacna', {
				slot: { type: 'place' }
			})
		];
		expect(reasonsFor(...asked)).toEqual(['key-type', 'key-type']);
	});

	it('takes an abbreviation and its words for no leak where that is the question', () => {
		const asked = question('What does WTO stand for?', 'World Trade Organization', {
			frame: 'abbreviation'
		});
		expect(reasonsFor(asked)).toEqual([]);
	});

	it('asks without a time for what is so for good', () => {
		const asked = [
			question('How many members of the Lima Senate are nominated by the President of Lima?', '12'),
			question('How many members does the Board of Lima have?', '31'),
			question('What does Article 3 of the Lima Treaty deal with?', 'exports', {
				frame: 'provision'
			}),
			question('How many bones does the skeleton have?', '206', {
				frame: 'compose',
				asks: 'nature'
			})
		];
		expect(reasonsFor(...asked)).toEqual(['no-time']);
	});

	it('lets an aim begin with its verb', () => {
		const told = ['What is the Lima Treaty designed to do?', 'to keep ports open'] as const;
		expect(reasonsFor(question(...told, { frame: 'purpose' }))).toEqual([]);
		expect(reasonsFor(question(...told))).toEqual(['grammar']);
	});

	it('drops a date that was worked out from a day that nobody knows', () => {
		const when: DateValue = { precision: 'year', year: 1901, basis: 'dateline' };
		expect(
			reasonsFor(question('In which year did Peru recognise Chile?', '1901', { when }))
		).toEqual(['relative-date']);
	});

	it('drops somebody of whom the text gives only a surname', () => {
		const mention = {
			type: 'person',
			name: 'Quispe',
			isPartial: true,
			start: 0,
			end: 1
		} as const;
		const asked = question('Who visited Chile on 4 May 1901?', 'Quispe', {
			slot: { type: 'person', mention },
			asks: 'visitor'
		});
		expect(reasonsFor(asked)).toEqual(['bare-surname']);
	});

	it('drops a quoted statement whose speaker is unknown', () => {
		const flags = ['attributed'] as const;
		const stem = 'How much did Peru give Chile in 1901?';
		expect(reasonsFor(question(stem, '$3', { flags, asks: 'sum' }))).toEqual(['unattributed']);
		const told = `According to Rosa Quispe, h${stem.slice(1)}`;
		expect(reasonsFor(question(told, '$3', { flags, asks: 'sum' }))).toEqual([]);
	});

	describe('across the deck', () => {
		const stem = 'In which year did Peru recognise Chile?';

		it('drops both of two questions that ask the same and expect different keys', () => {
			expect(reasonsFor(question(stem, '1901'), question(stem, '1905'))).toEqual([
				'two-answers',
				'two-answers'
			]);
		});

		it('keeps an office apart from what its holder did with another', () => {
			const one = question('As of May 1922, who was Prime Minister of Peru?', 'Rosa Quispe', {
				frame: 'office'
			});
			const other = question(
				'Who met Prime Minister Rosa Soto of Peru on 4 May 1922?',
				'Pekka Saarinen'
			);
			expect(reasonsFor(one, other)).toEqual([]);
		});

		it('keeps letters apart that are also a word', () => {
			const one = question('What does WHO stand for?', 'World Health Organization', {
				frame: 'abbreviation'
			});
			const other = question('What does PTAF stand for?', 'Pacific Trade and Aid Forum', {
				frame: 'abbreviation'
			});
			expect(reasonsFor(one, other)).toEqual([]);
		});

		it('asks once who holds an office, and apart from it what the holder did', () => {
			const holder = 'Rosa Quispe';
			const told = question('As of July 2024, who was President of Peru?', holder, {
				frame: 'office'
			});
			const month = question('Who was President of Peru in July 2024?', holder, {
				frame: 'in-office'
			});
			const deed = question('Which Peruvian leader visited Chile in July 2024?', holder);
			expect(reasonsFor(told, month)).toEqual(['duplicate']);
			expect(reasonsFor(month, deed)).toEqual([]);
		});

		it('drops both also where only the order of a pair differs', () => {
			const one = question('What did Peru and Chile sign in 1995?', 'Treaty of Lima');
			const other = question('What did Chile and Peru sign in 1995?', 'Pact of Cusco');
			expect(reasonsFor(one, other)).toEqual(['two-answers', 'two-answers']);
		});

		it('keeps two questions in which somebody does and somebody else suffers', () => {
			const one = question('In which year did Peru attack Chile?', '1901');
			const other = question('In which year did Chile attack Peru?', '1950');
			expect(reasonsFor(one, other)).toEqual([]);
		});

		it('drops a stem that another one says more of and answers otherwise', () => {
			const short = question('In which year did Rosa Quispe visit Chile?', '1901');
			const long = question(
				'In which year did Rosa Quispe visit Chile for the Feast of Lights?',
				'1905'
			);
			expect(filterQuestions([short, long], () => false).kept).toEqual([long]);
		});

		it('keeps the finer of two keys that agree', () => {
			const coarse = question(stem, '1901');
			const fine = question('On which date did Peru recognise Chile?', '4 May 1901');
			expect(filterQuestions([coarse, fine], () => false).kept).toEqual([fine]);
		});

		it('asks once what two stems ask in nearly the same words, the surer way', () => {
			const unsure = question('In which year did Peru formally recognise Chile?', '1901', {
				tier: 'B'
			});
			const sure = question(stem, '1901');
			expect(filterQuestions([unsure, sure], () => false).kept).toEqual([sure]);
		});

		it('asks once what a country and its people are named for, in any form of the verb', () => {
			const one = question('On which date did Peru establish its embassy in Oslo?', '4 May 1901');
			const other = question(
				'On which date was the Peruvian embassy in Oslo established?',
				'4 May 1901'
			);
			expect(filterQuestions([one, other], () => false).kept).toEqual([one]);
		});

		it('asks for two things of one sentence', () => {
			const one = question('In which year did Rosa Quispe visit Chile?', '1901', { at: 5 });
			const other = question('In which year did Rosa Quispe meet Ana Soto?', '1901', { at: 5 });
			expect(reasonsFor(one, other)).toEqual([]);
		});
	});
});
