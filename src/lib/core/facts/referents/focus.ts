import type { Clause, Phrase } from '../../language/clause.ts';
import { speakerIn, whoIs } from './person.ts';
import { labelOf, type Focus, type Person, type Scene } from './scene.ts';
import { isNamed, isThing, type Named } from './thing.ts';
import { isHuman } from './things.ts';

/** What a sentence is about, for the one after it. A line that tells nothing but a name is about that. */
export function focusOf(
	scene: Scene,
	meantBy: (word: string, at: number) => Phrase | undefined
): Focus {
	const { before, clauses, meaning, people, sentence } = scene;
	const said = speakerIn(scene);
	const last =
		before.speaker && before.speaker.age === 0 ? { ...before.speaker, age: 1 } : undefined;
	const speaker = said ? { person: said, age: 0 } : last;
	const rest = { people, ...(speaker ? { speaker } : {}) };
	const label = labelOf(scene);
	if (label) return { named: label, ...rest };
	const told = clauses.filter(({ subject, verb }) => subject && verb.mood === 'finite');
	const first = told.find((clause) => !isBeside(clause, scene)) ?? told[0] ?? clauses[0];
	const subject = first?.subject;
	if (!subject) {
		const [only] = sentence.mentions.filter(isNamed);
		if (only && only.start <= sentence.start + 4) return { named: only, ...rest };
		const goesOn = clauses.length > 0 && clauses.every(({ verb }) => verb.mood !== 'finite');
		return goesOn
			? { ...before, ...rest, people: [...before.people, ...people] }
			: { ...rest, isOpen: clauses.length > 0 };
	}
	const named = meaning(subject);
	const isPointing = /^(?:this|that|these|those|there)$/i.test(subject.text);
	const phrase = subject.isPronoun || isPointing ? meantBy(subject.text, subject.start) : subject;
	const object = named?.type === 'person' && first.object ? meaning(first.object) : undefined;
	// "Wilson issued the goals." – "It outlined …": what the verb has for its object may be meant.
	const hasOther =
		named?.type === 'person' &&
		first.object !== undefined &&
		!object &&
		!/^(?:be|become)$/.test(first.verb.lemma);
	const owner = named ? undefined : ownerOf(subject, scene);
	return {
		...(named ? { named } : {}),
		...(owner ? { owner } : {}),
		...(phrase ? { phrase } : {}),
		...(object && isThing(object) ? { object } : {}),
		...((named || phrase) && !hasOther ? {} : { isOpen: true }),
		...rest
	};
}

/** "*While* Boyle was away, Quispe ruled": not what the sentence is about. */
const isBeside = ({ subject }: Clause, { legible }: Scene): boolean =>
	subject !== undefined &&
	/\b(?:while|when|after|before|although|though|as|because|since|until|once|whereas)\s+(?:the )?$/i.test(
		legible.slice(Math.max(0, subject.start - 16), subject.start)
	);

/** Whose the subject is, where that is not somebody too: "*her* first book", but not "her father". */
function ownerOf(subject: Phrase, scene: Scene): Person | undefined {
	if (isHuman(subject) || subject.members.length > 1) return undefined;
	const { determiner = '', start } = subject;
	if (determiner === 'his') return personOr(whoIs(scene, 'he', 'his', start));
	if (determiner === 'her') return personOr(whoIs(scene, 'she', 'her', start));
	const owner = scene.sentence.mentions.find(
		({ start: from, end }) =>
			(from >= start - 1 &&
				from <= start + 1 &&
				/^['’]s?\b/.test(scene.legible.slice(end, end + 3))) ||
			(end < start && /^['’]s? $/.test(scene.legible.slice(end, start)))
	);
	return isNamed(owner) ? personOr(owner) : undefined;
}

const personOr = (named: Named | undefined): Person | undefined =>
	named?.type === 'person' ? named : undefined;
