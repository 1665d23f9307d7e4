import { ownDates } from '../../own-dates.ts';
import type { DateWords } from '../en/dates.ts';

export const dates: DateWords = ownDates({
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
