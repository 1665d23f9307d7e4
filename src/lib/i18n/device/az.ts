import { isolate } from '../format.ts';
import type { DeviceWords } from './en.ts';

export const az: DeviceWords = {
	open: {
		title: 'Hafizədə aç',
		looking: 'Gələnə baxılır',
		nothing: 'Heç nə gəlməyib.',
		nothingWhy: 'Başqa tətbiqdən Hafizə ilə mətn və ya fayl paylaşın, yaxud faylı onunla açın.',
		many: 'Bir neçə şey gəlib. Nədən başlayacağınızı seçin; qalanlar burada gözləyir.',
		doors: {
			document: 'Ondan kartlar yarat',
			decks: 'Dəstlərini idxal et',
			copy: 'Bu nüsxəyə bax',
			paper: 'Vərəqəni aç'
		},
		openNamed: (door, file) => `${door}: ${isolate(file)}`,
		address: 'Yalnız ünvan gəlib',
		addressWhy:
			'Hafizənin serveri yoxdur və o, səhifə yükləmir. Səhifəni brauzerdə açıb mətnini seçin və onu paylaşın, yaxud səhifəni fayl kimi saxlayıb faylı paylaşın.',
		tooMuch: 'Bu, bir dəfəyə paylaşıla biləndən çox idi. Faylları Hafizənin içindən açın.'
	}
};
