import type { CardId, DeckId } from '#lib/core/deck/note.ts';
import {
	anyScope,
	blueprintLimits,
	blueprintSchema,
	type Blueprint,
	type Scope
} from '#lib/core/exam/blueprint.ts';
import { draw, formOf, type Candidate, type Short } from '#lib/core/exam/draw.ts';
import type { PaperId } from '#lib/core/exam/paper.ts';
import { profiles, type Profile, type ProfileName } from '#lib/core/exam/profiles.data.ts';
import type { Marking, MarksText } from '#lib/core/exam/scheme.ts';
import { x } from '#lib/i18n/exam/words.svelte.ts';
import type { DeckInfo } from '#lib/store/api.ts';
import * as v from 'valibot';
import type { App } from '../app.svelte.ts';
import { readCandidates } from './candidates.ts';
import { newSeed } from './seed.ts';

export type Kind = ProfileName | 'own';
export type SectionDraft = {
	/** Stays with the section for as long as the form is open. */
	readonly key: number;
	readonly title: string;
	readonly count: number;
	readonly scope: Scope;
	readonly marking: Marking;
};
type OwnMarks = { right: string; wrong: string; blank: string; isPartial: boolean };

/** A paper while it is being planned, and what the decks have for it. */
export class NewPaper {
	#candidates = $state.raw<readonly Candidate[]>();
	#decks = $state.raw<readonly DeckInfo[]>([]);
	#short = $state.raw<readonly Short[]>([]);
	#problem = $state<'marks' | 'nothing'>();
	#keys = 0;
	#seed = '';

	kind = $state<Kind>('percentage');
	/** Empty: the name of the kind. */
	title = $state('');
	minutes = $state(30);
	options = $state(4);
	/** 0: none. */
	passPercent = $state(0);
	own = $state<OwnMarks>({ right: '1', wrong: '0', blank: '0', isPartial: false });
	sections = $state.raw<readonly SectionDraft[]>([]);

	constructor(
		private readonly app: App,
		/** The cards that a teacher chose, in their order; empty: the paper is drawn. */
		readonly fixed: readonly CardId[] = [],
		private readonly deck?: DeckId
	) {
		this.choose('percentage');
	}

	get isOpen() {
		return this.#candidates !== undefined;
	}
	get decks() {
		return this.#decks;
	}
	get short() {
		return this.#short;
	}
	get problem() {
		return this.#problem;
	}
	get hasCards() {
		return (this.#candidates?.length ?? 0) > 0;
	}
	readonly topics = $derived(topicsOf(this.#candidates ?? []));
	/** How many different notes each section could ask that those above leave; of cards that were chosen, how many. */
	readonly found = $derived(this.#foundBySection());

	async open(): Promise<void> {
		await this.app.try(async () => {
			const store = await this.app.store;
			const { at, day } = await this.app.time();
			this.#decks = (await store.decks(at, day)).map(({ deck }) => deck);
			this.#candidates = await readCandidates(store, this.#decks, new Set(this.fixed));
			this.#fit();
		});
	}

	/** Begins anew with an examination as it is held. */
	choose(kind: Kind): void {
		this.kind = kind;
		const profile: Profile = profiles[kind === 'own' ? 'percentage' : kind];
		const isOne = profile.sections.length === 1;
		this.minutes = profile.minutes;
		this.options = profile.options;
		this.passPercent = Math.round((profile.passShare ?? 0) * 100);
		this.sections = profile.sections.map(({ title, count, marking }) => ({
			key: this.#keys++,
			title: title ?? '',
			count: isOne && this.fixed.length > 0 ? this.#fixedCount : count,
			scope: this.deck ? { ...anyScope, decks: [this.deck] } : anyScope,
			marking
		}));
		this.#fit();
		this.#forget();
	}

	/** A plain paper asks no more than there is; an examination keeps its shape. */
	#fit(): void {
		const [section] = this.sections;
		const [found = 0] = this.found;
		if (this.kind !== 'percentage' && this.kind !== 'own') return;
		if (this.isOpen && section && found > 0 && found < section.count)
			this.change(section.key, { count: found });
	}

	change(key: number, change: Partial<Omit<SectionDraft, 'key'>>): void {
		this.sections = this.sections.map((one) => (one.key === key ? { ...one, ...change } : one));
		this.#forget();
	}

	add(): void {
		const last = this.sections.at(-1);
		if (!last || this.sections.length >= blueprintLimits.sections[1]) return;
		this.sections = [...this.sections, { ...last, key: this.#keys++, title: '' }];
		this.#forget();
	}

	remove(key: number): void {
		this.sections = this.sections.filter((one) => one.key !== key);
		this.#forget();
	}

	/** Draws the paper and keeps it. Undefined while something is missing: `problem` and `short` say what. */
	async make(isShortFine = false): Promise<PaperId | undefined> {
		this.#forget();
		const parsed = v.safeParse(blueprintSchema, this.#blueprint);
		if (!parsed.success) {
			this.#problem = 'marks';
			return undefined;
		}
		this.#seed ||= newSeed();
		const blueprint = parsed.output;
		const { paper, short } = draw(blueprint, this.#candidates ?? [], this.#seed, this.fixed);
		// A section without a question would be an empty tab.
		const sections = paper.sections.filter(({ items }) => items.length > 0);
		if (sections.length === 0) {
			this.#problem = 'nothing';
			return undefined;
		}
		if (short.length > 0 && !isShortFine) {
			this.#short = short;
			return undefined;
		}
		const isKept = await this.app.try(async () => {
			const kept = this.fixed.length > 0 ? undefined : blueprint;
			await (await this.app.store).savePaper({ ...paper, sections }, kept);
		});
		return isKept ? paper.id : undefined;
	}

	#forget(): void {
		this.#short = [];
		this.#problem = undefined;
	}

	get #fixedCount(): number {
		return Math.min(this.fixed.length, blueprintLimits.questions[1]);
	}

	get #blueprint(): Blueprint {
		const { right, wrong, blank, isPartial } = this.own;
		const own: Marking = {
			type: 'fixed',
			right: right as MarksText,
			wrong: wrong as MarksText,
			blank: blank as MarksText,
			isPartial
		};
		return {
			title: this.title.trim() || x.profiles[this.kind],
			minutes: this.minutes,
			options: this.options,
			sections: this.sections.map(({ title, count, scope, marking }, i) => ({
				title: title.trim() || (this.sections.length === 1 ? x.wholePaper : x.section(i + 1)),
				count,
				scope,
				marking: this.kind === 'own' ? own : marking
			})),
			...(this.passPercent > 0 && { passShare: this.passPercent / 100 })
		};
	}

	#foundBySection(): number[] {
		const fixed = new Set(this.fixed);
		const taken = new Set<string>();
		return this.sections.map(({ scope, count }) => {
			const open = (this.#candidates ?? []).filter(
				(one) => (fixed.size === 0 || fixed.has(one.card)) && formOf(one, scope, this.options)
			);
			if (fixed.size > 0) return open.length;
			const left = [...new Set(open.map(({ note }) => note.id))].filter((id) => !taken.has(id));
			for (const id of left.slice(0, count)) taken.add(id);
			return left.length;
		});
	}
}

/** By how many notes have them, the most first; '' are those that have none. */
function topicsOf(candidates: readonly Candidate[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const { note } of candidates)
		counts.set(note.topic ?? '', (counts.get(note.topic ?? '') ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]).map(([topic]) => topic);
}
