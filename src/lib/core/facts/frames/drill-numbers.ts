import type { Mention } from '../../language/mention.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../frame.ts';
import { numberSlot, phraseSlot } from '../slots.ts';
import { onlyOccasion, toldOf } from './drill-occasion.ts';

const people =
	'(?:(?:military|army|naval|armed forces|service) )?(?:personnel|troops|soldiers|service ?(?:members|men|personnel)|sailors|marines|participants)';
const states = '(?:\\p{Ll}+ )?(?:countries|nations|states)';
const takesPart =
	'(?:took part|participated|(?:are |were )?(?:participating|taking part)|were involved|trained together|(?:have )?gathered|joined)';
/** Behind a number: "personnel from more than thirty nations were involved". */
const ofTroops = new RegExp(
	`^ ${people}\\b(?:,? (?:from|of) [^.;]{0,80}?)?,? ${takesPart}\\b`,
	'u'
);
const ofStates = new RegExp(
	`^ ${states}\\b(?:,? including [^.;]{0,80}?,)? ${takesPart}\\b|^ ${states}\\b[^.;]{0,60} ${takesPart}\\b`,
	'u'
);
/** Before a number: "involving some 2,000 troops", "saw the participation of". */
const sawBefore =
	/\b(?:involv(?:ed|es|ing)|saw the participation of|brought together|featured|included)(?: a total of)? $/u;
const troopsOnly = new RegExp(`^ ${people}\\b(?! each)`, 'u');
const statesOnly = new RegExp(`^ ${states}\\b`, 'u');
/** One side's or one phase's number is not the whole's. */
const ofPart =
	/\b(?:contingent|phases?|side|delegation|each|team|killed|injured|observers?|Indian|first|previous|last) /;

const about =
	/(?:(?:[Mm]ore than|[Oo]ver|[Aa]bout|[Aa]round|[Ss]ome|[Nn]early|[Aa]lmost|[Aa]pproximately|[Uu]p to|[Aa]t least) )?$/;

function countIn(number: Mention, kind: 'troops' | 'states', { reading, sentence }: Context) {
	const before = reading.legible.slice(sentence.start, number.start).replace(about, '');
	const after = reading.legible.slice(number.end, Math.min(sentence.end, number.end + 160));
	const [told, bare] = kind === 'troops' ? [ofTroops, troopsOnly] : [ofStates, statesOnly];
	return told.test(after) || (sawBefore.test(before) && bare.test(after));
}

/** How many people or states took part in an exercise, told of the whole of it. */
export function readNumbers(context: Context): Draft[] {
	const { sentence, reading } = context;
	const words = reading.legible.slice(sentence.start, sentence.end);
	const [own, ...others] = toldOf(context);
	const occasion = others.length > 0 ? undefined : (own?.occasion ?? onlyOccasion(context));
	if (!occasion || ofPart.test(words)) return [];
	return sentence.mentions.flatMap((number): Draft[] => {
		if (number.type !== 'number' || number.value.kind !== 'count') return [];
		const kind = (['troops', 'states'] as const).find((each) => countIn(number, each, context));
		const text = reading.legible.slice(number.start, number.end);
		return kind
			? [
					{
						slots: new Map([
							['drill', phraseSlot(occasion, sentence)],
							[kind, numberSlot(text, number)]
						])
					}
				]
			: [];
	});
}
