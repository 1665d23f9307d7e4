import type { HelpWords } from '../en/help.ts';
import { plural } from './format.ts';

/** The help in Azerbaijani. */
export const help: HelpWords = {
	title: 'Kömək',
	lead: 'Qısa cavablar. Onlar bu cihazdadır, internet olsa da, olmasa da.',
	search: 'Köməkdə axtar',
	found: (n) => plural(n, { other: '# yer' }),
	nothing: 'Bu sözlərdən heç biri yoxdur. Başqa sözlər yazın və ya mövzu seçin.',
	topicList: 'Mövzular',
	all: 'Bütün mövzular',
	small:
		'açıq altında amma bir bu bunu bütün və ya üçün də da deyil edim edə edir edirəm əgər gərək hansı harada hara ilə işləmir işləyir isə istəyirəm kim ki kimi lazımdır mən mənim məni nə necə nədir niyə nəyi o olar olmur olur onu sonra siz sizin var yox yoxdur öz çünki',
	also: {
		'start#ready': 'başlamaq nümunə',
		'start#text':
			'sual yaratmaq məqalə dil ingiliscə urduca azərbaycanca pdf skan skaner şəkil fayl',
		'start#own': 'yeni kart şəkil düstur siyahı',
		'start#grades': 'səhv geri al səhvən yanlış basdım dəyişmək',
		'scheduling#fsrs': 'alqoritm aralıq tarix təkrar',
		'scheduling#retention': 'unutmaq faiz',
		'scheduling#pile': 'gecikmiş tətil fasilə məzuniyyət ardıcıl günlər çox gecikdim buraxdım',
		'plan#make': 'imtahan tarixi gün',
		'plan#forecast': 'ehtimal hazırlıq',
		'mock#sit': 'test viktorina vaxt sınaq',
		'mock#marks': 'mənfi bal xal',
		'anki#come': 'idxal import apkg',
		'anki#back': 'ixrac export apkg göndərmək dost',
		'anki#others': 'idxal ixrac csv excel',
		'teach#results': 'şagird tələbə sinif',
		'safety#where': 'məxfilik hesab bulud oflayn parol şifrə qeydiyyat giriş istifadəçi',
		'safety#copies': 'ehtiyat nüsxə backup bərpa',
		'safety#move': 'ehtiyat nüsxə köçürmək yeni telefon sync',
		'safety#clear': 'itmiş silinmiş itdi itib itirdim yoxa çıxdı silindi',
		'safety#remove': 'silmək çıxarmaq dəst kart qeyd zibil sil silim silinir zibil pozmaq',
		'device#install': 'tətbiq oflayn android iphone yükləmək proqram',
		'device#language':
			'dil azərbaycanca urduca ingiliscə tərcümə tünd rəng şrift hindi hind ərəb qaranlıq gecə rejimi qara böyük hərf',
		'device#remind': 'bildiriş zəngli saat gündəlik ardıcıl',
		'teach#print': 'çap printer kağız',
		'teach#hand': 'göndərmək şagird',
		'teach#deck': 'göndərmək müəllim',
		'keys#touch': 'sürüşdürmək barmaq jest',
		'keys#study': 'klaviatura qısayol'
	},
	topics: {
		start: {
			title: 'İki dəqiqəyə ilk dəst',
			sections: {
				ready: [
					'Hazır dəstlə',
					'“Bu gün” səhifəsində dəstin yanındakı “Yoxla” düyməsinə toxunun; dəstləriniz olanda hazır dəstlər “Kitabxana”dadır. İlk kart dərhal açılır: cavabı düşünün, sonra göstərin və nə qədər yaxşı bildiyinizi deyin.'
				],
				text: [
					'Öz mətninizdən',
					'“Mətn yapışdır” düyməsinə toxunun. İngiliscə məqalə və ya qeyd yapışdırın, yaxud fayl açın: mətn, Markdown, HTML, Word və ya PDF. Sınamaq üçün nümunə mətn də var. Sonra “Sualları tap” düyməsinə toxunun.',
					'Hər kart onu sübut edən sözlərin yanında durur. Qəbul edin, düzəldin və ya rədd edin; etibarlı olanlar əvvəlcədən seçilib. Sonra onları dəstə əlavə edib öyrənin. Hər şey elə o anda saxlanılır: dayanıb sonra davam edə bilərsiniz.',
					'Sualları tapan proqram müəllim deyil. Yeni növ mətnlərdə kart səhv ola bilər və faktların çoxu ondan yayınır. Təklif olunanı oxuyun. Heç bir kartın soruşmadığı sözlərdən öz kartınızı yarada bilərsiniz.'
				],
				own: [
					'Əl ilə və ya siyahıdan',
					'Dəstdə “Kart yaz” hər növ kart üçün forma açır, düstur və şəkillərlə birlikdə. Siyahını “Kart əlavə et” ilə sətir-sətir yazmaq daha tezdir: “sual :: cavab”.'
				],
				grades: [
					'Hansı düyməni basmalı',
					'Yenidən: bilmədiniz. Çətin: bildiniz, amma çətinliklə. Yaxşı: bildiniz. Asan: dərhal bildiniz. Səhv cavab heç vaxt “Çətin” deyil: cədvəl elə bilər ki, bilirdiniz.',
					'Düymənin üstündəki vaxt kartın nə zaman qayıdacağını deyir. “Geri al” istənilən cavabı geri alır, səhifə yenidən açılandan sonra da.'
				]
			}
		},
		scheduling: {
			title: 'Kartların vaxtı necə seçilir',
			sections: {
				fsrs: [
					'Kartın nə vaxt qayıdacağını nə müəyyən edir',
					'FSRS adlı, dərc olunmuş üsul (6-cı versiya). O, hər kart üçün cavablarınızdan öyrəndiyi iki ədəd saxlayır: kartı nə qədər yavaş unutduğunuzu (möhkəmlik) və onun nə qədər çətin olduğunu. Bunlardan istənilən gün onu hələ də bilmək ehtimalınızı hesablayır.',
					'Bu ehtimal istədiyiniz həddə enəndə kart qayıdır. Hər dəfə bildikcə fasilə uzanır, unutduqda isə qısalır.'
				],
				retention: [
					'İstənilən yadda qalma',
					'Kart qayıdan anda onu bilmək ehtimalı: əvvəlcə 90 %. 95 % seçsəniz, az unudar və qat-qat çox təkrar edərsiniz; 80 % seçsəniz, az təkrar edib çox unudarsınız. Onu Ayarlarda, “Necə öyrənirsiniz” səhifəsində dəyişin: dəyişikliyin gündə neçə dəqiqə aparacağı əvvəlcədən göstərilir.',
					'90 % o demək deyil ki, istənilən gün kartlarınızın 90 %-ni bilirsiniz. Kartların çoxunun vaxtı hələ çatmayıb, ona görə adətən daha çoxdur.'
				],
				honest: [
					'O nəyi bilə bilməz',
					'O yalnız qiymətlərinizi və onların günlərini görür: yatıb-yatmadığınızı, faktla başqa yerdə rastlaşdığınızı və ya səhv düyməni basdığınızı bilmir. İnsanların adətən necə unutduğu ilə başlayır və kifayət qədər cavab verəndə sizin necə unutduğunuzu öyrənir; öyrəndiyini yalnız öz cavablarınızı daha yaxşı öncədən dediyi yerdə saxlayır.',
					'O, kartı xatırlamağın nə qədər ehtimallı olduğunu deyir. Kartın doğru olub-olmadığını və imtahanda düşüb-düşməyəcəyini deyə bilməz.'
				],
				pile: [
					'Çox kart yığılıb',
					'Heç nə itməyib. Hafizə gözləyənləri bir neçə günə bölən plan təklif edir, əvvəl unudulmağa ən yaxın olanlar. İstirahət və yüngül günləri əvvəlcədən qeyd etmək olar.'
				]
			}
		},
		plan: {
			title: 'İmtahan planı',
			sections: {
				make: [
					'Necə qurulur',
					'“İmtahan” bölməsində “İmtahan gününə plan” açın: günü, soruşulan dəstləri və ya etiketləri (bəziləri daha önəmlidirsə, çəkiləri ilə) və gündəlik dəqiqələrinizi yazın. Bundan sonra hər gün adi cədvəl yerinə o günədək ən çox bal qazandıran kartlar gəlir.'
				],
				how: [
					'Necə seçir',
					'Hər kart üçün indiki təkrarın imtahan günü bilmək ehtimalına nə qatacağını və həmin dəqiqənin başqa kartda nə verəcəyini tutuşdurur. Belə planları və sabit yadda qalma ilə adi planları təqlid olunmuş şagirdlərdə sınayır və ən yaxşısını götürür. Hər səhər sizin həqiqətən etdiyinizdən başlayır.'
				],
				forecast: [
					'Proqnoz nə deməkdir',
					'“Balların təxminən 83 %-i” kartlarınızın soruşduğu üzrə gözlənilən balların ortasıdır; on haldan doqquzunda nəticə yanındakı aralığa düşməlidir. Kartlarınızın soruşmadığı bura daxil deyil, görmədiyiniz kart isə heç nə sayılır.'
				],
				errors: [
					'Nə qədər yanılıb',
					'İnsanlarda deyil, təqlid olunmuş şagirdlərdə ölçülüb. Yaddaş FSRS-in düşündüyü kimi işlədikdə proqnoz ilk səhər orta hesabla 1,3 faiz bəndi yanılıb, aralıq isə 100 haldan 90–94-ündə doğru çıxıb. Orada plan heç kimin əvvəlcədən bilə bilməyəcəyi ən yaxşı sabit yadda qalmadan 0,5–2,4 bənd çox verib.',
					'Yaddaşı başqa cür işləyən şagirdlərdə orta hesabla eyni, bəzi hallarda isə 2,4 bəndədək pis olub. Günlərin üçdə biri buraxılanda altı haldan dördündə 1,4 bəndədək pis olub. Bu rəqəmlərə hava proqnozu kimi baxın.'
				]
			}
		},
		mock: {
			title: 'Sınaq imtahanı və ballar',
			sections: {
				sit: [
					'Vərəqəni işləmək',
					'“İmtahan” bölməsində “Yeni vərəqə”: növünü (UPSC Prelims, CSS MPT, sadə faiz, əminliyə görə və ya öz ballarınız), dəstləri və dəqiqələri seçin. İmtahan kimi işləyəndə saat dayanmır; məşq kimi işləyəndə onu dayandırıb cavablara baxa bilərsiniz. Hər toxunuş saxlanılır: bağlanan vərəq heç nə itirmir.'
				],
				marks: [
					'Necə qiymətləndirilir',
					'Vərəqədə yazılan qayda ilə, dəqiq kəsrlərlə: üçdə bir elə üçdə birdir. Səhv cavab bal aparırsa, təxmin yalnız bəzi variantları istisna edə biləndə sərfəlidir. Hər cavaba nə qədər əmin olduğunuzu deyin, nəticədə hansı cavabların bal gətirdiyini və hansıları boş qoymaq lazım olduğunu görəcəksiniz.'
				],
				reviews: [
					'Cədvəl nə öyrənir',
					'Cavablarınızın təkrar sayılmasına icazə versəniz, nəyi bilib nəyi bilmədiyiniz təxmin nəzərə alınmaqla cədvələ düşür. Bunu bütövlükdə geri almaq olar.'
				]
			}
		},
		anki: {
			title: 'Anki-dən gəlmək və qayıtmaq',
			sections: {
				come: [
					'Nə gəlir',
					'Anki-də ixracı seçin: paket (.apkg) və ya kolleksiya (.colpkg), cədvəl və media ilə birlikdə. Faylı Kitabxanada “Dəst faylını gətir” ilə seçin və ya ora atın. Heç nə əlavə olunmadan içində nə olduğunu görürsünüz. Bütün növ qeydlər sözləri, şəkilləri, düsturları, etiketləri və dəstləri, dayandırma və bayraqları, bütün cavab tarixçəsi və FSRS yaddaşı ilə gəlir.'
				],
				not: [
					'Nə gəlmir',
					'Səs və videolar, skriptlər və şablonların görünüşü, şəkillərin üstündəki örtüklər (şəkil bir kart kimi qalır), süzgəcli dəstlər və keçidlər, onların sözləri qalır. Hər biri gətirmə səhifəsində sayılır və adı çəkilir. Anki-nin parametrləri götürülmür: Hafizə öz parametrlərini tarixçənizdən öyrənir.'
				],
				back: [
					'Və geri',
					'“İxrac et və ya paylaş” Anki üçün paket yazır, cavablarınızla və ya onlarsız. Formatın nəyi saxlamadığı əvvəlcədən deyilir. Bütün gətirməni də geri almaq olar.'
				],
				others: [
					'Başqa proqramlar',
					'Quizlet (köçürülmüş mətn), cədvəllər (CSV, TSV), Moodle (GIFT, XML) və Markdown eyni qapıdan gəlir və fayl kimi çıxır.'
				]
			}
		},
		teach: {
			title: 'Müəllimlər üçün',
			sections: {
				deck: [
					'Məqalədən yoxlanılmış dəst',
					'Məqaləni yapışdırın, kartları parçalarının yanında nəzərdən keçirin və səbəbini deyib rədd edin. Mətnin tarixini yazın ki, “keçən il” konkret ilə çevrilsin. “İxrac et və ya paylaş” sinfiniz üçün dəstin faylını yaradır.'
				],
				print: [
					'Kağız üzərində imtahan',
					'“İmtahan” bölməsində vərəqə yaradın, sonra “Çap et”: altıyadək qarışdırılmış variant, açarlar və doldurulan cavab vərəqi. Çap pəncərəsi onu PDF kimi də saxlayır.'
				],
				hand: [
					'Fayl kimi imtahan',
					'“Vərəqi fayl kimi saxla” başqalarının “İmtahan” bölməsində açıb saatla işlədiyi fayl verir. Sonda hər kəs nəticə faylını saxlayıb sizə istədiyi yolla göndərir: server yoxdur. Vərəqənin faylında cavablar da var və içinə baxan onları oxuya bilər.'
				],
				results: [
					'Sinfin nəticələri',
					'Vərəqəni açın, “Sinif üçün” seçin və faylları əlavə edin. Balları, hər sualın nə qədər çətin olduğunu, bilənlə bilməyəni ayırıb-ayırmadığını və hansı sualları düzəltmək lazım gəldiyini görürsünüz. On nəfərdən azdırsa, bu rəqəmlər az şey deyir.'
				],
				moodle: [
					'Moodle',
					'“İxrac et və ya paylaş” Moodle XML (şəkillərlə) və GIFT yazır. Moodle-da: sual bankı, idxal. Oradan çıxarılan banklar da eyni yolla gəlir.'
				]
			}
		},
		safety: {
			title: 'İşinizi qorumaq',
			sections: {
				where: [
					'Harada saxlanılır',
					'Bu cihazda, bu brauzerdə. Server və hesab yoxdur: məlumat başqa heç kimdə deyil və heç kim onu qaytara bilməz.'
				],
				copies: [
					'Nüsxələr',
					'Ayarlarda “Məlumatlarınızın təhlükəsizliyi” nə qədər təhlükəsiz olduğunu bir rənglə deyir. Arabir nüsxə saxlayın və onu başqa yerdə tutun. Brauzer imkan verərsə, Hafizə nüsxəni seçdiyiniz qovluğa özü yazır. Brauzerin içindəki nüsxələr səhvdən qoruyur, cihazın itməsindən yox.'
				],
				move: [
					'Başqa cihaza',
					'Burada nüsxə saxlayın, orada Hafizəni açıb nüsxəni gətirin. Bunu hər iki tərəfə etsəniz, iki kitabxana birləşir: hər ikisinin bütün cavabları sayılır.'
				],
				clear: [
					'Nə silir',
					'Saytın məlumatlarını təmizləmək, gizli pəncərə və iPhone-da Safari: Hafizə əsas ekranda deyilsə, yeddi istifadə günü açılmadıqda. Quraşdırmaq brauzerləri məlumatı saxlamağa vadar edir.'
				],
				remove: [
					'Dəsti və ya kartı çıxarmaq',
					'Dəstdə “İxrac et və ya çıxar” onu kitabxanadan çıxarır; kartın yanındakı zibil qutusu isə həmin kartı. “Geri al” onu dərhal qaytarır, sonra isə silinmədən əvvəl saxlanmış nüsxə qaytarır.'
				]
			}
		},
		device: {
			title: 'Cihazınızda',
			sections: {
				install: [
					'Quraşdırmaq',
					'Hafizə bunu ilk seansdan sonra təklif edir, Ayarlarda “Bu cihazda” bölməsində isə hər zaman mümkündür. Sonra o, istənilən tətbiq kimi açılır və internetsiz işləyir. iPhone və iPad-də əsas ekrandakı tətbiqin öz məlumatı olur: əvvəlcə nüsxə saxlayın və onu orada gətirin.'
				],
				share: [
					'Hafizə ilə paylaşmaq',
					'Quraşdırılandan sonra telefonun paylaşma menyusunda görünür: mətn və ya sənəd kart yaradılan yerə, dəst isə idxala gedir. Kompüterdə faylları onunla açılır. Tək ünvan heç nə gətirmir: Hafizə səhifə yükləmir.'
				],
				remind: [
					'Xatırlatma',
					'Hafizə bağlı olanda zəng edə bilməz. Ayarlar təqviminiz üçün seçdiyiniz saat və günlərdə zəng edən fayl yaradır. Nişandakı ədəd yalnız Hafizə açıq olanda və siz onu bağlayanda dəyişir.'
				],
				language: [
					'Dil və görünüş',
					'Ayarlarda “Dil” bölməsində ingilis, urdu və Azərbaycan dilləri var; açıq, tünd və yüksək kontrastlı görünüş onun yanındadır. Suallar hələlik yalnız ingiliscə mətnlərdə tapılır; özünüz yazdığınız kartlar istənilən dildə ola bilər.'
				]
			}
		},
		keys: {
			title: 'Düymələr',
			sections: {
				study: [
					'Seansda',
					'Space cavabı göstərir, 1–4 qiymətləyir, Z geri alır. ? bütün düymələri göstərir, Ayarlarda öz düymələrinizi seçə bilərsiniz.'
				],
				touch: ['Baş barmaqla', 'Düymələr aşağıda, əlin altındadır. Sürüşdürmə Ayarlarda qoşulur.'],
				desk: [
					'Kartları yoxlayanda və sınaq imtahanında',
					'Hər ikisi başdan-başa düymələrlə işləyir: ? hansılar olduğunu göstərir.'
				]
			}
		}
	}
};
