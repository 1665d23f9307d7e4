/** Letters after a name: "FRS", "DBE". */
const letters =
	'FRS|FRSE|FBA|FRCS|FRCP|FRIBA|OBE|MBE|CBE|DBE|KBE|GBE|BEM|KCB|GCB|CB|KCMG|GCMG|CMG|KCVO|GCVO|CVO|CIE|KCIE|GCIE|CSI|KCSI|GCSI|KG|KT|OM|CH|VC|GC|MC|DSO|DSC|DFC|DCM|AFC|QC|KC|SC|PC|JP|MP|MPP|MEP|MLA|MLC|MNA|PhD|MD|LLD|SJ|OP|OFM|OSB|RN|USN|USA|USAF';
export const honours = new RegExp(`(?: (?:${letters}))+$`, 'u');

/** "John Atta MILLS" writes the surname out; in a sentence it is "John Atta Mills". */
export const personName = (text: string): string =>
	/\p{Lu}\p{Ll}/u.test(text)
		? text
				.replace(honours, '')
				.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
		: text.replace(honours, '');
