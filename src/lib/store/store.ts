import { grade } from './answers.ts';
import type { Kept, Store } from './api.ts';
import { logRow, read, type Context } from './context.ts';
import * as decks from './decks.ts';
import { fitted } from './fitted.ts';
import { flags } from './flags.ts';
import * as log from './log.ts';
import * as notes from './notes.ts';
import * as settings from './settings.ts';
import * as studying from './studying.ts';

// What is seldom done is fetched when it is.
const additions = () => import('./add-deck.ts');
const imports = () => import('./import-collection.ts');
const comparisons = () => import('./compare.ts');
const exports = () => import('./collection-of.ts');
const backups = () => import('./backup.ts');
const deckChanges = () => import('./change-deck.ts');
const texts = () => import('./documents.ts');
const media = () => import('./media.ts');
const mediaSweep = () => import('./sweep-media.ts');
const edits = () => import('./edit-notes.ts');
const reviews = () => import('./drafts.ts');
const persistence = () => import('./persistence.ts');
const checks = () => import('./verify.ts');
const adoptions = () => import('./adopt.ts');
const plans = () => import('./replan.ts');
const undos = () => import('./take-back.ts');
const marks = () => import('./marks.ts');
const overviews = () => import('./all-cards.ts');
const manyNotes = () => import('./many-notes.ts');
const deckShapes = () => import('./merge-and-split.ts');
const histories = () => import('./wordings.ts');
const papers = () => import('./papers.ts');
const exams = () => import('./exams.ts');
const handedBack = () => import('./returns.ts');
const sittings = () => import('./sittings.ts');
const copied = () => import('./copied.ts');
const counts = () => import('./kept.ts');
const finds = () => import('./find/find.ts');

export type Surface = {
	/** What is there now is what the sentinel shall expect. */
	readonly accept: () => Promise<void>;
	/** Notes outside the database how much there is. */
	readonly note: (kept: Kept) => void;
	readonly onClosed: Store['onClosed'];
	readonly close: () => void;
	readonly storage: StorageManager | undefined;
};

/** The actions of the store, bound to an opened database. */
export const storeOf = (
	ctx: Context,
	{ accept, note, onClosed, close, storage }: Surface
): Store => ({
	name: ctx.db.name,

	decks: (at, day) => decks.decks(ctx, at, day),
	deck: (id) => decks.deck(ctx, id),
	wholeDeck: (id) => decks.wholeDeck(ctx, id),
	addDeck: async (deck) => (await additions()).addDeck(ctx, deck),
	importCollection: async (collection, request, work) =>
		(await imports()).importCollection(ctx, collection, request, work),
	compare: async (decks) => (await comparisons()).compare(ctx, decks),
	collectionOf: async (ids) => (await exports()).collectionOf(ctx, ids),
	addNotes: async (id, list, sources) => (await additions()).addNotes(ctx, id, list, sources),
	editDeck: async (id, edit) => (await deckChanges()).editDeck(ctx, id, edit),
	setPreset: async (id, preset) => (await deckChanges()).setPreset(ctx, id, preset),
	deleteDeck: async (id) => (await deckChanges()).deleteDeck(ctx, id),
	restoreDeck: async (id) => (await deckChanges()).restoreDeck(ctx, id),

	notes: (deck, page) => notes.notes(ctx, deck, page),
	notesById: (ids) => notes.notesById(ctx, ids),
	editNote: async (id, edit, sources) => (await edits()).editNote(ctx, id, edit, sources),
	revertNote: async (id, fields) => (await edits()).revertNote(ctx, id, fields),
	deleteNote: async (id) => (await edits()).deleteNote(ctx, id),
	restoreNote: async (id) => (await edits()).restoreNote(ctx, id),
	tagNotes: async (ids, change, work) => (await manyNotes()).tagNotes(ctx, ids, change, work),
	moveNotes: async (ids, to, work) => (await manyNotes()).moveNotes(ctx, ids, to, work),
	deleteNotes: async (ids, work) => (await manyNotes()).deleteNotes(ctx, ids, work),
	editNotes: async (edits, work) => (await manyNotes()).editNotes(ctx, edits, work),
	mergeDecks: async (from, to, work) => (await deckShapes()).mergeDecks(ctx, from, to, work),
	splitDeck: async (ids, title, work) => (await deckShapes()).splitDeck(ctx, ids, title, work),
	wordings: async (id) => (await histories()).wordings(ctx, id),

	queue: (request) => studying.queue(ctx, request),
	cards: (ids) => studying.cards(ctx, ids),
	cardsOf: (note) => studying.cardsOf(ctx, note),
	allCards: async () => (await overviews()).allCards(ctx),
	suspend: async (ids, suspended, work) => (await marks()).suspend(ctx, ids, suspended, work),
	bury: async (ids, day) => (await marks()).bury(ctx, ids, day),
	flag: async (ids, flag, work) => (await marks()).flag(ctx, ids, flag, work),
	flags: (ids) => flags(ctx, ids),
	buried: (day) => studying.buried(ctx, day),
	grade: (answer) => grade(ctx, answer),
	gradeMany: async (answers, of) => (await sittings()).gradeMany(ctx, answers, of),
	practise: async (practice) => (await plans()).practise(ctx, practice),
	replan: async (changes, work) => (await plans()).replan(ctx, changes, work),
	undo: async (id, time, work) => (await undos()).takeBack(ctx, id, time, work),
	lastAction: async () => (await undos()).lastAction(ctx),
	notesAnswered: (day) => log.notesAnswered(ctx, day),
	dueBetween: (from, to) => log.dueBetween(ctx, from, to),
	dueCounts: (from, to) => log.dueCounts(ctx, from, to),
	fitted: () => fitted(ctx),
	adopt: async (values, on) => (await adoptions()).adopt(ctx, values, on),
	revert: async (id) => (await adoptions()).revert(ctx, id),
	savePlan: (plan) => settings.savePlan(ctx, plan),
	plan: () => settings.plan(ctx),

	finder: async (listeners) => (await finds()).finder(ctx, listeners),
	find: async (request) => (await finds()).find(ctx, request),

	dayCounts: (from, to) => log.dayCounts(ctx, from, to),
	lastDay: () => log.lastDay(ctx),
	eventsSince: (day) => log.eventsSince(ctx, day),
	eventsOf: (card) => log.eventsOf(ctx, card),

	saveDocument: async (document) => (await texts()).saveDocument(ctx, document),
	documents: async () => (await texts()).documents(ctx),
	document: async (id) => (await texts()).document(ctx, id),
	words: async (id) => (await texts()).words(ctx, id),
	deleteDocument: async (id) => (await texts()).deleteDocument(ctx, id),
	saveDraft: async (draft) => (await reviews()).saveDraft(ctx, draft),
	drafts: async () => (await reviews()).drafts(ctx),
	damagedDrafts: async () => (await reviews()).damagedDrafts(ctx),
	damagedDecks: async () => (await import('./damaged-decks.ts')).damagedDecks(ctx),
	draft: async (id) => (await reviews()).draft(ctx, id),
	draftOf: async (document) => (await reviews()).draftOf(ctx, document),
	decide: async (id, note, decision) => (await reviews()).decide(ctx, id, note, decision),
	finishDraft: async (id) => (await reviews()).finishDraft(ctx, id),
	deleteDraft: async (id) => (await reviews()).deleteDraft(ctx, id),

	savePaper: async (paper, blueprint) => (await papers()).savePaper(ctx, paper, blueprint),
	papers: async () => (await papers()).papers(ctx),
	paper: async (id) => (await papers()).paper(ctx, id),
	deletePaper: async (id) => (await papers()).deletePaper(ctx, id),
	exams: async () => (await exams()).exams(ctx),
	saveExam: async (exam) => (await exams()).saveExam(ctx, exam),
	deleteExam: async (id) => (await exams()).deleteExam(ctx, id),
	examPlan: async () => (await exams()).examPlan(ctx),
	keepExamPlan: async (value) => (await exams()).keepExamPlan(ctx, value),

	returns: async (paper) => (await handedBack()).returns(ctx, paper),
	addReturns: async (files) => (await handedBack()).addReturns(ctx, files),
	removeReturn: async (paper, name) => (await handedBack()).removeReturn(ctx, paper, name),
	beginSitting: async (paper, how) => (await sittings()).beginSitting(ctx, paper, how),
	sittings: async () => (await sittings()).sittings(ctx),
	sitting: async (id) => (await sittings()).sitting(ctx, id),
	tap: async (id, after, deed, at) => (await sittings()).tap(ctx, id, after, deed, at),
	deleteSitting: async (id) => (await sittings()).deleteSitting(ctx, id),

	addImage: async (bytes) => (await media()).addImage(ctx, bytes),
	image: async (name) => (await media()).image(ctx, name),
	sweepImages: async (begun, isAsked) => (await mediaSweep()).sweepImages(ctx, begun, isAsked),

	settings: () => settings.settings(ctx),
	saveSetting: (key, value) => settings.saveSetting(ctx, key, value),

	backup: async () => (await backups()).backup(ctx),
	readBackup: async (file, images) => (await backups()).readBackup(ctx, file, images),
	copyFolder: async () => (await copied()).copyFolder(ctx),
	keepCopyFolder: async (folder) => (await copied()).keepCopyFolder(ctx, folder),
	noteCopy: async (file) => (await copied()).noteCopy(ctx, file),
	async restore(token, how) {
		const { restore } = await backups();
		const restored = await restore(ctx, token, how);
		await accept();
		return restored;
	},
	verify: async () => (await checks()).verify(ctx),
	rebuild: async () => (await checks()).rebuild(ctx),
	persist: async () => (await persistence()).persist(ctx, storage),
	storageState: async () => (await persistence()).storageState(ctx, storage),

	written: () => read(ctx, [ctx.db.meta], () => logRow(ctx.db)),
	async kept() {
		const kept = await (await counts()).keptIn(ctx);
		note(kept);
		return kept;
	},

	onChange: (listener) => ctx.changes.listen(listener),
	onClosed,
	close() {
		ctx.changes.close();
		close();
	}
});
