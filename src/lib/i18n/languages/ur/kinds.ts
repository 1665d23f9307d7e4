import type { NoteKind } from '#lib/core/text/kinds.ts';

/** What notes are about. */
export const kinds: Readonly<Record<NoteKind, string>> = {
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
};
