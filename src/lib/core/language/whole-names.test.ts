import { describe, expect, it } from 'vitest';
import { readText } from '../document/read.ts';
import { readDocument } from './read.ts';

const namesIn = (text: string) =>
	readDocument(readText(text))
		.sentences.flatMap(({ mentions }) => mentions)
		.flatMap((mention) => ('name' in mention ? [mention.name] : []));

describe('a name is read whole', () => {
	it.each([
		['Major General N. A. M. Raza was appointed in 1998.', 'N. A. M. Raza'],
		['Maria van den Berg died in 1920.', 'Maria van den Berg'],
		['In 1160 Ibn Yusuf al-Tariq was born.', 'Ibn Yusuf al-Tariq'],
		['Norway left the Treaty on Small Arms in Africa.', 'Treaty on Small Arms in Africa'],
		[
			'Peru joined the Convention on Mines in Armed Conflict.',
			'Convention on Mines in Armed Conflict'
		],
		['Peru signed the Convention on Fishing in Lima.', 'Convention on Fishing'],
		['The U.S. Trade and Development Agency paid for it.', 'U.S. Trade and Development Agency'],
		['He led the National Air and Space Museum.', 'National Air and Space Museum'],
		[
			'They signed an Agreement on Educational, Cultural and Sports Cooperation.',
			'Agreement on Educational, Cultural and Sports Cooperation'
		],
		[
			'The Treaty of Friendship, Cooperation and Trade lapsed.',
			'Treaty of Friendship, Cooperation and Trade'
		],
		[
			'The Forests (Third Amendment) Act, 1988 was repealed.',
			'Forests (Third Amendment) Act, 1988'
		],
		['Peru joined the Lima (Fisheries) Convention.', 'Lima (Fisheries) Convention'],
		['It rests on Article 75(2) of the law.', 'Article 75(2)'],
		['The men of 9 PARA (SF) crossed the river.', '9 PARA (SF)'],
		['The men of the 7 Garhwal Regiment crossed the river.', '7 Garhwal Regiment'],
		['Third Buddhist Council met at Patna.', 'Third Buddhist Council'],
		['Second Opium War ended.', 'Second Opium War'],
		['The Ostra Card Co., Ltd. was sold.', 'Ostra Card Co., Ltd'],
		['Ostra Computer, Inc. was sold.', 'Ostra Computer, Inc'],
		['Harold Boyle, Sr. sold the farm.', 'Harold Boyle Sr.'],
		['They met then-President Rosa Quispe in Lima.', 'Rosa Quispe'],
		['It was ruled under the Mines Act 1931 for years.', 'Mines Act 1931'],
		['The French and Indian War began.', 'French and Indian War'],
		['The canal crosses the Isthmus of Suez.', 'Isthmus of Suez'],
		['Spain lost it by the Peace of Utrecht.', 'Peace of Utrecht'],
		['They practised the Code for Encounters at Sea.', 'Code for Encounters at Sea'],
		["He left St Mary's in 1918.", "St Mary's"],
		["He led the Rift People's Liberation Front.", "Rift People's Liberation Front"],
		["She studied at King's College.", "King's College"],
		['The court decided Otieno v. Republic of Kenya.', 'Otieno v. Republic of Kenya'],
		['He was heard after World War I, in Lima.', 'World War I'],
		['The Peruvian Air Force flew on.', 'Peruvian Air Force'],
		['The Peru–Chile Initiative on Clean Water began.', 'Peru–Chile Initiative on Clean Water'],
		['He met President Rosa QUISPE in Lima.', 'Rosa Quispe'],
		['It was against al-Qaeda.', 'al-Qaeda'],
		['They had fought in World War I.', 'World War I'],
		['It passed Resolution 31/72 of the body.', 'Resolution 31/72'],
		['They met Environment Minister Rosa Quispe.', 'Rosa Quispe'],
		['She won the Nobel Prize in Chemistry.', 'Nobel Prize in Chemistry'],
		[
			'It joined Boats, Rivers and Ports Training (BRPT) in May.',
			'Boats, Rivers and Ports Training'
		],
		[
			'He led the Andes Army Training and Doctrine Command.',
			'Andes Army Training and Doctrine Command'
		],
		['It was told of Peruvian Airlines Flight 214.', 'Peruvian Airlines Flight 214'],
		['Peruvian Airways International flew on.', 'Peruvian Airways International'],
		['They held the 2+2 talks, the Andes 2+2 Dialogue.', 'Andes 2+2 Dialogue'],
		["It ended the Thirty Years' War.", "Thirty Years' War"],
		['It rose to Mount Huayna - 4,611 m high.', 'Mount Huayna'],
		['Visiting Peru in March, she spoke.', 'Peru'],
		['They passed the ANDES FORESTRY ACT OF 1900.', 'Andes Forestry Act']
	])('in %s', (text, name) => {
		expect(namesIn(text)).toContain(name);
	});

	it.each([
		[
			'He saw the University of Lima and Cusco State College.',
			['University of Lima', 'Cusco State College']
		],
		['They came from the Black Sea to the Sea of Azov.', ['Black Sea', 'Sea of Azov']],
		['President Rosa Quispe to Cusco for a day.', ['Rosa Quispe', 'Cusco']],
		['He saw the Lima Space Center on Lake Road.', ['Lima Space Center', 'Lake Road']],
		['The Royal Navy and Fleet Museum agreed.', ['Royal Navy', 'Fleet Museum']],
		[
			'He met the Governor of Punjab, Ann Lee, the Governor of Kerala, Bo Wu, and more.',
			['Ann Lee', 'Bo Wu']
		]
	])('and two names stay two in %s', (text, names) => {
		expect(namesIn(text)).toEqual(names);
	});
});

/** `type:name` of what a text names. */
const typesIn = (text: string) =>
	readDocument(readText(text))
		.sentences.flatMap(({ mentions }) => mentions)
		.flatMap((mention) => ('name' in mention ? [`${mention.type}:${mention.name}`] : []));

describe('a name is of the kind that its words show', () => {
	it.each([
		['The destroyer INS Godavari sailed.', 'equipment:INS Godavari'],
		['It held Exercise Blue Heron.', 'event:Exercise Blue Heron'],
		['They climbed Mount Kenya.', 'place:Mount Kenya'],
		['The General Border Committee met.', 'organisation:General Border Committee'],
		['The Air Mail Act was passed.', 'agreement:Air Mail Act'],
		['It flies from Imam Shamil International Airport.', 'place:Imam Shamil International Airport'],
		['She spoke for UNICEF today.', 'organisation:UNICEF'],
		['The Border Rivers Commission (BRC) met. It joined the BRC.', 'organisation:BRC'],
		['He lived in the town of Zarnow.', 'place:Zarnow'],
		['They bought the Sefid missile.', 'equipment:Sefid'],
		['He wrote the novel Zarya Novosti.', 'work:Zarya Novosti'],
		['NASA Administrator Ann Lee spoke.', 'person:Ann Lee'],
		['Rear-Admiral Ann Lee spoke.', 'person:Ann Lee'],
		['The Swiss Confederacy was at war.', 'name:Swiss Confederacy'],
		['They crossed the Tarma Range.', 'place:Tarma Range'],
		['They slept at the Mount Huayna Hotel.', 'place:Mount Huayna Hotel'],
		['Peru bought Boyle Manufacturing.', 'organisation:Boyle Manufacturing'],
		[
			'THE LIMA CONVENTION REGARDING THE REGIME OF THE STRAITS held.',
			'agreement:Lima Convention Regarding the Regime of the Straits'
		],
		['It stands in the League of Rivers Treaty Series.', 'work:League of Rivers Treaty Series'],
		['It was the rule of the Zarya Empire.', 'place:Zarya Empire'],
		['The envoy met Jawaharlal Otieno.', 'person:Jawaharlal Otieno'],
		['The pupil met C. V. Otieno.', 'person:C. V. Otieno'],
		['The crown fell to Ismail I of Zarya.', 'person:Ismail I'],
		['The state was founded by Temur I around 1299.', 'person:Temur I'],
		['In 1724, Asaf Khan I gained the valley.', 'person:Asaf Khan I'],
		['Sultan Murad I defeated the Zaryans.', 'person:Sultan Murad I'],
		['He was succeeded by his son Zaruvarman.', 'person:Zaruvarman'],
		['The passes are Zarpal, Lorna and Tiruz.', 'place:Lorna'],
		['It stands in Zarnow, Poland, on a hill.', 'place:Zarnow'],
		['Old Zarnow is a city in Poland.', 'place:Old Zarnow'],
		['Exercise Quipu ended. Peru joined Quipu again.', 'event:Quipu'],
		['In 1905 R. T. Boyle was incorporated.', 'name:R. T. Boyle'],
		['They sold Boyle Tomato Ketchup.', 'name:Boyle Tomato Ketchup'],
		['The Sri Lankans won.', 'name:Sri Lankans'],
		['The case of State v. Quispe ended.', 'name:State v. Quispe'],
		['The Lake Railway was opened in 1871.', 'place:Lake Railway'],
		['The canal crosses the Isthmus of Suez.', 'place:Isthmus of Suez'],
		['Spain lost it by the Peace of Utrecht.', 'agreement:Peace of Utrecht'],
		['Martin Boyle, Jr. sold the farm.', 'person:Martin Boyle Jr.']
	])('in %s', (text, typed) => {
		expect(typesIn(text)).toContain(typed);
	});

	it('takes no letters of honour for a name', () => {
		expect(typesIn('Ann Lee, QC, said so to Bo Wu.')).toEqual(['person:Ann Lee', 'name:Bo Wu']);
	});

	it('takes no common word that opens a sentence for a name', () => {
		const text = 'Concern grew. He shared our concern for “Concern and Hope” and their concern.';
		expect(typesIn(text)).toEqual(['name:Hope']);
	});

	it('gives an office only to the name that it belongs to', () => {
		const { sentences } = readDocument(
			readText('Ann Lee took oath as Prime Minister, Bo Wu as President.')
		);
		const people = sentences.flatMap(({ mentions }) =>
			mentions.flatMap((mention) => (mention.type === 'person' ? [mention] : []))
		);
		expect(people.filter(({ office }) => office !== undefined)).toEqual([]);
	});
});

describe('a name that begins with a nation', () => {
	it('is one name where the title says so', () => {
		const told = 'Peruvian Breweries makes beer. Peruvian Shipyards makes none.';
		const { sentences } = readDocument(readText(told, { title: 'Peruvian Breweries' }));
		const names = sentences.flatMap(({ mentions }) =>
			mentions.flatMap((mention) => ('name' in mention ? [mention.name] : []))
		);
		expect(names).toContain('Peruvian Breweries');
		expect(names).not.toContain('Peruvian Shipyards');
	});
});
