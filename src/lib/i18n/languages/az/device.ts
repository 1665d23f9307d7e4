import { isolate } from '../../format.ts';
import type { DeviceWords } from '../en/device.ts';

export const device: DeviceWords = {
	title: 'Bu cihazda',
	install: {
		do: 'Hafizəni quraşdır',
		gives:
			'Onda o, istənilən tətbiq kimi açılır, internetsiz işləyir və brauzerlər məlumatını daimi saxlayır. Mağazadan heç nə yüklənmir, hesab da lazım deyil.',
		notNow: 'İndi yox',
		isInstalled: 'Hafizə burada quraşdırılıb.',
		cannot:
			'Bu brauzer quraşdırmağa imkan vermir. Chrome, Edge və Samsung Internet, iPhone və iPad-də isə Safari imkan verir.',
		ios: 'Safari-də “Paylaş” düyməsinə, sonra “Əsas ekrana əlavə et” seçiminə toxunun.',
		iosApart:
			'Əsas ekrandakı tətbiqin öz məlumatı olur: əvvəlcə nüsxə saxlayın və onu orada gətirin.',
		saveCopy: 'Nüsxə saxla'
	},
	badge: 'Tətbiqin nişanında neçə təkrarın gözlədiyini göstər',
	badgeWhy: 'Hafizə açıq olanda və onu bağlayanda dəyişir.',
	reminder: {
		title: 'Gündəlik xatırlatma',
		why: 'Hafizənin serveri yoxdur və o, bağlı olanda zəng edə bilməz. Təqviminiz edə bilər: bura təkrarlanan bir hadisəsi olan fayl yaradır, onu istənilən təqvim qəbul edir.',
		time: 'Saat neçədə',
		days: 'Hansı günlərdə',
		zone: 'Harada olsanız, oranın saatı ilə zəng edir. Yeni gün başlamamışdan əvvəlki vaxt ötən axşama aid sayılır.',
		make: 'Xatırlatmanı təqvim faylı kimi saxla',
		noDay: 'Ən azı bir gün seçin.',
		event: 'Hafizə ilə öyrən',
		text: 'Kartlarınız gözləyir.'
	},
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
