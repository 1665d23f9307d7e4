import type { FindingWords } from '../../findings/fill.ts';

/** Remarks on import and export in Azerbaijani, by code: what it is, and what to do. See `fill` for the signs. */
export const findings: FindingWords = new Map([
	// any file
	['lost', ['qeyddən çıxarıldı: {0}', 'karta lazımdırsa, əl ilə yazın']],
	[
		'more',
		['belə daha {0} irad var', 'əvvəlcə yuxarıdakıları düzəldin, sonra faylı yenidən oxuyun']
	],
	['empty', ['içində oxunacaq heç nə yoxdur', 'sualları olan fayl seçin']],
	[
		'charset',
		[
			'UTF-8 deyil, {0} kimi oxundu',
			'hərflərin düz olub-olmadığına baxın; deyilsə, UTF-8 kimi saxlayın'
		]
	],
	[
		'unknown',
		['bu növ fayllar oxunmur', 'Markdown, JSON, Anki paketi, cədvəl, GIFT və ya Moodle XML seçin']
	],
	['left-out', ['{0} kənarda qaldı', 'dəstə lazımdırsa, onu ayrıca oxuyun']],
	['same-id', ['əvvəlki bir qeydin kimliyi eynidir', 'ikisindən birini silin']],
	[
		'unseen-signs',
		['sözləri korlayan görünməz işarələr çıxarıldı', 'mətnin yenə düz oxunduğuna baxın']
	],
	[
		'no-gap',
		[
			'bu mətndə gizlədilən yoxdur, ona görə heç bir kart onu soruşmur',
			'soruşulanı [mötərizəyə] alın'
		]
	],
	['misshapen', ['bu qeyd tam deyil', 'onu yazan proqramda düzəldin']],
	[
		'image-missing',
		['bu şəkillər faylla gəlməyib: {0}', 'onları faylla bir zip-ə qoyun və ya əl ilə əlavə edin']
	],
	[
		'gaps-here',
		[
			'{0} sual burada bir kart olan mətnlərin ayrı-ayrı boşluqlarıdır',
			'onlar yenidən əlavə olunmur'
		]
	],
	// banks of questions
	[
		'several-right',
		[
			'bu seçimin bir neçə cavabı doğrudur; hamısını göstərən kart oldu',
			'özünüzü özünüz qiymətləndirin və ya hər doğru cavabdan kart düzəldin'
		]
	],
	['hints', ['daha {0} ipucu birinciyə qoşuldu', 'ipucunu qısaldın']],
	['no-words', ['sualın sözləri yoxdur', 'mətnini yazın']],
	[
		'essay-without-key',
		['nümunə cavabı olmayan esse kart ola bilmir', 'yaxşı cavabın nə dediyini yazın']
	],
	['no-question', ['bu mətn heç nə soruşmur, kənarda qaldı', 'onu sənəddə saxlayın']],
	['other-type', ['“{0}” növündən suallar oxuna bilmir', 'onu başqa növ sual kimi yazın']],
	['no-right', ['heç bir cavabı doğru deyil', 'doğru cavabı yazın və ya işarələyin']],
	['no-choice', ['seçiləsi bir şey yoxdur', 'ən azı iki cavab yazın']],
	['no-pairs', ['uyğunlaşdırılacaq cüt yoxdur', 'ən azı iki cüt yazın']],
	[
		'partly',
		[
			'balın bir hissəsini qazanan cavablar yanlış sayılır: {0}',
			'doğru sayılmalıdırsa, onları da qəbul edin'
		]
	],
	[
		'best-partly',
		['ən yaxşı cavabı {0} % qazanır və tam sayılır', 'belə olmalı olub-olmadığına baxın']
	],
	[
		'gaps-partly',
		[
			'boşluqların başqa doğru cavabları saxlanmadı: {0}',
			'vacibdirsə, hər boşluqdan ayrı kart düzəldin'
		]
	],
	['names', ['sualların adları saxlanmadı ({0}, birincisi “{1}”)', 'vacib olanda etiket qoyun']],
	[
		'bad-question',
		['sual oxuna bilmədi', 'onu faylda düzəldin; mətn olan işarələrin qarşısına \\ yazın']
	],
	['no-end', ['sualın sonu yoxdur', 'yenidən ixrac edin və ya </question> yazın']],
	[
		'open-tags',
		['həddən çox teq bağlanmayıb; buradan sonra heç nə oxunmadı', 'sual bankını yenidən ixrac edin']
	],
	['marks', ['sualların balları saxlanmadı{0+}', 'hər kart bir sayılır']],
	[
		'case',
		[
			'böyük və kiçik hərflər fərqləndirilmir{0+}',
			'cavabları yalnız bununla fərqlənən kartlara baxın'
		]
	],
	['stars', ['cavabdakı * istənilən hərfi yox, özünü bildirir{0+}', 'cavabları tam yazın']],
	['units', ['ədədlərin vahidləri saxlanmadı{0+}', 'vahidi sualda deyin']],
	[
		'any-feedback',
		[
			'hər doğru, yarımçıq və ya yanlış cavaba deyilən söz saxlanmadı{0+}',
			'vacibdirsə, izaha əlavə edin'
		]
	],
	// tables
	[
		'no-card',
		['sətirdə sual və ya cavab yoxdur', 'hər ikisini yazın və ya onların sütunlarını seçin']
	],
	['unread-column', ['bu sütunlar oxunmadı: {0}', 'onlarda nə olduğunu seçin']],
	[
		'left-over',
		['sətirdə {0} xanadan çox var; qalanı kənarda qaldı', 'ayırıcı olan xananı dırnağa alın']
	],
	[
		'stray-quote',
		[
			'bir dırnağın cütü yoxdur; xana olduğu kimi götürüldü',
			'xananın içində dırnaqları ikiqat yazın və ya cədvəli dırnaqsız oxuyun'
		]
	],
	// packages of Anki
	[
		'broken-notes',
		['{0} qeyd oxuna bilmədi{(1)}', 'Anki-də Tools › Check Database işlədib yenidən ixrac edin']
	],
	[
		'broken-cards',
		['{0} kart oxuna bilmədi{(1)}', 'Anki-də Tools › Check Database işlədib yenidən ixrac edin']
	],
	['broken-reviews', ['{0} cavab oxuna bilmədi', 'onlar tarixçədən çıxarıldı']],
	[
		'unknown-type',
		[
			'{0} qeydin növü zədəlidir və ya faylda yoxdur{(1)}',
			'Anki-də Tools › Check Database işlədib yenidən ixrac edin'
		]
	],
	['same-guid', ['{0} qeydin adı əvvəlkilərlə eynidir{(1)}', 'hər birinin birincisi götürüldü']],
	[
		'nothing-asked',
		[
			'{0} qeyd söz və ya şəkillə heç nə soruşmur{(1)}',
			'Anki-də nə soruşduğunu yazıb yenidən ixrac edin'
		]
	],
	['no-schedule', ['{0} kartın cədvəli oxuna bilmədi{(1)}', 'onlar yeni kart kimi başlayır']],
	[
		'replanned',
		[
			'{0} kart Anki-dəki gündə yox, cavablarına görə qayıdır',
			'Anki-nin günlərini saxlamaq üçün Anki-də FSRS-i yandırıb yenidən ixrac edin'
		]
	],
	['orphan-cards', ['{0} kartın qeydi faylda yoxdur', 'onlar kənarda qaldı']],
	[
		'cards-of-notes-left',
		['{0} kart kənarda qalan qeydlərindir{(1)}', 'qeydlə birlikdə kənarda qaldı']
	],
	[
		'empty-cards',
		['{0} kart heç nə göstərmir{(1)}', 'kənarda qaldı; Anki onları Tools › Empty Cards ilə silir']
	],
	['one-card-a-note', ['{0} qeydin kartları ayrı şeylər soruşur{(1)}', 'hər kart ayrı qeyd oldu']],
	['nested-cloze', ['{0} mətndə boşluq içində boşluq var{(1)}', 'hər kart ayrı qeyd oldu']],
	[
		'image-occlusion',
		[
			'{0} qeyd şəklin hissələrini gizlədir{(1)}',
			'şəkil və sözləri bir kart kimi qaldı; örtüklər qalmadı'
		]
	],
	[
		'occlusion-wordless',
		[
			'hissələri gizli {0} şəklin soruşulacaq sözü yoxdur{(1)}',
			'Anki-də başlıq yazıb yenidən ixrac edin'
		]
	],
	['occlusion-cards', ['{0} kart eyni şəklin başqa örtükləridir{(1)}', 'şəkil bir kartdır']],
	[
		'several-decks',
		['{0} qeydin kartları bir neçə dəstdədir{(1)}', 'qeyd birinci kartının dəstindədir']
	],
	['filtered', ['{0} kart süzülmüş dəstdə idi{(1)}', 'onlar yenə öz dəstlərindədir']],
	['buried', ['{0} kart bir günlük gizlədilmişdi{(1)}', 'onlar öz vaxtında yenə gəlir']],
	[
		'fields-unshown',
		['{0} sahə heç bir kartda yoxdur{(1)}', 'burada olsun deyə, Anki-də onu karta qoyun']
	],
	['sounds', ['{0} səs və ya video saxlanmadı{(1)}', 'yanındakı sözlər saxlandı']],
	['speech', ['{0} kart növü Anki-də səslə oxunur{(1)}', 'Hafiza kartları öz ayarları ilə oxuyur']],
	['images-missing', ['{0} şəkil faylda yoxdur{(1)}', 'media ilə ixrac edin; yerində adı durur']],
	['images-unused', ['{0} fayl heç bir kartda göstərilmir{(1)}', 'kənarda qaldı']],
	[
		'images-unread',
		['{0} fayl göstərilə bilən şəkil deyil{(1)}', 'PNG, JPEG, WebP, GIF və ya AVIF işlədin']
	],
	['images-large', ['{0} şəkil 4 MB-dan böyükdür{(1)}', 'Anki-də kiçildib yenidən ixrac edin']],
	['media-kinds', ['{0} səs və video faylı kənarda qaldı{(1)}', 'yalnız şəkillər saxlanır']],
	['media-broken', ['{0} fayl zədəlidir{(1)}', 'paketi yenidən ixrac edin']],
	['media-absent', ['{0} faylın adı var, özü paketdə yoxdur{(1)}', 'media ilə ixrac edin']],
	['scripts', ['{0} skript çıxarıldı{(1)}', 'buradakı kartlar özgə kodu heç vaxt işlətmir']],
	[
		'embedded',
		['{0} yerləşdirilmiş element çıxarıldı{(1)}', 'yalnız söz, düstur və şəkillər saxlanır']
	],
	['links', ['{0} keçid öz sözlərinə çevrildi{(1)}', 'vacibdirsə, ünvanı sözlə yazın']],
	[
		'styles',
		[
			'{0} mətn parçası rəngini və ya ölçüsünü itirir{(1)}',
			'qalın, maili, altıxətli, alt, üst və kod saxlanır'
		]
	],
	['too-deep', ['{0} sahə həddən dərin qurulub{(1)}', 'sözləri formasız saxlandı']],
	['by-hand', ['cədvəl {0} dəfə əl ilə dəyişdirilib', 'bu cavab deyil, tarixçədən çıxarıldı']],
	['orphan-reviews', ['{0} cavab götürülməyən kartlarındır', 'tarixçədən çıxarıldı']],
	[
		'deck-rules',
		[
			'{0} dəst Anki-dəki limitlərini və ya istənilən yadda saxlama payını gətirir{(1)}',
			'onlar burada yeni olan dəstlərə aiddir; bax: Cədvəl › Dəstlər'
		]
	],
	[
		'presets',
		[
			'dəst ayarlarının {0} toplusunda FSRS parametrləri var{(1)}',
			'Hafiza öz parametrlərini tarixçədən öyrənir'
		]
	],
	// what a format does not keep
	[
		'lost-fields',
		['olduğu kimi qalmır: {2} ({0}{1+})', 'yanında Hafiza-nın öz formatında nüsxə saxlayın']
	],
	[
		'lost-gaps',
		[
			'hər boşluq ayrı sual kimi yazılır ({0}{1+})',
			'yanında Hafiza-nın öz formatında nüsxə saxlayın'
		]
	],
	[
		'lost-card',
		[
			'eyni kart kimi geri oxunmayacaq şəkildə yazılır ({0}{1+})',
			'yanında Hafiza-nın öz formatında nüsxə saxlayın'
		]
	],
	['lost-deck', ['{0} dəstindən qalmır: {1}', 'yanında Hafiza-nın öz formatında nüsxə saxlayın']],
	['lost-empty-deck', ['{0} dəsti boşdur və kənarda qalır', 'əvvəlcə ona kart yazın']],
	[
		'lost-histories',
		[
			'indiyədək verilən cavablar qalmır ({0} kart)',
			'yanında Hafiza-nın ehtiyat nüsxəsini saxlayın'
		]
	],
	[
		'lost-images',
		['Moodle GIFT şəkillərini göstərmir ({0} qeyddə var)', 'onları saxlayan Moodle XML seçin']
	],
	[
		'lost-choice-asked',
		[
			'Anki-də seçim variantlarını göstərir, cavabı öz-özünüzə deyirsiniz ({0})',
			'Hafiza hamısını paketdən geri oxuyur'
		]
	],
	[
		'lost-ordering-asked',
		[
			'Anki-də sıralama qarışıq göstərilir, cavabı öz-özünüzə deyirsiniz ({0})',
			'Hafiza hamısını paketdən geri oxuyur'
		]
	],
	[
		'lost-matching-asked',
		[
			'Anki-də cütlərin hər iki tərəfi qarışıq göstərilir, cavabı öz-özünüzə deyirsiniz ({0})',
			'Hafiza hamısını paketdən geri oxuyur'
		]
	],
	[
		'lost-evidence',
		[
			'Anki kartı sübut edən parçaları saxlayır, amma göstərmir ({0})',
			'Hafiza hamısını paketdən geri oxuyur'
		]
	],
	[
		'lost-origin',
		[
			'Anki-dən gələn qeydlər Hafiza növləri ilə qayıdır: onlar artıq olan Anki kolleksiyasına yeni sözlər çatmır ({0})',
			'orada köhnələri silib idxal edin və ya sözləri elə orada dəyişin'
		]
	],
	[
		'lost-new-in-anki',
		['Anki-də hər kart yeni olur ({0} kart öyrənilib)', 'istəsəniz, cavabları da göndərin']
	]
]);
