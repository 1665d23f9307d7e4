/** How much of the first unit of its line one of each unit is (BIPM brochure; international yard and pound of 1959). */
export const measures: readonly (readonly (readonly [unit: string, factor: number])[])[] = [
	[
		['m', 1],
		['km', 1000],
		['cm', 0.01],
		['mm', 0.001],
		['mile', 1609.344],
		['foot', 0.3048],
		['inch', 0.0254],
		['nautical mile', 1852]
	],
	[
		['m²', 1],
		['km²', 1e6],
		['cm²', 1e-4],
		['hectare', 1e4],
		['acre', 4046.8564224],
		['square mile', 2589988.110336],
		['square foot', 0.09290304]
	],
	[
		['m³', 1],
		['km³', 1e9],
		['cm³', 1e-6],
		['cc', 1e-6],
		['litre', 0.001],
		['cubic foot', 0.028316846592]
	],
	[
		['kg', 1],
		['g', 0.001],
		['tonne', 1000],
		['pound', 0.45359237]
	],
	[
		['W', 1],
		['kW', 1e3],
		['MW', 1e6],
		['GW', 1e9]
	],
	[
		['kWh', 1],
		['MWh', 1e3],
		['GWh', 1e6],
		['TWh', 1e9]
	],
	[
		['km/h', 1],
		['mph', 1.609344]
	],
	[
		['second', 1],
		['minute', 60],
		['hour', 3600],
		['day', 86400],
		['week', 604800]
	],
	[
		['month', 1],
		['year', 12],
		['decade', 120],
		['century', 1200]
	]
];

/** Units of one system that people round when they carry them over into the other. */
export const imperial: ReadonlySet<string> = new Set([
	'mile',
	'foot',
	'inch',
	'acre',
	'square mile',
	'square foot',
	'cubic foot',
	'pound',
	'mph'
]);

/** Words of scale and share in Azerbaijani, Turkish and Urdu, as English has them. */
export const scaleWords: readonly (readonly [english: string, words: string])[] = [
	['hundred', 'yüz سو'],
	['thousand', 'bin ہزار'],
	['lakh', 'لاکھ'],
	['million', 'milyon ملین'],
	['crore', 'کروڑ'],
	['billion', 'milyard milyar ارب بلین'],
	['trillion', 'trilyon trilyard کھرب'],
	['percent', 'faiz yüzde فیصد'],
	['km', 'کلومیٹر kilometr'],
	['kg', 'کلوگرام kiloqram'],
	['years', 'سال il yrs yr'],
	['days', 'دن gün'],
	['hours', 'گھنٹے saat hr']
];
