import { countryNamed } from './gazetteer.ts';
import { isGivenName } from './given-names.ts';
import { honorifics } from './lexicon.ts';
import { isThing } from './name-kinds.ts';
import { isPeople } from './peoples.ts';

/** Two to seven words, each with a capital or a particle between them. */
const shape =
	/^(?:\p{Lu}\.(?: ?\p{Lu}\.)*|\p{Lu}[\p{L}’'-]+\.?)(?: (?:\p{Lu}[\p{L}’'.-]*|de|del|della|da|di|do|dos|das|von|van|der|den|bin|binti|ibn|al|el|e|y|la|le|zu)){0,5} (?:(?:al|el|as|ad|an|ar|at|az|ul|ud)-)?\p{Lu}[\p{L}’'-]+\.?$/u;

/** What opens the names of things and no person's. */
const opensThing =
	/^(?:Chief|Program|Programme|Operator|Standard|National|Senior|Deputy|Individual|New|Old|Great|Grand|North|South|East|West|Upper|Lower|Central|Super|Round|Joint|High|Royal|Assistant|Permanent|Flag|Foreign|Round|Big|Free|First|Second|Third|Common|Public|General)$/;

/** "Air Policing Unit", "Nazi Germany", "Program Manager": no person is called so. */
const isNobody = (name: string): boolean => {
	const all = name.split(' ');
	const first = all[0] ?? '';
	return (
		isThing(all.at(-1) ?? '') ||
		isPeople(name) ||
		opensThing.test(first) ||
		(isPeople(first) && !isGivenName(first)) ||
		all.some((word) => countryNamed(word) !== undefined)
	);
};

/** "John Major", but not "Air Marshal". */
const endsInTitle = (name: string): boolean =>
	honorifics.has(name.split(' ').at(-1)?.toLowerCase() ?? '') &&
	!isGivenName(name.split(' ')[0] ?? '');

/** Whether a name may be a person's by its shape and its words. */
export const looksPersonal = (name: string): boolean =>
	shape.test(name) && /\p{Ll}/u.test(name) && !endsInTitle(name) && !isNobody(name);

/** What is numbered with such numerals besides rulers. */
const numbered =
	/(?:^|\b)(?:Apple|Saturn|Apollo|Mark|Mk|Type|Class|Grade|Phase|Stage|Part|Schedule|Article|List|Annex|Annexure|Volume|Book|Act|Title|Level|Category|Group|Block|Falcon|Ariane|Agni|Round|Vatican|Basel|Zone|Division|Corps|Army|Figure|Table|Chapter|Appendix|Protocol|Geneva|Bowl|War|Model|Tier|Unit|Section|Clause|Edict|Pillar|Cluster|Option|Case)$/;

const regnal = /^(\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]+|Shah|Khan))?) [IVX]{1,5}$/u;

/** The name without its numeral where it may be a ruler's: "Ismail I"; undefined for "World War I". */
export function rulerIn(name: string): string | undefined {
	const own = regnal.exec(name)?.[1];
	const [first = ''] = own?.split(' ') ?? [];
	return own === undefined ||
		isThing(own.split(' ').at(-1) ?? '') ||
		opensThing.test(first) ||
		numbered.test(own)
		? undefined
		: own;
}
