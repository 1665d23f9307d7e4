/** Titles beside those of the lexicon: before a name, and after it. */
export const titlesBefore =
	'quaid-e-azam quaid-i-azam allama hazrat mullah hafiz hakim khwaja mawlana molana mian mir his her excellency majesty highness honourable honorable prezident baş nazir cənab xanım سید جناب محترم محترمہ ڈاکٹر پروفیسر مولانا علامہ حضرت صدر جنرل قائداعظم شیخ مفتی';
export const titlesAfter = 'sahib saheb sahab bey khanum xanım صاحب صاحبہ jr sr esq phd md';
