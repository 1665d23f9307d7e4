import { formats } from '../../format.ts';
import { ownDates } from '../../own-dates.ts';

// Chromium knows Azerbaijani by name only; Indonesian writes numbers in the same way.
export const { number, percent, plural } = formats('az', { numbers: 'id' });

export const { clock, day, hour, isoDate, longDay, moment, weekday } = ownDates({
	months: [
		...['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun'],
		...['iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr']
	],
	monthsShort: ['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avq', 'sen', 'okt', 'noy', 'dek'],
	weekdays: [
		...['bazar', 'bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə'],
		...['cümə axşamı', 'cümə', 'şənbə']
	],
	weekdaysShort: ['B.', 'B.E.', 'Ç.A.', 'Ç.', 'C.A.', 'C.', 'Ş.']
});
