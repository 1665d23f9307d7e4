import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { phraseSlot } from '../slots.ts';
import { openingSubject, plainly, spokenOf } from './spoken-of.ts';
import { endsCut, namesOne } from './slot-names.ts';

/** "is a treaty designed to …", "was a body that aims to …". */
const made =
	/^(?<subject>[^;:]{3,140}?),? (?<be>is|was) (?:an? |the )(?<kind>[^.;:()]{3,140}?),? (?:(?:that |which )?(?:is |was )?(?<made>designed|intended|established|created|set up|formed|founded|meant) to|(?:that|which) (?<aims>aims?|seeks?|aimed|sought) to) (?<aim>\p{Ll}.+)$/u;
/** "is a treaty for the protection of …": what a paper or a fund is for. */
const forIt =
	/^(?<subject>[^;:]{3,140}?),? (?<be>is|was) (?:an? |the )(?:[\p{L}-]+ ){0,4}(?:treaty|convention|pact|protocol|programme|program|scheme|fund|forum|initiative|campaign|mission) (?:(?:for|aimed at|dedicated to|devoted to) (?<aim>(?:the )?\p{Ll}.+)|(?<toward>to \p{Ll}.+))$/u;
/** "The aim of X is to …", "X's mandate is to …". */
const named =
	/^(?:The |Its )?(?:(?:main|primary|chief|principal|core|overall|stated|central|overarching) )?(?<noun>aim|purpose|objective|goal|mission|mandate)s? of (?<of>[^,;:()]{3,110}?) (?<be>is|are|was|were) (?<aim>to \p{Ll}.+)$/u;
/** "X aims to …", "X seeks to …". */
const aiming = /^(?<subject>[^;:,]{3,110}?) (?<aims>aims|seeks) to (?<aim>\p{Ll}.+)$/u;
const leads =
	/^(?<subject>[^;:,]{3,110}?)['’]s (?:(?:main|primary|core) )?(?<noun>aim|purpose|objective|goal|mission|mandate) (?<be>is|was) (?<aim>to \p{Ll}.+)$/u;

/** Without one of these nothing is told of an aim. */
const says =
	/ to \p{Ll}|\b(?:for|at|to) the |\b(?:treaty|convention|pact|protocol|programme|program|scheme|fund|forum|initiative|campaign|mission) for\b/u;
/** Where an aim ends: another statement follows. */
const ends =
	/[.;:(–—“”"]|, (?:and (?:is|was|it|has|had|its|that|the)\b|which|who|while|but|with|by|as|including|such|where|when|in (?:order|which)|a|an|under|after|following|thereby|so|because|although)\b|,? (?:because|although|since|while|whereas|but|after|before|so that) | (?:and|,) (?:it|was|is|has|entered|came|were) /u;
const leaning =
	/\b(?:this|these|those|such|his|her|they|he|she|said|above|following|same|thereby)\b/i;
const most = 14;

/** A long aim up to where it tells by what means or from what: no less true, and short enough to be recalled. */
function shortened(aim: string): string {
	if (aim.split(' ').length < most) return aim;
	const parts = aim.split(
		/ (?=(?:that|which|from|through|by|with|against|under|within|across|throughout) )/
	);
	while (parts.length > 1 && parts.join(' ').split(' ').length >= most) parts.pop();
	const short = parts.join(' ');
	return short.split(' ').length > 3 ? short : aim;
}

function aimOf(told: string): string | undefined {
	const whole = told.slice(0, ends.exec(told)?.index ?? told.length).trim();
	// "to protect soils, waters and forests" is one list; what follows any other comma is said by the way.
	const isList = /^[^,]+(?:, [^,]{2,60})*,? (?:and|or) [^,]+$/.test(whole);
	const aim = shortened(isList ? whole : (whole.split(',', 1)[0] ?? '').trim());
	const words = aim.split(' ').length;
	return words < 3 ||
		words >= most ||
		leaning.test(aim) ||
		endsCut({ text: aim }) ||
		/\d{4}|\b(?:and|or|to|of|in)$/.test(aim)
		? undefined
		: aim;
}

function read(context: Context): Draft[] {
	const { sentence } = context;
	const { text, start } = plainly(context);
	if (!says.test(text)) return [];
	const match =
		made.exec(text) ??
		forIt.exec(text) ??
		named.exec(text) ??
		leads.exec(text) ??
		aiming.exec(text);
	const { subject = '', of, noun, be = '', made: way, aims, toward } = match?.groups ?? {};
	const aim = match?.groups?.['aim'] ?? toward ?? '';
	if (!match) return [];
	const told = aimOf(readAloud(aim, { start: 0, end: aim.length }));
	const thing =
		of === undefined
			? openingSubject(start + subject.length, context)
			: ownerOf(of, text, start, context);
	if (
		!told ||
		!thing ||
		!namesOne(thing) ||
		thing.type === 'person' ||
		thing.type === 'country' ||
		/^Mo[Uu]$/i.test(thing.text)
	)
		return [];
	const span = { start: sentence.start, end: sentence.end };
	const shape = noun
		? `${noun} ${/^(?:was|were)$/.test(be) ? 'was' : 'is'}`
		: aims
			? 'aim'
			: way
				? `${be} ${way}`
				: `purpose ${be}`;
	return [
		{
			slots: new Map([
				['thing', thing],
				[
					'aim',
					phraseSlot(
						way || (aims && !/^to /.test(told)) ? `to ${told}` : told.replace(/^the /, ''),
						span
					)
				],
				['shape', phraseSlot(shape, span)]
			]),
			predicate: 'aim'
		}
	];
}

/** The owner named behind "of". */
function ownerOf(of: string, text: string, from: number, context: Context): Slot | undefined {
	const start = from + text.indexOf(` ${of} `) + 1;
	return spokenOf({ start, end: start + of.length }, context);
}

/** What a treaty, a body or a programme is for, where the text says so of it as a whole. */
export const purpose: Frame<'thing' | 'aim' | 'shape'> = {
	name: 'purpose',
	tier: 'B',
	identity: ['thing', 'shape'],
	read,
	directions: [
		{
			asks: 'aim',
			kind: 'other',
			stem: ({ thing }, { slots }) => {
				const shape = slots.get('shape')?.text ?? '';
				if (!thing) return undefined;
				if (shape === 'aim') return `What does ${thing} aim to do?`;
				const [first = '', be = 'is'] = shape.split(' ');
				return /^(?:is|was)$/.test(first)
					? `What ${first} ${thing} ${shape.slice(first.length + 1)} to do?`
					: `What ${be} the ${first} of ${thing}?`;
			}
		}
	]
};
