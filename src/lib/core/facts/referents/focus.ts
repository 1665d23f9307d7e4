import type { Phrase } from '../../language/clause.ts';
import { speakerIn } from './person.ts';
import { labelOf, type Focus, type Scene } from './scene.ts';
import { isNamed, isThing } from './thing.ts';

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
	const first =
		clauses.find(({ subject, verb }) => subject && verb.mood === 'finite') ?? clauses[0];
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
	return {
		...(named ? { named } : {}),
		...(phrase ? { phrase } : {}),
		...(object && isThing(object) ? { object } : {}),
		...((named || phrase) && !hasOther ? {} : { isOpen: true }),
		...rest
	};
}
