import type { Phrase } from '../../language/clause.ts';
import { isDummy } from './dummy.ts';
import {
	clauseAround,
	isQuoted,
	isSubject,
	labelOf,
	ownSubject,
	subjectsBefore,
	type Scene
} from './scene.ts';
import { isMany, isNamed, isThing, type Named } from './thing.ts';

/** What a pronoun means: a thing by its name, or a phrase that says what it is. */
export type Meant = { readonly named?: Named; readonly phrase?: Phrase };

const human =
	/^(?:man|woman|boy|girl|child|person|minister|president|king|queen|leader|spokes\w+|official|officer|chairman|director|governor|author|writer|poet|father|mother|son|daughter|wife|husband|brother|sister|member|judge|scientist|professor|doctor|soldier|candidate|ambassador|general|captain|founder|owner|chief|head|secretary|emperor|ruler|prince|princess)$/;

export const isHuman = ({ head }: Phrase): boolean => human.test(head);

const isOne = ({ members, isPlural }: Phrase): boolean => members.length === 0 && isPlural !== true;
const areMany = ({ members, isPlural }: Phrase): boolean => members.length > 1 || isPlural === true;

/** Whether a phrase says by itself what it means: something in it has a name. */
const isTelling = ({ mention, mentions, members, text }: Phrase): boolean =>
	members.length > 1
		? members.every(isTelling)
		: (isNamed(mention) || mentions.some(isNamed)) &&
			!/^(?:one|ones|some|both|all|first)$/i.test(text);

/** "the two states": a pair that has a name where the text is about one. */
const isPair = ({ text, determiner }: Phrase): boolean =>
	determiner === 'both' || /^(?:two|both)\b/i.test(text);

const landforms =
	/^(?:river|lake|mountain|peak|city|town|island|desert|glacier|sea|ocean|strait|canal|pass|waterfall|volcano|dam|bank|company|treaty|act)$/;

/** "Congo: *it is* the deepest river": what a state is not. */
function isOther(named: Named, scene: Scene, at: number): boolean {
	const clause = scene.clauses.find(({ subject }) => subject?.start === at);
	return (
		named.type === 'country' &&
		clause?.verb.lemma === 'be' &&
		landforms.test(clause.object?.head ?? '')
	);
}

/** What "it" means, and "its". */
export function whatIs(scene: Scene, word: string, at: number): Meant {
	const meant = found(scene, word, at);
	const { named } = meant;
	// "It was renamed Citibank": what a sentence names behind the word is not what the word means.
	const isNamedBehind = scene.sentence.mentions.some(
		(mention) => mention.start > at && isNamed(mention) && mention.name === named?.name
	);
	return named && (isNamedBehind || isOther(named, scene, at)) ? {} : meant;
}

function found(scene: Scene, word: string, at: number): Meant {
	const { before, legible, meaning, sentence, topic } = scene;
	if (word === 'it' && isDummy(legible.slice(at + 2, sentence.end))) return {};
	const own = ownSubject(scene, at, word);
	const taken = own && meaning(own);
	/** The thing, if it may be meant here. */
	const fit = (named: Named | undefined): Named | undefined =>
		named && isThing(named) && named.name !== taken?.name ? named : undefined;
	const isObject = !isSubject(scene, at);
	for (const subject of subjectsBefore(scene, at, word)) {
		if (!isOne(subject)) {
			if (isObject) continue;
			return {};
		}
		const named = meaning(subject);
		const thing = fit(named);
		if (thing) {
			// "The bank built the bridge and sold it": what stands between may be meant as well.
			const clause = scene.clauses.find((one) => one.subject?.start === subject.start);
			const rivals = [clause?.object, ...(clause?.obliques.map(({ phrase }) => phrase) ?? [])];
			const isOpen =
				isObject &&
				clause?.verb.lemma !== 'be' &&
				rivals.some(
					(rival) => rival !== undefined && rival.end <= at && rival.mention?.type !== 'date'
				);
			return isOpen || isQuoted(scene, at, subject.end) ? {} : { named: thing };
		}
		// A thing without a name stands before: it may be meant as well.
		if (!named && !subject.isPronoun && !isHuman(subject)) return {};
	}
	const label = labelOf(scene);
	if (label && !isObject && label.end <= at && fit(label)) return { named: label };
	if (isQuoted(scene, at)) return {};
	const around = clauseAround(scene, at);
	// "… signed it to help it": the doer may be meant, or not.
	if (around?.verb.mood === 'infinitive' && taken && isThing(taken)) return {};
	const earlier = scene.clauses.findLast(({ object }) => object !== undefined && object.end <= at);
	if (earlier?.object && around && earlier !== around && isOne(earlier.object)) {
		const named = fit(meaning(earlier.object));
		if (named) return { named };
	}
	const last = fit(before.named);
	if (last) return { named: last };
	if (before.object && before.object.name !== taken?.name) return { named: before.object };
	const { phrase } = before;
	if (phrase && isOne(phrase) && !before.named && !isHuman(phrase))
		return isTelling(phrase) ? { phrase } : {};
	// "The terms of the treaty …": what is one of them, not they.
	const part =
		phrase && !isOne(phrase) && phrase.complements.find(({ preposition }) => preposition === 'of');
	const whole = part ? fit(meaning(part.phrase)) : undefined;
	if (whole) return { named: whole };
	const about = fit(topic?.named);
	return about && !before.isOpen ? { named: about } : {};
}

/** What "they" means: a list or a plural that was the subject just before. */
export function whichAre(scene: Scene, word: string, at: number): Meant {
	if (isQuoted(scene, at)) return {};
	const label = labelOf(scene);
	if (label && isMany(label)) return { named: label };
	const [nearest] = subjectsBefore(scene, at, word).filter(
		(subject) => !(subject.isPronoun && !areMany(subject))
	);
	const own = ownSubject(scene, at, word);
	if (own && areMany(own)) return {};
	if (nearest) {
		if (!areMany(nearest)) {
			const named = scene.meaning(nearest);
			return named && isMany(named) ? { named } : {};
		}
		return nearest.isPronoun || !(isTelling(nearest) || isPair(nearest)) ? {} : { phrase: nearest };
	}
	const { named, phrase } = scene.before;
	if (named && isMany(named)) return { named };
	return phrase && areMany(phrase) && isTelling(phrase) ? { phrase } : {};
}
