import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Draft, Frame } from '../frame.ts';
import { phraseSlot } from '../slots.ts';
import { oncePerReading } from '../once.ts';
import { constitutionOf } from '../lines/constitution.ts';
import { endsCut } from './slot-names.ts';

const part = '(?:Article|Section|Schedule|Clause|Rule|Chapter|Part|Amendment|Appendix|Annex)';
const number = '\\d+[A-Z]{0,2}(?: ?\\(\\w{1,3}\\))*';
const parts = `(?:Articles|Sections|Schedules|Clauses|Rules|Chapters|Parts|Amendments|Annexes) ${number}(?: ?[–-] ?| to | and |, )${number}(?:,? (?:and )?${number})*`;
const provides =
	'(?:guarantees|prohibits|abolishes|provides(?: for| that)?|deals with|states that|grants|empowers|protects|defines|requires|declares|establishes|allows|permits|bans|forbids|lays down|relates to|concerns|gives|confers|ensures|directs|obliges|commits|covers|regulates|authorises|authorizes|stipulates that|lists|contains|describes|considers|governs|safeguards|addresses|limits|secures|punishes|criminalises|criminalizes|sets out)';
const provide =
	'(?:guarantee|prohibit|abolish|provide(?: for)?|deal with|grant|protect|define|establish|ban|forbid|lay down|relate to|concern|confer|cover|regulate|list|contain|describe|consider|govern|safeguard|address|limit|set out)';

const shape = new RegExp(
	`(?:^|(?<=[.;,] )|(?<=[Uu]nder ))(?:[Tt]he )?(?<which>${parts}|${part} ${number}|(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth) (?:Schedule|Amendment))(?: of (?:the )?(?<of>(?:\\p{Lu}[\\p{L}.’'-]*)(?: (?:of|and|the|on|for|\\p{Lu}[\\p{L}.’'-]*|\\d{4}),?){0,7}?))? (?<deed>(?:${provides}|${provide}) .+)`,
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

/** The instrument that the title names, where the text names others as well. */
const titled = ({ topic }: Context): string | undefined =>
	topic !== undefined && instruments.test(topic) && /^\p{Lu}\p{L}+ .*\p{Lu}/u.test(topic)
		? topic.replace(/^The /, '')
		: undefined;

/** "the Constitution" in a text about one country is that country's. */
const ownConstitution = ({ reading, sentence }: Context): string | undefined =>
	constitutionOf({ reading, headingsOf: () => [] }, sentence.block, sentence)?.text;

function read(context: Context): Draft[] {
	const { sentence, reading } = context;
	const text = reading.legible.slice(sentence.start, sentence.end);
	const match = shape.exec(text) ?? bracketed.exec(text);
	const { which = '', of = '', deed = '' } = match?.groups ?? {};
	if (!match) return [];
	const named = of ? of.trim() : (instrumentOf(context.reading) ?? titled(context));
	const instrument = named === 'Constitution' ? ownConstitution(context) : named;
	// "the Chief Justice (CJ) from …": letters for a name are said by the way.
	const whole = deed.replace(/ \(\p{Lu}{2,8}\)(?= \p{Ll})/gu, '');
	const told = whole.slice(0, ends.exec(whole)?.index ?? whole.length).trim();
	const words = told.split(' ').length;
	const isBare = /^(?:Convention|Treaty|Act|Agreement|Charter|Constitution|Code|Protocol)$/.test(
		instrument ?? ''
	);
	if (!instrument || isBare || words < 2 || words > 16 || leaning.test(told)) return [];
	const start = sentence.start + text.indexOf(which);
	const end = sentence.start + text.indexOf(deed) + told.length;
	const { verb = '', matter = '' } = mattered.exec(told)?.groups ?? {};
	const isMatter = matter !== '' && matter.split(' ').length < 13 && !endsCut({ text: matter });
	return [
		{
			slots: new Map([
				['part', phraseSlot(which, { start, end: start + which.length })],
				['instrument', { ...phraseSlot(instrument, { start, end }), article: 'the' as const }],
				['deed', phraseSlot(readAloud(told, { start: 0, end: told.length }), { start, end })],
				...(isMatter
					? ([
							['matter', phraseSlot(matter, { start: end - matter.length, end })],
							['verb', phraseSlot(verb, { start, end })]
						] as const)
					: [])
			])
		}
	];
}

/** "abolishes | untouchability", "deal with | the passage of ships": what it says of what. */
const mattered =
	/^(?<verb>guarantees?|prohibits?|abolish(?:es)?|provides? for|deals? with|grants?|protects?|defines?|establish(?:es)?|bans?|forbids?|lays? down|relates? to|concerns?|confers?|covers?|regulates?|lists?|describes?|considers?|governs?|addresse?s?) (?:the )?(?<matter>(?!(?:that|how|when|whether|to|all|any|several|various|many|some|other)\b)[^,]+)$/u;
const baseOf = (verb: string): string =>
	verb
		.replace(/^(\p{L}+)/u, (word) => word.replace(/(?<=sh|ss)es$|(?<!s)s$/, ''))
		.replace(/^(?:consider|cover|concern|address|relate to|describe)$/, 'deal with');

/** "Article 14 of the Constitution guarantees …": which part of an instrument says what. */
export const provision: Frame<'part' | 'instrument' | 'deed' | 'matter' | 'verb'> = {
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
		},
		{
			asks: 'matter',
			kind: 'other',
			stem: ({ part = '', instrument, verb }) => {
				if (!verb || !instrument || /Amendment/.test(part)) return undefined;
				const isMany = /^[A-Z][a-z]+s \d/.test(part);
				const the = /Schedule$/.test(part) ? 'the ' : '';
				return `What ${isMany ? 'do' : 'does'} ${the}${part} of ${instrument} ${baseOf(verb)}?`;
			}
		}
	]
};
