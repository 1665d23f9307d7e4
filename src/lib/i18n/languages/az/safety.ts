import type { SafetyWords } from '../en/safety.ts';
import { number, plural } from './format.ts';

const answers = (n: number) => plural(n, { other: '# cavab' });
const notes = (n: number) => plural(n, { other: '# qeyd' });
const decks = (n: number) => plural(n, { other: '# dəst' });

/** Azerbaijani. */
export const safety: SafetyWords = {
	title: 'Məlumatlarınızın təhlükəsizliyi',
	all: (kept) => `${decks(kept.decks)}, ${notes(kept.notes)}, ${answers(kept.answers)}`,
	megabytes: (bytes) => `${number(Math.max(0.1, bytes / 1e6))} MB`,

	nothing: 'Hələ qorunacaq heç nə yoxdur.',
	verdict: {
		green: 'Məlumatlarınız etibarlı yerdədir.',
		amber: 'Məlumatlarınız yerindədir, amma daha etibarlı ola bilər.',
		red: 'Məlumatlarınız təhlükədədir.'
	},
	reasons: {
		'no-copy':
			'Bu brauzerdən kənarda nüsxə yoxdur. Brauzer və ya cihaz sıradan çıxsa, hər şey itər.',
		'old-copy': 'Bu brauzerdən kənardakı son nüsxə köhnədir.',
		'folder-withdrawn':
			'Nüsxələr seçdiyiniz qovluğa daha köçürülmür: brauzer yenidən soruşulmasını istəyir.',
		'not-persistent': 'Yer azalanda brauzer məlumatları silə bilər.',
		'nearly-full':
			'Hafizə üçün az yer qalıb. Lazım olmayan mətnləri və şəkilləri silin və ya cihazda yer boşaldın.',
		'no-snapshot': 'Bu brauzer özü nüsxə saxlamır. Arada bir özünüz saxlayın.',
		'damaged-copies': 'Bu brauzerdəki ən yeni nüsxə daha oxunmur.',
		'damaged-rows': 'Saxlananların bir hissəsi daha oxunmur və ötürülür. Əvvəlki nüsxədə ola bilər.'
	},

	storage: {
		title: 'Harada saxlanılır',
		persistent: 'Brauzer siz silənə qədər saxlayacağına söz verib.',
		'best-effort': 'Brauzer saxlayacağına söz verməyib.',
		unknown: 'Bu brauzer həmişəlik saxlayıb-saxlamadığını demir.',
		ask: 'Brauzerdən saxlamasını xahiş et',
		askWhy: 'Bəzi brauzerlər yalnız tətbiq quraşdırılanda və ya tez-tez açılanda razılaşır.',
		refused: 'Brauzer hələlik razılaşmadı. Hafizəni tətbiq kimi quraşdırmaq adətən kömək edir.',
		used: (used, quota) => `Brauzerin icazə verdiyi ${quota} yerdən ${used} tutulub.`,
		copies: (copies) => `Bunun ${copies} qədərini bu brauzerdəki nüsxələr tutur.`,
		freeCopies: 'Ən yenisindən başqa buradakı nüsxələri sil',
		copiesFreed: 'Köhnə nüsxələr silindi.',
		freeImages: 'Heç bir qeyddə olmayan şəkilləri sil',
		imagesFreed: (n) => plural(n, { one: '# şəkil silindi.', other: '# şəkil silindi.' }),
		nothingToFree: 'Silinəsi bir şey yox idi.'
	},

	outside: {
		title: 'Bu brauzerdən kənardakı nüsxələr',
		never: 'Hələ yoxdur.',
		last: (at, since) =>
			`Sonuncusu: ${at}. ${since === 0 ? 'O vaxtdan cavab verilməyib.' : `O vaxtdan ${answers(since)}.`}`,
		save: 'İndi nüsxə saxla',
		share: 'Nüsxə göndər',
		saveWhy: 'Onu başqa cihazda və ya diskdə saxlayın: şəkillər də daxil, hər şey ondadır.',
		protect: 'Parolla qoru',
		passphrase: 'Parol',
		protectWhy:
			'Parolsuz nüsxəni heç kim aça bilməz, siz də: unudulan parolu bərpa etmək mümkün deyil.',
		short: 'Ən azı 8 işarə yazın.',
		folder: 'Özü qovluğa köçürsün',
		folderWhy:
			'Gündə bir dəfə, nəsə dəyişəndə. Başqa proqramın buluda və ya ikinci diskə apardığı qovluq ən yaxşısıdır.',
		inFolder: (name) => `Gündə bir dəfə “${name}” qovluğuna nüsxə köçürülür.`,
		folderProtected: 'Oradakı nüsxələr yalnız parolunuzla açılır.',
		folderOpen: 'Nüsxələr qorunmur: qovluğu oxuya bilən hər kəs onları da oxuya bilər.',
		folderWill: 'Qovluqdakı nüsxələr yuxarıdakı parolla qorunacaq.',
		renew: 'Yenidən icazə ver',
		renewWhy: 'Brauzer qovluğa yazmazdan əvvəl yenidən soruşulmasını istəyir.',
		stop: 'Dayandır',
		saved: 'Nüsxə hazırdır və bütöv oxunduğu yoxlanıldı.'
	},

	inside: {
		title: 'Bu brauzerdəki nüsxələr',
		why: 'Gündə bir dəfə və böyük dəyişikliklərdən əvvəl götürülür. Kitabxana zədələnəndə kömək edir, brauzer və ya cihaz itəndə yox.',
		none: 'Hələ yoxdur.',
		reasons: {
			daily: 'gündəlik',
			session: 'öyrənmədən sonra',
			restore: 'nüsxə gətirilməzdən əvvəl',
			import: 'idxaldan əvvəl',
			delete: 'silməzdən əvvəl',
			upgrade: 'Hafizə yenilənməzdən əvvəl',
			asked: 'sizin istəyinizlə'
		},
		take: 'İndi birini götür',
		nothingNew: 'Sonuncudan bəri heç nə dəyişməyib.',
		look: 'Bax',
		lookAt: (at) => `Bax: ${at} nüsxəsi`,
		readable: (at) => `${at} nüsxəsi bütöv oxundu.`,
		unreadable: (at) => `${at} nüsxəsi oxunmur.`
	},

	check: {
		title: 'Yoxlama',
		why: 'Hər kartı cavabları ilə tutuşdurur. Hafizə bunu gündə bir dəfə özü edir.',
		now: 'İndi yoxla',
		checking: 'Yoxlanılır',
		never: 'Hələ yoxlanmayıb.',
		sound: (at, cards) => `${at}: ${plural(cards, { other: '# kart' })} cavablarına uyğundur.`,
		mended: (at, n) =>
			`${at}: ${plural(n, { other: '# kart' })} cavablarına uyğun deyildi və yenidən hesablandı.`,
		rebuilt: (n: number) =>
			plural(n, { other: '# kart cavablarına uyğun deyildi; cavablardan yenidən hesablandı.' }),
		damaged: (n) => plural(n, { other: '# yazı daha oxunmur.' }),
		missing: (n) => plural(n, { other: 'Bu cihazın # cavabı jurnalda yoxdur.' })
	},

	bring: {
		title: 'Nüsxəni gətir',
		why: 'Heç nə dəyişməzdən əvvəl içində nə olduğunu görürsünüz, bu səhifədən çıxana qədər də geri qaytara bilərsiniz; ondan sonra əvvəlcə götürülmüş nüsxə aşağıdadır.',
		passphrase: 'Bu nüsxə qorunur. Parolunu yazın.',
		open: 'Aç',
		wrong: 'Parol səhvdir.',
		replace: 'Tam bu hala qayıt',
		replaceWhy:
			'Nüsxədən sonra əlavə olunan, cavablanan və silinənlər gedir. Əvvəlcə indiki halın nüsxəsi saxlanılır.',
		undo: 'Son bərpanı geri qaytar',
		undone: 'Kitabxana əvvəlki halındadır.'
	},

	move: {
		title: 'Quraşdırılmış tətbiqə keçid',
		same: 'Chrome, Edge və Androiddə quraşdırılmış tətbiq eyni məlumatlardan istifadə edir: quraşdırın, hər şey orada olacaq.',
		apart:
			'iPhone və iPad-də əsas ekrandakı tətbiqin öz məlumatları olur: burada nüsxə saxlayın, Hafizəni əsas ekrana əlavə edin, orada açıb nüsxəni gətirin.',
		away: 'Safari yeddi istifadə günü açılmayan saytın məlumatlarını silir, əsas ekrandakı tətbiqinkini yox.'
	},

	loss: {
		title: 'Kitabxananız əvvəlki kimi deyil',
		what: 'Burada Hafizənin bu cihazda saxladığından az məlumat var. Brauzer verilənlər bazasını itirib, silib və ya əvəz edib.',
		safe: 'Qalanlara toxunulmayıb.',
		was: 'Əvvəl var idi',
		is: 'İndi burada',
		unknown: 'artıq məlum deyil',
		counted: (at) => `${at} sayılıb`,
		bring: 'Geri gətir',
		newest: (at) => `${at} nüsxəsini geri gətir`,
		looking: 'Bu brauzerdə nüsxələr axtarılır',
		noCopies: 'Bu brauzerdə nüsxə yoxdur.',
		file: 'Fayldan geri gətir',
		fileWhy: 'Saxladığınız nüsxə, istənilən versiyadan.',
		again: 'Yenidən bax',
		againWhy:
			'Çökmədən və ya yer çatışmazlığından sonra brauzer yenidən açılanda məlumatlar bəzən qayıdır.',
		goOn: 'Buradakılarla davam et',
		goOnWhy: 'Onda Hafizə əvvəl nə olduğunu unudur. Nüsxələr qalır.',
		sure: 'Bəli, onsuz davam et'
	},

	stopped: {
		cleared: {
			what: 'Hafizə açıq ikən bu saytın məlumatları silindi.',
			safe: 'Hafizə nə qədər məlumat olduğunu xatırlayır.',
			todo: 'Səhifəni yenidən açın: nəyi geri gətirmək olar, göstəriləcək.'
		},
		newer: {
			what: 'Başqa vərəqdə Hafizənin daha yeni versiyası işləyir və ya işləyib.',
			safe: 'Saxlanılanların hamısı yerindədir. Bu köhnə versiya daha heç nə yazmır.',
			todo: 'Yeni versiyanı burada da alın.'
		},
		get: 'Yeni versiyanı al',
		absent: {
			what: 'Bu brauzer məlumat saxlaya bilmir.',
			safe: 'Heç nə itməyib.',
			todo: 'Hafizəni müasir brauzerdə açın.'
		},
		refused: {
			what: 'Brauzer Hafizəyə məlumatlarını açmağa icazə vermir.',
			safe: 'Heç nə dəyişməyib.',
			todo: 'Gizli pəncərədə və ya saytlara məlumat saxlamaq qadağan olanda belə olmalıdır: oradan çıxın və ya icazə verin. Yoxsa brauzeri yenidən açın. Davam edərsə, brauzerin yaddaşı zədələnib: aşağıdakı nüsxəni saxlayın, saytın məlumatlarını silin və nüsxəni gətirin.'
		},
		blocked: {
			what: 'Başqa vərəqdə Hafizənin köhnə versiyası açıqdır.',
			safe: 'Məlumatlarınıza toxunulmayıb.',
			todo: 'Hafizənin digər vərəqlərini bağlayın, sonra yenidən baxın.'
		},
		full: {
			what: 'Bu cihazda yer qalmayıb.',
			safe: 'Əvvəl saxlanılanların hamısı yerindədir.',
			todo: 'Cihazda bir az yer boşaldın, sonra yenidən baxın.'
		},
		saveCopy: (at) => `${at} nüsxəsini fayl kimi saxla`
	},

	notice: {
		amber: 'Kartlarınız daha etibarlı ola bilər.',
		red: 'Kartlarınız təhlükədədir.',
		copies: 'Bu cihazda əvvəlki kitabxananın nüsxələri var.',
		look: 'Bax'
	}
};
