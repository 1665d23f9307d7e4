import { contains } from '../../text/span.ts';
import type { Context } from '../../facts/context.ts';
import { once } from '../../facts/telling/verbs.ts';
import type { Key } from './keys.ts';
import type { Telling } from './tellings.ts';

const listed = (verbs: string): ReadonlySet<string> => new Set(verbs.trim().split(/\s+/));

/** What is done once, besides what a question may ask as such. */
const deeds = listed(`
	marry succeed kill execute sink destroy cede incorporate unify merge expel banish exile bury pioneer descend
	originate finance unveil patronise patronize consecrate outlaw overrun behead poison hang capture
`);
/** What nature, a law or a work is like holds for good. */
const lasting = listed(`
	consist comprise rise originate flow empty drain border derive stem join separate connect deal guarantee
	empower prohibit forbid entitle regulate vest prescribe depict portray symbolise symbolize orbit locate situate
`);
/** Of these one today and another tomorrow, or one now and one again. */
const held = listed('own direct chair head command edit win complete propose');

/** An untyped name before a noun tells of what kind that is: "Victorian culture". */
const describing =
	/^ (?!(?:in|on|at|by|of|to|for|from|with|and|or|as|was|were|is|are|had|has|who|which|that|into|after|before|during|under|over|through|against|between|near|but|when|where|while)\b)\p{Ll}/u;
const named = /\p{Lu}\p{L}+/u;

/** Whether what a clause tells of somebody named holds for good or happened but once, so that no year need be told. */
export function isSettled(key: Key, { clause }: Telling, { sentence, reading }: Context): boolean {
	const near = clause ?? sentence.parsed.find((one) => contains(one, key));
	if (!near?.subject || !key.mention) return false;
	const { verb, subject } = near;
	const { legible } = reading;
	const isDone =
		verb.tense === 'past' &&
		(once.has(verb.lemma) || deeds.has(verb.lemma)) &&
		!held.has(verb.lemma);
	if (!isDone && (verb.isModal || !lasting.has(verb.lemma))) return false;
	if (!named.test(legible.slice(subject.start, subject.end))) return false;
	return key.mention.type !== 'name' || !describing.test(legible.slice(key.end, key.end + 12));
}
