/** The months in the languages of Hafiza beside English, January first. */
export const monthNames: readonly string[] = [
	'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
	'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
	'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر'
];
