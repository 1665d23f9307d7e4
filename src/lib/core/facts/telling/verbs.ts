/** Verbs that alone say too little for a question. */
export const vague = new Set(
	`have make take do get go come say see consider continue remain seem help allow include provide use want need try
	believe feel think know show reflect ensure play represent face hope seek support claim argue suggest state note add
	tell ask explain describe emphasise emphasize stress underline reaffirm express welcome reiterate highlight discuss
	thank wish praise view regard appear look keep bring put let give mean involve concern relate follow lead expect plan
	intend propose consist comprise contain cover enjoy share mark aim begin start end cause affect`.split(
		/\s+/
	)
);

/** What is done once, to one thing: who did it and when has one answer. */
export const once = new Set(
	`found establish create invent discover write compose design build construct author publish assassinate abolish
	dissolve bear die inaugurate complete win defeat acquire purchase buy sign ratify rename enact repeal form launch
	open introduce nationalise nationalize annex patent codify translate paint sculpt charter erect commission retire
	graduate privatize privatise liberate conquer overthrow depose crown enter-into-force chair head design name edit direct command own propose`.split(
		/\s+/
	)
);

/** What is made or first done once for all: no year is needed to know which time is meant. */
export const forever = new Set(
	'found establish create invent discover write compose design build construct author assassinate abolish introduce codify translate charter erect commission propose coin'.split(
		' '
	)
);

/** What many do in one year, and one does many times: the day or more tells who it was. */
export const common = new Set(
	`join visit tour sign ratify recognise recognize attend participate move travel return arrive leave receive win award
	appoint elect serve study enter host meet play invite supply export import invest donate`.split(
		/\s+/
	)
);
/** What is done to one thing again and again. */
export const repeated = new Set(
	'amend renew revise update extend visit meet review reform host hold'.split(' ')
);
/** Deeds that have two sides: with whom they were done has an answer. */
export const mutual = new Set(
	'meet sign establish merge conclude agree border share compete unite ally exchange negotiate collaborate cooperate partner connect'.split(
		' '
	)
);

/** Verbs that need no more than a subject and a time. */
export const alone = new Set(
	`graduate retire die resign collapse surrender abdicate enter-into-force erupt dissolve reopen close occur expire
	abolish found establish create bear assassinate inaugurate launch form execute arrest disband`.split(
		/\s+/
	)
);
