/** Units of measure and time: every spelling, and the one that stands for it. */
const spellings: readonly (readonly [string, string])[] = [
	['km', 'km kms kilometre kilometres kilometer kilometers'],
	['m', 'm metre metres meter meters'],
	['cm', 'cm centimetre centimetres centimeter centimeters'],
	['mm', 'mm millimetre millimetres millimeter millimeters'],
	['mile', 'mile miles mi'],
	['foot', 'foot feet ft'],
	['inch', 'inch inches'],
	['nautical mile', 'nmi'],
	['hectare', 'hectare hectares ha'],
	['acre', 'acre acres'],
	['kg', 'kg kgs kilogram kilograms kilogramme kilogrammes'],
	['g', 'gram grams'],
	['tonne', 'tonne tonnes ton tons mt'],
	['pound', 'lb lbs pound pounds'],
	['litre', 'litre litres liter liters'],
	['barrel', 'barrel barrels bbl bpd'],
	['bale', 'bale bales'],
	['MW', 'mw megawatt megawatts'],
	['kW', 'kw kilowatt kilowatts'],
	['GW', 'gw gigawatt gigawatts'],
	['MWh', 'mwh'],
	['kWh', 'kwh'],
	['GWh', 'gwh'],
	['TWh', 'twh'],
	['kV', 'kv kilovolt kilovolts'],
	['Hz', 'hz hertz'],
	['cc', 'cc'],
	['km/h', 'kmph kph'],
	['mph', 'mph'],
	['second', 'second seconds'],
	['minute', 'minute minutes'],
	['hour', 'hour hours hrs'],
	['day', 'day days'],
	['week', 'week weeks'],
	['month', 'month months'],
	['year', 'year years'],
	['decade', 'decade decades'],
	['century', 'centuries'],
	['degree', 'degree degrees'],
	['cusec', 'cusec cusecs']
];

export const units: ReadonlyMap<string, string> = new Map(
	spellings.flatMap(([unit, words]) =>
		words.split(' ').map((word): [string, string] => [word, unit])
	)
);

/** Units that are read after "square" and "cubic", or their short forms. */
export const squared: ReadonlyMap<string, string> = new Map([
	['km', 'km²'],
	['m', 'm²'],
	['mile', 'square mile'],
	['foot', 'square foot'],
	['cm', 'cm²']
]);
export const cubed: ReadonlyMap<string, string> = new Map([
	['km', 'km³'],
	['m', 'm³'],
	['foot', 'cubic foot'],
	['cm', 'cm³']
]);

/** What stands before an amount, and the currency that it says. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
	['$', 'USD'],
	['us$', 'USD'],
	['usd', 'USD'],
	['a$', 'AUD'],
	['c$', 'CAD'],
	['hk$', 'HKD'],
	['nt$', 'TWD'],
	['s$', 'SGD'],
	['€', 'EUR'],
	['eur', 'EUR'],
	['£', 'GBP'],
	['gbp', 'GBP'],
	['¥', 'JPY'],
	['jpy', 'JPY'],
	['₹', 'INR'],
	['inr', 'INR'],
	['₨', 'PKR'],
	['pkr', 'PKR'],
	['rs', 'rupee'],
	['re', 'rupee'],
	['₺', 'TRY'],
	['₼', 'AZN'],
	['azn', 'AZN'],
	['₽', 'RUB'],
	['cny', 'CNY'],
	['aed', 'AED'],
	['sar', 'SAR'],
	['chf', 'CHF'],
	['try', 'TRY']
]);

/** What stands after an amount. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
	['dollar', 'USD'],
	['dollars', 'USD'],
	['usd', 'USD'],
	['euro', 'EUR'],
	['euros', 'EUR'],
	['eur', 'EUR'],
	['yen', 'JPY'],
	['jpy', 'JPY'],
	['yuan', 'CNY'],
	['renminbi', 'CNY'],
	['rmb', 'CNY'],
	['cny', 'CNY'],
	['rupee', 'rupee'],
	['rupees', 'rupee'],
	['inr', 'INR'],
	['pkr', 'PKR'],
	['manat', 'AZN'],
	['manats', 'AZN'],
	['azn', 'AZN'],
	['lira', 'TRY'],
	['liras', 'TRY'],
	['rouble', 'RUB'],
	['roubles', 'RUB'],
	['ruble', 'RUB'],
	['rubles', 'RUB'],
	['sterling', 'GBP'],
	['gbp', 'GBP'],
	['dirham', 'AED'],
	['dirhams', 'AED'],
	['riyal', 'SAR'],
	['riyals', 'SAR'],
	['taka', 'BDT'],
	['won', 'KRW'],
	['francs', 'franc'],
	['tenge', 'KZT']
]);
