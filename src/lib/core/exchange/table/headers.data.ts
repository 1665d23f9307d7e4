import type { Role } from './dialect.ts';

/** What columns are called in tables of other programs, folded; a number or a letter may follow. */
export const headerNames: readonly (readonly [Role, string])[] = [
	[
		'question',
		'question;questions;front;term;stem;prompt;question text;questiontext;word;q;sual;termin;سوال'
	],
	[
		'answer',
		'answer;answers;back;definition;correct answer;right answer;key;solution;response;meaning;translation;cavab;düzgün cavab;tərif;جواب;درست جواب'
	],
	[
		'accept',
		'accept;accepted;accepted answers;other answers;alternative answers;alternatives;synonyms;also accept;also right'
	],
	[
		'distractors',
		'distractor;distractors;wrong;wrong answer;wrong answers;incorrect;incorrect answer;incorrect answers;false answer;yanlış cavab;غلط جواب'
	],
	['option', 'option;choice;answer option;variant;seçim;آپشن'],
	[
		'correct',
		'correct;correct answer(s);correct option;correct choice;answer key;correct answers;right;doğru'
	],
	['hint', 'hint;hints;clue;ipucu;اشارہ'],
	[
		'explanation',
		'explanation;feedback;general feedback;comment;comments;rationale;note;notes;extra;back extra;izah;وضاحت'
	],
	['tags', 'tag;tags;label;labels;keywords;etiket;teqlər;ٹیگ'],
	['topic', 'topic;chapter;section;unit;mövzu;موضوع'],
	['type', 'type;question type;qtype;note type;notetype;kind of question;növ'],
	['kind', 'kind'],
	['tier', 'tier'],
	['flags', 'flags'],
	['evidence', 'evidence'],
	['id', 'hafiza id'],
	['guid', 'guid;id;uid;uuid;identifier;idnumber;id number;question id;external id'],
	['deck', 'deck;category;subject;deck name;course;kateqoriya;fənn;زمرہ'],
	['deck-id', 'hafiza deck id'],
	['language', 'deck language'],
	['licence', 'deck licence'],
	['authors', 'deck authors'],
	['description', 'deck description'],
	['sources', 'deck sources']
];
