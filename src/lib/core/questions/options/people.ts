import type { Slot } from '../../facts/fact.ts';
import { yearOf } from '../../facts/time.ts';
import { namesIn } from '../filter/parts.ts';
import type { Question } from '../question.ts';
import { homeAsked, homeAt, type Sex } from './known-people.ts';
import type { Pool } from './pool.ts';

const post =
	/\b(?:presidents?|prime ministers?|premiers?|ministers?|undersecretary|king|queen|emperor|monarch|viceroy|governors?(?:-general)?|chancellor|chief executive|head of (?:state|government)|speaker|ambassador|leader|office)\b/i;

const womanly =
	/\b(?:woman|female|queen|wife|mother|daughter|sister|princess|actress|lady|she|her|herself)\b/i;
const manly = /\b(?:king|husband|father|son|brother|prince|actor|he|his|him|himself)\b/i;

/** Whether the stem speaks of the key as of a woman or a man; of another person in it the words may be. */
function sexIn({ stem, fact, direction }: Question): Sex | undefined {
	if (/^Wh\S+(?: \S+){0,2} (?:wife|mother|daughter|sister|queen|princess)\b/i.test(stem))
		return 'she';
	if (/^Wh\S+(?: \S+){0,2} (?:husband|father|son|brother|king|prince)\b/i.test(stem)) return 'he';
	const others = [...fact.slots].filter(
		([name, { type }]) => name !== direction && type === 'person'
	);
	if (others.length > 0) return undefined;
	return womanly.test(stem) ? 'she' : manly.test(stem) ? 'he' : undefined;
}

/** Where most office holders of a text are of this country, or the text is about it, those of unknown countries may be. */
const isUsual = (
	home: string,
	names: readonly string[],
	{ fact }: Question,
	{ offices, homelands }: Pool
): boolean => {
	const homes = names.flatMap((name) => offices.get(name) ?? []);
	const share = homes.filter((one) => one === home).length / homes.length;
	return (
		fact.proofs.some(({ document }) => homelands.get(document) === home) ||
		(homes.length >= 3 && share >= 0.7)
	);
};

/** Years between two people of one age, at most. */
const LIFE = 30;

/** Whether the years told of a person lie near those of the fact, or of the key where it has none. */
function isOfTheTime(name: string, { fact, key }: Question, { years }: Pool): boolean {
	const of = (person: string) =>
		fact.proofs.flatMap(({ document }) => years.get(`${document}|${person}`) ?? []);
	const asked = fact.when && yearOf(fact.when);
	const [theirs, its] = [of(name), asked === undefined ? of(key) : [asked]];
	return (
		theirs.length === 0 ||
		its.length === 0 ||
		theirs.some((year) => its.some((other) => Math.abs(year - other) <= LIFE))
	);
}

/** "LTA Chair Rosa Quispe": what somebody is stands in the name, as in no other option. */
const titled = /(?:^| )(?:\p{Lu}{2,}|Chair|Chief|Head|Director|Secretary|Minister|Ambassador) /u;

const family = (name: string) => name.split(' ').at(-1) ?? '';

/**
 * People who may be taken for the key, the likeliest first: of the country whose office is asked, no foreigner for it and
 * nobody who is at home where the key was a guest; of the key's sex where the stem tells it; none of a couple's kin.
 */
export function otherPeople(
	told: readonly string[],
	{ mention, text }: Slot,
	question: Question,
	pool: Pool
): string[][] {
	const { stem, fact } = question;
	const { offices, sexes } = pool;
	const named = namesIn(stem).flatMap((name) => [name, ...name.split(/[ -]/)]);
	const stemHomes = new Set(named.flatMap((name) => homeAt(name) ?? []));
	const isPost =
		homeAsked(stem) !== undefined ||
		post.test(stem) ||
		fact.predicate === 'succeed' ||
		['office', 'serve', 'tenure', 'power', 'succeed'].includes(fact.frame);
	const only = stemHomes.size === 1 ? [...stemHomes][0] : undefined;
	const home =
		homeAsked(stem) ??
		(mention?.type === 'person' ? mention.office?.of : undefined) ??
		offices.get(text) ??
		(isPost ? only : undefined);
	const sex = sexIn(question);
	const homes = new Set(told.flatMap((name) => offices.get(name) ?? []));
	if (isPost && home === undefined && homes.size > 1) return [];
	// Where a text tells of people from all over the world, only a compatriot may be taken for one.
	const isMany = home !== undefined && homes.size >= 3;
	const fits = (name: string): boolean => {
		const theirs = offices.get(name);
		if (isMany && theirs !== home) return false;
		if (homeAsked(stem) !== undefined && !offices.has(name)) return false;
		if (isPost && home !== undefined && theirs !== home && (theirs ?? '') !== '') return false;
		if (
			isPost &&
			home !== undefined &&
			theirs === undefined &&
			!isUsual(home, told, question, pool)
		)
			return false;
		if (theirs !== undefined && theirs !== home && stemHomes.has(theirs)) return false;
		if (!isOfTheTime(name, question, pool)) return false;
		if (sex === 'she' && sexes.get(name) !== 'she') return false;
		if (sex === 'he' && sexes.get(name) === 'she') return false;
		return (
			fact.frame !== 'marry' || (family(name) !== family(text) && !stem.includes(family(name)))
		);
	};
	const fitting = told.filter((name) => !titled.test(name) && fits(name));
	return [
		fitting.filter((name) => home !== undefined && offices.get(name) === home),
		fitting.filter((name) => offices.has(name)),
		fitting
	];
}
