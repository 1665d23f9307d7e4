import type { NoteKind } from '#lib/core/text/kinds.ts';
import type { Language } from './languages.ts';

/** What notes are about, in every language. */
export const kindNames: Readonly<Record<Language, Record<NoteKind, string>>> = {
	en: {
		date: 'Dates',
		leader: 'Leaders',
		agreement: 'Agreements',
		exercise: 'Exercises',
		figure: 'Figures',
		visit: 'Visits',
		organisation: 'Organisations',
		place: 'Places',
		person: 'People',
		event: 'Events',
		term: 'Terms',
		other: 'Other'
	},
	ur: {
		date: 'تاریخیں',
		leader: 'رہنما',
		agreement: 'معاہدے',
		exercise: 'مشقیں',
		figure: 'اعداد',
		visit: 'دورے',
		organisation: 'ادارے',
		place: 'جگہیں',
		person: 'شخصیات',
		event: 'واقعات',
		term: 'اصطلاحات',
		other: 'دیگر'
	},
	az: {
		date: 'Tarixlər',
		leader: 'Rəhbərlər',
		agreement: 'Sazişlər',
		exercise: 'Təlimlər',
		figure: 'Rəqəmlər',
		visit: 'Səfərlər',
		organisation: 'Təşkilatlar',
		place: 'Yerlər',
		person: 'Şəxslər',
		event: 'Hadisələr',
		term: 'Terminlər',
		other: 'Digər'
	}
};
