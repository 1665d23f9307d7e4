import type { AnkiNoteType, AnkiRows } from '../../core/exchange/anki/rows.ts';

/** Settings of a collection: the second scheduler, so that no Anki takes it for one to convert. */
export const confOf = ({ notes, offsetMinutes = 0, rolloverHour }: AnkiRows): object => ({
	...{ nextPos: notes.length + 1, estTimes: true, activeDecks: [1], curDeck: 1, curModel: null },
	...{ sortType: 'noteFld', sortBackwards: false, timeLim: 0, addToCur: true, newSpread: 0 },
	...{ dueCounts: true, collapseTime: 1200, schedVer: 2, sched2021: true },
	creationOffset: offsetMinutes === 0 ? 0 : -offsetMinutes,
	rollover: rolloverHour
});

/** The options that every deck has. */
export const deckConf: object = {
	1: {
		...{ id: 1, name: 'Default', mod: 0, usn: 0, maxTaken: 60, autoplay: true, timer: 0 },
		...{ replayq: true, dyn: false },
		new: {
			...{ delays: [1, 10], ints: [1, 4, 7], initialFactor: 2500, separate: true, order: 1 },
			...{ perDay: 20, bury: true }
		},
		rev: {
			...{ perDay: 200, ease4: 1.3, fuzz: 0.05, minSpace: 1, ivlFct: 1, maxIvl: 36_500 },
			...{ bury: true, hardFactor: 1.2 }
		},
		lapse: { delays: [10], mult: 0, minInt: 1, leechFails: 8, leechAction: 0 }
	}
};

const css = `.card { font-family: sans-serif; font-size: 20px; text-align: center; color: black; background-color: white; }
.cloze { font-weight: bold; color: blue; }
ul { display: inline-block; text-align: start; }`;

/** The note types that notes are of. */
export function modelsOf({ noteTypes, notes }: AnkiRows, seconds: number): object {
	const used = new Set(notes.map(({ typeId }) => typeId));
	return Object.fromEntries(
		[...noteTypes]
			.filter(([id]) => used.has(id))
			.map(([id, type]) => [String(id), modelOf(id, type, seconds)])
	);
}

const modelOf = (id: number, type: AnkiNoteType, seconds: number): object => ({
	...{ id, name: type.name, type: type.isCloze ? 1 : 0, mod: seconds, usn: -1, sortf: 0, did: 1 },
	...{ css, latexPre, latexPost: '\\end{document}', tags: [], vers: [] },
	flds: type.fields.map((name, ord) => ({
		...{ name, ord, sticky: false, rtl: false, font: 'Arial', size: 20, media: [] }
	})),
	tmpls: type.templates.map(({ name, ord, question, answer }) => ({
		...{ name, ord, qfmt: question, afmt: answer, did: null, bqfmt: '', bafmt: '' }
	})),
	// which field a card needs: the question, and turned round the answer
	req: type.templates.map(({ ord }) => [ord, 'any', [ord]])
});

const latexPre =
	'\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n';

/** The decks with those above them, and the one that no collection is without. */
export function decksOf({ decks }: AnkiRows, seconds: number): object {
	const names = new Set([...decks.values()].map(({ name }) => name.toLowerCase()));
	const above = new Map<string, string>();
	for (const { name } of decks.values())
		for (let at = name.lastIndexOf('::'); at > 0; at = name.lastIndexOf('::', at - 1)) {
			const parent = name.slice(0, at);
			if (!names.has(parent.toLowerCase())) above.set(parent.toLowerCase(), parent);
		}
	const first = 1_400_000_000_000;
	const rows = [
		...(names.has('default') ? [] : [deckOf(1, 'Default', seconds)]),
		...[...above.values()].map((name, i) => deckOf(first + i, name, seconds)),
		...[...decks.values()].map(({ id, name, details }) => ({
			...deckOf(id, name, seconds),
			...(details !== undefined && { hafiza: details })
		}))
	];
	return Object.fromEntries(rows.map((row) => [String(row.id), row]));
}

const deckOf = (id: number, name: string, seconds: number) => ({
	...{ id, name, mod: seconds, usn: -1, desc: '', dyn: 0, conf: 1, collapsed: false },
	...{ browserCollapsed: false, extendNew: 0, extendRev: 50 },
	...{ lrnToday: [0, 0], revToday: [0, 0], newToday: [0, 0], timeToday: [0, 0] }
});
