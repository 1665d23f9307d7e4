/** Who is taken for a state that the whole world deals with, whatever its region. */
export const peersOf: ReadonlyMap<string, readonly string[]> = new Map(
	[
		'United States;United Kingdom;Canada;China;Russia;France;Germany;Japan',
		'China;Japan;Russia;United States;India;South Korea',
		'Japan;China;South Korea;United States;Russia;Germany',
		'Russia;Ukraine;Turkey;Poland;Germany;France;United States',
		'United Kingdom;France;Germany;Italy;Netherlands;Spain;United States',
		'France;Germany;United Kingdom;Italy;Spain;Netherlands;Belgium',
		'Germany;France;United Kingdom;Italy;Austria;Poland;Netherlands'
	].map((line): [string, string[]] => {
		const [name = '', ...others] = line.split(';');
		return [name, others];
	})
);

/** Since which year there have been states that are younger than the Second World War, or were not there before the First. */
export const foundedIn: ReadonlyMap<string, number> = new Map(
	(
		[
			[
				1918,
				'Poland;Czechoslovakia;Estonia;Latvia;Lithuania;Finland;Austria;Hungary;Ireland;Iceland'
			],
			[
				1946,
				'India;Pakistan;Sri Lanka;Myanmar;Israel;Jordan;Lebanon;Syria;Philippines;Indonesia;South Korea;North Korea;Taiwan;Libya'
			],
			[1953, 'Vietnam;Laos;Cambodia;Sudan;Morocco;Tunisia;Malaysia;Ghana;Guinea'],
			[
				1960,
				'Cameroon;Togo;Mali;Senegal;Madagascar;Somalia;Benin;Niger;Burkina Faso;Ivory Coast;Chad;Central African Republic;Republic of the Congo;Democratic Republic of the Congo;Gabon;Nigeria;Mauritania;Cyprus;Kuwait;Sierra Leone;Tanzania;Algeria;Uganda;Kenya;Rwanda;Burundi;Jamaica;Trinidad and Tobago;Zambia;Malawi;Malta;Singapore;Gambia;Botswana;Lesotho;Barbados;Guyana;Mauritius;Maldives'
			],
			[
				1971,
				'Bangladesh;United Arab Emirates;Qatar;Bahrain;Bahamas;Mozambique;Angola;Suriname;Comoros;Seychelles;Djibouti;Zimbabwe;Papua New Guinea;Cape Verde;Guinea-Bissau;Belize;Brunei'
			],
			[
				1990,
				'Namibia;Azerbaijan;Armenia;Georgia;Kazakhstan;Uzbekistan;Turkmenistan;Kyrgyzstan;Tajikistan;Ukraine;Belarus;Moldova;Croatia;Slovenia;Bosnia and Herzegovina;North Macedonia;Serbia;Montenegro;Czech Republic;Slovakia;Eritrea'
			],
			[2002, 'Timor-Leste;South Sudan;Kosovo']
		] as const
	).flatMap(([year, names]) => names.split(';').map((name) => [name, year] as const))
);

/** States and territories that few recognise or deal with, so that nobody takes another for them. */
export const seldomNamed: ReadonlySet<string> = new Set([
	'Taiwan',
	'Palestine',
	'North Korea',
	'Mongolia',
	'Hong Kong',
	'Greenland'
]);

/** States that were there before the nineteenth century's middle. */
export const oldStates: ReadonlySet<string> = new Set([
	'England',
	'Scotland',
	'France',
	'Spain',
	'Portugal',
	'Netherlands',
	'Sweden',
	'Denmark',
	'Poland',
	'Russia',
	'Austria',
	'Prussia',
	'Ottoman Empire'
]);

/** Since which year an old state was part of another, and dealt with nobody by itself. */
export const unitedIn: ReadonlyMap<string, number> = new Map([
	['England', 1707],
	['Scotland', 1707],
	['Poland', 1795]
]);

/** Cities where the world meets. */
export const worldCities: readonly string[] = [
	'London',
	'Paris',
	'Berlin',
	'Rome',
	'Vienna',
	'Geneva',
	'Brussels',
	'Madrid',
	'Moscow',
	'Washington',
	'New York City',
	'Tokyo',
	'Beijing'
];
