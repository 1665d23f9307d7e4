import { pronounFor } from './gender.ts';
import { isQuoted, isSame, ownSubject, subjectsBefore, type Person, type Scene } from './scene.ts';
import type { Named } from './thing.ts';

const saying =
	/^(?:say|tell|add|note|stress|emphasi[sz]e|conclude|explain|recall|argue|warn|write|state|point|remark|continue|insist)$/;

/** Whether a person may be called so, as far as the words or the given name tell. */
const suitsIn =
	(scene: Scene, wanted: 'he' | 'she') =>
	(one: Named | undefined): one is Person => {
		if (one?.type !== 'person') return false;
		const { name, start, end } = one;
		const own = isSame(one, scene.hero?.person) ? scene.hero?.gender : undefined;
		const gender = pronounFor(name, scene.legible.slice(start, end)) ?? own;
		return gender === undefined || gender === wanted;
	};

/** Whether words lead on from one clause to another of the same doer: ", and", "; ", "but". */
const leadsOn = /(?:[,;]|\b(?:and|but|although|though|because|while|until|before|after|so))\s*$/;

/** Whom "he" or "she" means, and "him", "his", "her"; whoever the text is about goes by one name. */
export function whoIs(
	scene: Scene,
	wanted: 'he' | 'she',
	word: string,
	at: number
): Named | undefined {
	const meant = personMeant(scene, wanted, word, at);
	return isSame(meant, scene.hero?.person) ? scene.hero?.person : meant;
}

function personMeant(
	scene: Scene,
	wanted: 'he' | 'she',
	word: string,
	at: number
): Named | undefined {
	const { before, legible, people } = scene;
	const suits = suitsIn(scene, wanted);
	const own = ownSubject(scene, at, word);
	const taken = own && scene.meaning(own);
	const hero = scene.hero && scene.hero.gender === wanted ? scene.hero.person : undefined;
	const here = people.filter((one) => one.end <= at && suits(one) && !isSame(one, taken));
	const subject = subjectsBefore(scene, at, word).find((phrase) => suits(scene.meaning(phrase)));
	const near = subject && scene.meaning(subject);
	if (subject && near) {
		if (isQuoted(scene, at, subject.end)) return undefined;
		const between = here.filter((one) => one.start >= subject.end && !isSame(one, near));
		const isClear =
			between.length === 0 ||
			(isSame(near, hero) &&
				leadsOn.test(legible.slice(between.at(-1)?.end, at)) &&
				/[,;]/.test(legible.slice(between.at(-1)?.end, at)));
		const others = here.filter((one) => one.start < subject.start && !isSame(one, near));
		return isClear && (others.length === 0 || isSame(near, hero) || !suits(before.named))
			? near
			: undefined;
	}
	if (isQuoted(scene, at)) return undefined;
	const verb = scene.clauses.find((clause) => clause.subject?.start === at)?.verb;
	const speaker = before.speaker?.person;
	if (verb && saying.test(verb.lemma) && suits(speaker))
		return here.length === 0 ? speaker : undefined;
	const rivals = [...before.people.filter(suits), ...here].filter((one) => !isSame(one, taken));
	const about = before.named ?? before.owner;
	const last = suits(about) && !isSame(about, taken) ? about : undefined;
	// "Otieno ended *her* school": a name before it that may be somebody's.
	const [nearest] = subjectsBefore(scene, at, word);
	if (nearest?.mention?.type === 'name' && nearest.mention.guess !== 'place') return undefined;
	// In a life, what only may be somebody's name is no rival: "translated into French and Hausa".
	if (hero && !isSame(hero, taken))
		return rivals.every((one) => one.isGuess || isSame(one, hero)) || isSame(last, hero)
			? hero
			: undefined;
	if (hero || !last) return undefined;
	return rivals.every((one) => isSame(one, last)) ? last : undefined;
}

/** Who says what a sentence tells, where it names them. */
export function speakerIn(scene: Scene): Person | undefined {
	for (const clause of scene.clauses) {
		const teller = saying.test(clause.verb.lemma) ? clause.subject : clause.reporter;
		const named = teller && scene.meaning(teller);
		if (named?.type === 'person') return named;
	}
	return undefined;
}
