import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Draft, Frame } from '../frame.ts';
import { phraseSlot } from '../slots.ts';
import { oncePerReading } from '../once.ts';
import { constitutionOf } from '../lines/constitution.ts';

const part = '(?:Article|Section|Schedule|Clause|Rule|Chapter|Part|Amendment|Appendix|Annex)';
const provides =
	'(?:guarantees|prohibits|abolishes|provides(?: for| that)?|deals with|states that|grants|empowers|protects|defines|requires|declares|establishes|allows|permits|bans|forbids|lays down|relates to|concerns|gives|confers|ensures|directs|obliges|commits|covers|regulates|authorises|authorizes|stipulates that|lists|contains|limits|secures|punishes|criminalises|criminalizes|sets out)';

const shape = new RegExp(
	`(?:^|(?<=[.;,] )|(?<=[Uu]nder ))(?:[Tt]he )?(?<which>${part} \\d+[A-Z]{0,2}(?:\\(\\w{1,3}\\))*|(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth) (?:Schedule|Amendment))(?: of (?:the )?(?<of>(?:\\p{Lu}[\\p{L}.’'-]*)(?: (?:of|and|the|on|for|\\p{Lu}[\\p{L}.’'-]*|\\d{4}),?){0,7}?))? (?<deed>${provides} .+)`,
	'u'
);
/** "The Constitution (Article 149) authorizes …". */
const bracketed = new RegExp(
	`^The (?<of>Constitution(?: of (?:the )?\\p{Lu}\\p{L}+)?) \\((?<which>Article \\d+[A-Z]{0,2}(?:\\(\\w{1,3}\\))*)\\) (?<deed>${provides} .+)`,
	'u'
);
const ends =
	/[;:(–—"“”]|\.(?:\s|$)|, (?:and|which|while|but|such|including)\b| (?:while|whereas|but)\b/;
const leaning =
	/\b(?:it|its|their|his|her|this|these|those|such|said|the (?:above|following|same|article|section|act|treaty|convention|parties))\b/i;

/** The instrument whose articles the text goes through: the last one named, or the only one in the document. */
const instrumentOf = oncePerReading(({ sentences }) => {
	const names = new Set(
		sentences.flatMap(({ mentions }) =>
			mentions.flatMap((mention) =>
				mention.type === 'agreement' && instruments.test(mention.name) && mention.name.includes(' ')
					? [mention.name]
					: []
			)
		)
	);
	return names.size === 1 ? [...names][0] : undefined;
});
const instruments =
	/\b(?:Constitution|Convention|Treaty|Charter|Covenant|Code|Act|Agreement|Protocol)\b/;

/** "the Constitution" in a text about one country is that country's. */
const ownConstitution = ({ reading, sentence }: Context): string | undefined =>
	constitutionOf({ reading, headingsOf: () => [] }, sentence.block, sentence)?.text;

function read(context: Context): Draft[] {
	const { sentence, reading } = context;
	const text = reading.legible.slice(sentence.start, sentence.end);
	const match = shape.exec(text) ?? bracketed.exec(text);
	const { which = '', of = '', deed = '' } = match?.groups ?? {};
	if (!match) return [];
	const named = of ? of.trim() : instrumentOf(context.reading);
	const instrument = named === 'Constitution' ? ownConstitution(context) : named;
	const told = deed.slice(0, ends.exec(deed)?.index ?? deed.length).trim();
	const words = told.split(' ').length;
	const isBare = /^(?:Convention|Treaty|Act|Agreement|Charter|Constitution|Code|Protocol)$/.test(
		instrument ?? ''
	);
	if (!instrument || isBare || words < 3 || words > 16 || leaning.test(told)) return [];
	const start = sentence.start + text.indexOf(which);
	const end = sentence.start + text.indexOf(told) + told.length;
	return [
		{
			slots: new Map([
				['part', phraseSlot(which, { start, end: start + which.length })],
				['instrument', { ...phraseSlot(instrument, { start, end }), article: 'the' as const }],
				['deed', phraseSlot(readAloud(told, { start: 0, end: told.length }), { start, end })]
			])
		}
	];
}

/** "Article 14 of the Constitution guarantees …": which part of an instrument says what. */
export const provision: Frame<'part' | 'instrument' | 'deed'> = {
	name: 'provision',
	tier: 'B',
	identity: ['part', 'instrument', 'deed'],
	read,
	directions: [
		{
			asks: 'part',
			kind: 'agreement',
			stem: ({ instrument, deed }, { slots }) => {
				const part = slots.get('part')?.text ?? '';
				const kind = (
					/[A-Z][a-z]+(?= \d)|Schedule|Amendment/.exec(part)?.[0] ?? 'article'
				).toLowerCase();
				return `Which ${kind} ${kind === 'amendment' ? 'to' : 'of'} ${instrument} ${deed}?`;
			}
		}
	]
};
