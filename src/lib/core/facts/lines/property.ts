import type { NoteKind } from '../../text/kinds.ts';
import { noteKinds } from '../../text/kinds.ts';
import { capital } from '../../text/capital.ts';
import type { Direction, Frame } from '../frame.ts';
import type { Fact, Slot } from '../fact.ts';
import { asOfTime, whenAsked } from '../time.ts';
import { lineFrame } from './line.ts';
import { propertyTable } from './properties.data.ts';

export type ValueType =
	| 'place'
	| 'country'
	| 'person'
	| 'name'
	| 'phrase'
	| 'members'
	| 'list'
	| 'largest'
	| 'number'
	| 'date';

/** One thing that a line can say of its subject. */
export type Property = {
	/** Its first key, which is also its name. */
	readonly name: string;
	readonly kind: NoteKind;
	readonly value: ValueType;
	readonly subjects: string;
	readonly stem: string;
	/** It can change: a stem says as of when it held. */
	readonly isVolatile: boolean;
};

const rows = propertyTable
	.trim()
	.split('\n')
	.map((line) => line.split('|').map((cell) => cell.trim()));

const all: readonly (readonly [readonly string[], Property])[] = rows.map(
	([keys = '', kind = '', value = '', subjects = '', stem = '']) => {
		const names = keys.split(',').map((key) => key.trim());
		return [
			names,
			{
				name: `${names[0] ?? ''}/${value}/${subjects}`,
				kind: noteKinds.find((known) => known === kind) ?? 'other',
				value: value as ValueType,
				subjects,
				stem,
				isVolatile: stem.includes('{T}')
			}
		];
	}
);

const byKey = new Map<string, Property[]>();
for (const [names, property] of all)
	for (const name of names) byKey.set(name, [...(byKey.get(name) ?? []), property]);
const byName = new Map(all.map(([, property]) => [property.name, property]));

/** A key as the table writes it: "Total Area (km²)" is "area". */
const plainKey = (key: string): string =>
	key
		.toLowerCase()
		.replace(/\(s\)/, 's')
		.replace(/\s*[([].*$/, '')
		.replace(/^(?:the|its|total|current|present)\s+/, '')
		.replace(/['’]s$/, '')
		.replace(/^1st\b/, 'first')
		.replace(/[\s.:]+$/, '')
		.replace(/\s+/g, ' ');

const hasArea = (key: string) => /^total\b/i.test(key);

const posts =
	/^(?:first|last|temporary|permanent|provisional|interim|founding) (?:indian |native |woman |female |muslim |black )?(?:vice[- ]|deputy )?(?:president|chair(?:man|woman|person)?|prime minister|premier|governor(?:[- ]general)?|chief justice|chief minister|chief commissioner|advocate[- ]general|attorney[- ]general|auditor[- ]general|secretary(?:[- ]general)?|director(?:[- ]general)?|speaker|chancellor|viceroy|ambassador|emperor|king|queen|sultan|ruler|caliph|ceo|commander[- ]in[- ]chief)$/;

/** "First Chief Justice": whoever held a post so told held it for good. */
const postNamed = (key: string): Property | undefined =>
	posts.test(key)
		? {
				name: `${key}/post`,
				kind: 'leader',
				value: 'person',
				subjects: 'cpo',
				stem: `Who was the ${key.replace(/\b(?:indian|muslim)\b/, capital)} of {S}?`,
				isVolatile: false
			}
		: undefined;

/** What a key may say; several where the value decides ("Parties: 178", "Parties: Peru and Chile"). */
export const propertiesNamed = (key: string): readonly Property[] =>
	byKey.get(plainKey(key)) ??
	(hasArea(key) ? byKey.get(key.toLowerCase()) : undefined) ??
	[postNamed(plainKey(key))].filter((post) => post !== undefined);

const kindsOf: Readonly<Record<string, string>> = {
	country: 'c',
	place: 'cpw',
	organisation: 'o',
	agreement: 'a',
	event: 'e',
	person: 'h',
	work: 'w',
	equipment: 'w',
	name: 'copwh'
};

/** What a textbook has a chapter on, and no one body is. */
const ofMany =
	/^(?:Local|State|Self|Central|Urban|Rural|District)\b.*\bGovern(?:ment|ance)s?$|^(?:(?:Lower|Upper) House|Senate|Parliament|Cabinet|Legislature)$/;

/** A realm that is no more had one capital after another, and none of them today. */
const pastRealm =
	/\b(?:Empire|Sultanate|Caliphate|Khanate|Dynasty|Shogunate|Confederacy|Duchy)\b|^(?:Soviet Union|Yugoslavia|Czechoslovakia|Prussia|Austria-Hungary)$/;
const ofRealm = /^(?:capital|currency|official language|government)\//;

/** Whether something of this type has such a property at all. */
export const canHave = ({ type, text }: Slot, { subjects, name }: Property): boolean =>
	// "Local Self-Government": every state has some
	!ofMany.test(text) &&
	!(pastRealm.test(text) && ofRealm.test(name)) &&
	(subjects === '*' || (kindsOf[type] ?? '').split('').some((letter) => subjects.includes(letter)));

function stemOf(property: Property, subject: string, fact: Fact): string | undefined {
	const { when, asOf } = fact;
	const isDate = property.value === 'date';
	const time = property.isVolatile ? timeOf(isDate ? undefined : when, asOf) : '';
	if (time === undefined || (isDate && !when)) return undefined;
	const isCountry = fact.slots.get('value')?.type === 'country';
	const stem = isCountry
		? property.stem.replace(/^Where is /, 'In which country is ')
		: property.stem;
	return stem
		.replace('{T}', time)
		.replace('{W}', when && isDate ? whenAsked(when) : '')
		.replace('{K}', property.name.split('/')[0] ?? '')
		.replace('{S}', subject);
}

function timeOf(when: Fact['when'], asOf: Fact['asOf']): string | undefined {
	if (when) return when.precision === 'range' ? undefined : asOfTime(when);
	return asOf && asOfTime(asOf);
}

type Slots = 'subject' | 'value' | 'property';

const direction = (kind: NoteKind, asks: 'when' | 'value'): Direction<Slots> => ({
	asks,
	kind,
	stem: ({ subject }, fact) => {
		const name = fact.slots.get('property')?.text ?? '';
		const property = byName.get(name) ?? postNamed(name.replace(/\/post$/, ''));
		if (!property || !subject || property.kind !== kind) return undefined;
		return (property.value === 'date') === (asks === 'when')
			? stemOf(property, subject, fact)
			: undefined;
	}
});

/** "Capital: Dhaka" under "Bangladesh": what a line, a row or a bracket says of its subject. */
export const property: Frame<Slots> = lineFrame({
	name: 'property',
	tier: 'A',
	identity: ['subject', 'property', 'value'],
	directions: noteKinds.flatMap((kind) => [direction(kind, 'when'), direction(kind, 'value')])
});
