/** Well-known international bodies that one could be taken for another, a group a line; abbreviations are groups of their own. */
export const bodyGroups: readonly (readonly string[])[] = [
	'European Union;African Union;Arab League;Eurasian Economic Union;Andean Community;Caribbean Community',
	'United Nations;League of Nations;Commonwealth of Nations;Non-Aligned Movement;Arab League;European Union',
	'UN;EU;NATO;OIC;SCO;ECO;ASEAN;OSCE;SAARC;OPEC;BRICS;CIS',
	'Economic Cooperation Organization;Shanghai Cooperation Organization;Organization of Islamic Cooperation;Organization of American States;Collective Security Treaty Organization;Organization of Turkic States;Black Sea Economic Cooperation Organization',
	'World Bank;International Monetary Fund;Asian Development Bank;African Development Bank;Islamic Development Bank;European Investment Bank;Inter-American Development Bank;Asian Infrastructure Investment Bank',
	'World Health Organization;World Trade Organization;International Labour Organization;International Maritime Organization;World Meteorological Organization;International Civil Aviation Organization;Food and Agriculture Organization;World Tourism Organization;World Intellectual Property Organization',
	'WHO;WTO;ILO;IMF;FAO;IMO;ICAO;UNESCO;UNICEF;UNDP;UNHCR;WFP;IAEA',
	'UNESCO;UNICEF;UNHCR;UNCTAD;UNIDO;UNFPA;UNEP;UNDP',
	'UN General Assembly;UN Security Council;UN Human Rights Council;UN Economic and Social Council;UN Secretariat',
	'International Court of Justice;International Criminal Court;European Court of Human Rights;Permanent Court of Arbitration;European Court of Justice',
	'NATO;Warsaw Pact;CENTO;SEATO;ANZUS',
	'European Commission;European Parliament;European Council;Council of Europe;Council of the European Union;European Central Bank',
	'European Coal and Steel Community;European Economic Community;European Free Trade Association;European Atomic Energy Community;European Defence Community',
	'ECSC;EEC;EFTA;EURATOM',
	'ASEAN;SAARC;ECOWAS;MERCOSUR;APEC;EFTA;GCC;SADC',
	'African Union;Eurasian Economic Union;Union of South American Nations;Southern African Development Community;Economic Community of West African States',
	'Red Cross;Amnesty International;Human Rights Watch;Greenpeace;Oxfam;Médecins Sans Frontières'
].map((line) => line.split(';'));

/** Well-known treaties and conferences of one form, a group a line. */
export const treatyGroups: readonly (readonly string[])[] = [
	'Treaty of Versailles;Treaty of Sèvres;Treaty of Trianon;Treaty of Saint-Germain;Treaty of Neuilly;Treaty of Lausanne',
	'Treaty of Rome;Treaty of Paris;Treaty of Brussels;Treaty of Lisbon;Treaty of Nice;Treaty of Amsterdam',
	'Maastricht Treaty;Lisbon Treaty;Merger Treaty;Nice Treaty;Amsterdam Treaty',
	'Peace of Westphalia;Peace of Augsburg;Peace of Utrecht;Peace of Amiens',
	'Geneva Conventions;Hague Conventions;Vienna Conventions;Lomé Conventions',
	'Kyoto Protocol;Montreal Protocol;Nagoya Protocol;Cartagena Protocol',
	'Paris Agreement;Kyoto Protocol;Montreal Protocol;Copenhagen Accord',
	'Simla Agreement;Tashkent Declaration;Lahore Declaration;Agra Declaration;Liaquat–Nehru Pact',
	'Biological Weapons Convention;Chemical Weapons Convention;Environmental Modification Convention;Ottawa Convention;Convention on Cluster Munitions',
	'Montreux Convention;Lausanne Convention;Geneva Convention;Hague Convention;Ramsar Convention;Bern Convention',
	'Camp David Accords;Oslo Accords;Dayton Accords;Helsinki Accords;Geneva Accords',
	'Yalta Conference;Potsdam Conference;Tehran Conference;Casablanca Conference;Cairo Conference'
].map((line) => line.split(';'));

/** States so small that nobody takes a larger one for them. */
export const smallStates: ReadonlySet<string> = new Set(
	'Andorra;Liechtenstein;Monaco;San Marino;Vatican City;Malta;Maldives;Bhutan;Brunei;Nauru;Tuvalu;Palau;Kiribati;Marshall Islands;Micronesia;Samoa;Tonga;Vanuatu;Solomon Islands;Comoros;Seychelles;São Tomé and Príncipe;Cape Verde;Mauritius;Antigua and Barbuda;Barbados;Dominica;Grenada;Saint Kitts and Nevis;Saint Lucia;Saint Vincent and the Grenadines;Belize;Suriname;Guyana;Timor-Leste;East Timor;Luxembourg;Iceland;Cyprus;Djibouti;Eswatini;Lesotho;Equatorial Guinea;Gambia;Guinea-Bissau;Western Sahara;Puerto Rico;Greenland;Macau;Hong Kong;Kosovo'.split(
		';'
	)
);

/** States of one town or a few islets, that only one like them is taken for. */
export const tinyStates: ReadonlySet<string> = new Set([
	'Andorra',
	'Liechtenstein',
	'Monaco',
	'San Marino',
	'Vatican City',
	'Nauru',
	'Tuvalu',
	'Palau'
]);

/** What ministries and committees are for. */
export const fields: readonly string[] =
	'Foreign Affairs;Defence;Defense;Finance;Health;Education;Agriculture;Energy;Justice;Interior;Culture;Transport;Trade;Commerce;Information;Labour;Tourism;Environment;Planning;Science'
		.split(';')
		.filter((word) => word !== 'Defense');

/** The noun that tells what kind of body or undertaking it is, and others with its first letter that are as good there. */
export const letterWords: readonly (readonly string[])[] = [
	'Agency;Authority;Administration;Association',
	'Authority;Agency;Administration;Association',
	'Administration;Agency;Authority;Association',
	'Association;Alliance;Assembly;Academy',
	'Alliance;Association;Assembly;Authority',
	'Council;Committee;Commission;Conference',
	'Committee;Council;Commission;Conference',
	'Commission;Committee;Council;Conference',
	'Conference;Council;Committee;Commission',
	'Cooperation;Coordination;Collaboration;Consultation',
	'Program;Project;Partnership;Plan',
	'Programme;Project;Partnership;Plan',
	'Plan;Program;Project;Partnership',
	'Fund;Foundation;Federation;Forum',
	'Forum;Foundation;Federation;Fund',
	'Federation;Foundation;Forum;Fund'
].map((line) => line.split(';'));

/** Who stood beside a state that is no more. */
export const pastNeighbours: ReadonlyMap<string, readonly string[]> = new Map(
	[
		'Soviet Union;Germany;Poland;Finland;Romania;Turkey;Japan',
		'Ottoman Empire;Austria-Hungary;Persia;Russia;Greece;Bulgaria',
		'Yugoslavia;Albania;Bulgaria;Greece;Romania;Hungary',
		'Czechoslovakia;Poland;Hungary;Austria;Romania;Yugoslavia',
		'East Germany;West Germany;Poland;Czechoslovakia;Hungary',
		'West Germany;East Germany;France;Austria;Netherlands',
		'Persia;Ottoman Empire;Afghanistan;Russia;Iraq'
	].map((line): [string, string[]] => {
		const [name = '', ...others] = line.split(';');
		return [name, others];
	})
);
