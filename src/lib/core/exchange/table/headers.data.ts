import type { Role } from './dialect.ts';

/**
 * What columns are called in tables of other programs, folded; a number or a letter may follow. A line of each role
 * for English, then German, French, Spanish, Portuguese, Italian, Dutch and Polish, then Turkish and Azerbaijani,
 * then Russian, then Urdu, Persian and Arabic, then Hindi, then Chinese and Japanese.
 */
export const headerNames: readonly (readonly [Role, ...string[]])[] = [
	[
		'question',
		'question;questions;front;term;stem;prompt;question text;questiontext;word;q',
		'frage;fragen;fragetext;vorderseite;begriff;wort;vokabel;recto;terme;mot;énoncé;pregunta;preguntas;anverso;término;palabra;enunciado;pergunta;frente;termo;palavra;domanda;fronte;termine;parola;vraag;voorkant;woord;pytanie;przód;słowo',
		'soru;soru metni;ön yüz;terim;kelime;sual;sual mətni;termin;söz',
		'вопрос;вопросы;лицевая сторона;термин;слово',
		'سوال;سوالات;لفظ;اصطلاح;پرسش;کلمه;واژه;سؤال;السؤال;كلمة;مصطلح',
		'प्रश्न;सवाल;शब्द',
		'问题;問題;题目;正面;单词;質問;表;単語'
	],
	[
		'answer',
		'answer;answers;back;definition;correct answer;right answer;key;solution;response;meaning;translation',
		'antwort;antworten;lösung;rückseite;definition;bedeutung;übersetzung;richtige antwort;réponse;réponses;verso;définition;traduction;bonne réponse;solution;respuesta;respuestas;reverso;definición;traducción;significado;respuesta correcta;resposta;respostas;verso;definição;tradução;resposta correta;risposta;retro;definizione;traduzione;risposta corretta;antwoord;achterkant;definitie;vertaling;odpowiedź;tył;definicja;tłumaczenie',
		'cevap;yanıt;doğru cevap;arka yüz;tanım;anlam;çeviri;cavab;düzgün cavab;tərif;məna;tərcümə',
		'ответ;ответы;правильный ответ;обратная сторона;определение;перевод;значение',
		'جواب;درست جواب;تعریف;معنی;ترجمہ;پاسخ;ترجمه;إجابة;الإجابة;تعريف;ترجمة',
		'उत्तर;जवाब;सही उत्तर;परिभाषा;अर्थ;अनुवाद',
		'答案;背面;定义;定義;翻译;答え;解答;裏;意味;訳'
	],
	[
		'accept',
		'accept;accepted;accepted answers;other answers;alternative answers;alternatives;synonyms;also accept;also right',
		'auch richtig;weitere antworten;synonyme;autres réponses;synonymes;otras respuestas;sinónimos;outras respostas;sinônimos;altre risposte;sinonimi;synoniemen;synonimy',
		'diğer cevaplar;eş anlamlılar;digər cavablar;sinonimlər',
		'другие ответы;синонимы',
		'دیگر جوابات;مترادفات'
	],
	[
		'distractors',
		'distractor;distractors;wrong;wrong answer;wrong answers;incorrect;incorrect answer;incorrect answers;false answer',
		'falsch;falsche antwort;falsche antworten;mauvaise réponse;mauvaises réponses;réponse fausse;respuesta incorrecta;respuestas incorrectas;resposta errada;respostas erradas;risposta sbagliata;risposte sbagliate;fout antwoord;foute antwoorden;zła odpowiedź;złe odpowiedzi',
		'yanlış;yanlış cevap;yanlış cevaplar;yanlış cavab;yanlış cavablar;səhv cavab',
		'неправильный ответ;неправильные ответы;неверный ответ;неверные ответы',
		'غلط جواب;غلط جوابات;پاسخ غلط;إجابة خاطئة',
		'गलत उत्तर'
	],
	[
		'option',
		'option;choice;answer option;variant',
		'auswahl;antwortmöglichkeit;choix;proposition;opción;opção;alternativa;opzione;scelta;optie;keuze;opcja',
		'seçenek;şık;seçim;variant',
		'вариант;вариант ответа',
		'آپشن;گزینه;خيار',
		'विकल्प',
		'选项;選択肢'
	],
	[
		'correct',
		'correct;correct answer(s);correct option;correct choice;answer key;correct answers;right',
		'richtig;richtige option;juste;bon choix;correcta;opción correcta;correta;corretta;juist;poprawna',
		'doğru;doğru seçenek;doğru şık;düzgün;düzgün variant',
		'правильный;правильный вариант;верный',
		'درست;درست آپشن',
		'सही;सही विकल्प',
		'正确答案;正解'
	],
	[
		'hint',
		'hint;hints;clue',
		'hinweis;tipp;indice;aide;pista;ayuda;dica;suggerimento;aiuto;wskazówka',
		'ipucu;ip ucu;işarə',
		'подсказка',
		'اشارہ;راهنمایی;تلميح',
		'संकेत',
		'提示;ヒント'
	],
	[
		'explanation',
		'explanation;feedback;general feedback;comment;comments;rationale;note;notes;extra;back extra',
		'erklärung;erläuterung;bemerkung;bemerkungen;anmerkung;anmerkungen;notiz;notizen;kommentar;explication;commentaire;remarque;remarques;explicación;comentario;nota;notas;explicação;comentário;spiegazione;commento;note;uitleg;opmerking;wyjaśnienie;uwagi',
		'açıklama;not;notlar;izah;qeyd;qeydlər',
		'объяснение;пояснение;комментарий;примечание',
		'وضاحت;تشریح;توضیح;توضیحات;شرح',
		'व्याख्या;टिप्पणी',
		'解释;解説;说明;説明'
	],
	[
		'tags',
		'tag;tags;label;labels;keywords',
		'schlagwort;schlagworte;schlagwörter;stichwort;stichworte;stichwörter;étiquette;étiquettes;mots-clés;mots clés;etiqueta;etiquetas;palavras-chave;etichetta;etichette;etykiety',
		'etiket;etiketler;etiketlər;teqlər;teq',
		'метка;метки;тег;теги',
		'ٹیگ;ٹیگز;برچسب;وسوم',
		'टैग',
		'标签;タグ'
	],
	[
		'topic',
		'topic;chapter;section;unit',
		'thema;kapitel;lektion;abschnitt;sujet;thème;chapitre;leçon;tema;capítulo;lección;tópico;argomento;capitolo;onderwerp;hoofdstuk;temat;rozdział',
		'konu;bölüm;ünite;mövzu;fəsil',
		'тема;глава;раздел',
		'موضوع;باب;فصل',
		'विषय;अध्याय',
		'主题;章节;トピック'
	],
	[
		'type',
		'type;question type;qtype;note type;notetype;kind of question',
		'typ;fragetyp;art;type de question;tipo;tipo de pregunta;tipo de pergunta;tipo di domanda;vraagtype;typ pytania',
		'tür;soru türü;növ;sual növü',
		'тип;тип вопроса',
		'قسم;نوع'
	],
	['kind', 'kind'],
	['tier', 'tier'],
	['flags', 'flags'],
	['evidence', 'evidence'],
	['id', 'hafiza id'],
	['guid', 'guid;id;uid;uuid;identifier;idnumber;id number;question id;external id'],
	[
		'deck',
		'deck;category;subject;deck name;course',
		'stapel;kategorie;fach;kurs;paquet;catégorie;matière;cours;mazo;categoría;asignatura;curso;baralho;categoria;matéria;disciplina;mazzo;materia;corso;categorie;vak;talia;przedmiot',
		'deste;kategori;ders;kateqoriya;fənn',
		'колода;категория;предмет;курс',
		'زمرہ;مضمون;دسته;مادة',
		'विषय श्रेणी;श्रेणी',
		'科目;牌组;デッキ'
	],
	['deck-id', 'hafiza deck id'],
	['language', 'deck language'],
	['licence', 'deck licence'],
	['authors', 'deck authors'],
	['description', 'deck description'],
	[
		'sources',
		'deck sources;source;sources;reference;references;citation',
		'quelle;quellen;beleg;référence;références;fuente;fuentes;fonte;fontes;fonti;riferimento;bron;bronnen;źródło;źródła',
		'kaynak;kaynaklar;mənbə;mənbələr',
		'источник;источники',
		'ماخذ;حوالہ;منبع;مصدر',
		'स्रोत',
		'来源;出典'
	]
];
