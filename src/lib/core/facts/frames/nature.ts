import { readAloud } from '../../language/read.ts';
import { uncapital } from '../../text/capital.ts';
import { oncePerSentence } from '../once.ts';
import type { Draft, Frame } from '../frame.ts';
import { phraseSlot } from '../slots.ts';
import { isNatural, ofNature } from './natural.ts';
import { endsCut } from './slot-names.ts';
import { plainly } from './spoken-of.ts';

/** What is asked, and the words that answer it. */
type Asked = { readonly stem: string; readonly key: string };

const third: ReadonlyMap<string, string> = new Map([
	['produced', 'produces'],
	['secreted', 'secretes'],
	['released', 'releases'],
	['manufactured', 'manufactures'],
	['synthesised', 'synthesises'],
	['synthesized', 'synthesizes'],
	['carried', 'carries'],
	['transported', 'transports'],
	['regulated', 'regulates'],
	['controlled', 'controls'],
	['filtered', 'filters'],
	['absorbed', 'absorbs'],
	['pumped', 'pumps'],
	['stored', 'stores'],
	['formed', 'forms']
]);
const organ =
	/^(?:liver|pancreas|kidneys?|heart|stomach|gall ?bladder|lungs?|skin|brain|spleen|small intestine|large intestine|uterus|ovary|ovaries|bladder)$/;

const noun = "[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,3}?";
const end =
	'(?=[.,;(]|$| (?:and|which|that|when|where|during|while|as|through|from|into|to|until|because)\\b)';
/** "by the liver *and stored*" goes on with another deed, "by heat and pressure" with another agent. */
const agentEnd = end.replace(
	'(?:and|',
	'(?:and (?:is|are|then|stored|released|absorbed|carried|used)|'
);
const done = [...third.keys()].join('|');
const passive = new RegExp(
	`^(?<the>The |An? )?(?<thing>${noun}) (?<be>is|are) (?:mainly |usually |normally |also )?(?<done>${done}|found|made|located|digested|broken down)(?: and (?:released|secreted))? (?<how>by|in|inside) (?:the )?(?<agent>${noun})${agentEnd}(?: and (?:is |are )?(?<also>stored|released|absorbed|carried|used) (?<where>in|inside|by) (?:the )?(?<second>${noun})${end})?`,
	'u'
);
const vague =
	/\b(?:it|its|this|that|these|those|their|them|they|many|several|various|different|some|other|all|any|each|human|following|same|nature|one|people|man|way|order|which|body|cells?|plants?|animals?)\b/i;

const several = /^(?:kidneys|lungs|ovaries)$/;
const whatOf = (key: string): string =>
	several.test(key) ? 'Which organs' : organ.test(key) ? 'Which organ' : 'What';
const baseOf = (verb: string): string => verb.replace(/ies$/, 'y').replace(/s$/, '');

/** "Bile is produced by the liver and stored in the gall bladder." */
function readMade(text: string): Asked[] {
	const {
		the = '',
		thing = '',
		be = 'is',
		done: way = '',
		how,
		agent = '',
		also,
		where,
		second
	} = passive.exec(text)?.groups ?? {};
	const subject = uncapitalised(the === '' ? thing : `${the === 'The ' ? 'the ' : ''}${thing}`);
	if (thing === '' || (!isNatural(thing) && !isNatural(agent)) || loose.test(subject)) return [];
	const ask = (verb: string, by: string | undefined, key: string): Asked[] => {
		if (loose.test(key) || /^(?:a|an)\b/.test(key) || endsCut({ text: key })) return [];
		const active = third.get(verb);
		if (by !== 'by')
			return vague.test(key) ? [] : [{ stem: `Where ${be} ${subject} ${verb}?`, key }];
		return active
			? [{ stem: `${whatOf(key)} ${several.test(key) ? baseOf(active) : active} ${subject}?`, key }]
			: [];
	};
	return [...ask(way, how, agent), ...(also && second ? ask(also, where, second) : [])];
}

const loose =
	/\b(?:it|its|this|that|these|those|their|them|they|many|several|various|different|some|other|following|same|such)\b/i;
const acts =
	/^(?:The |An? )?(?<doer>\p{L}[\p{L} -]{2,30}?) (?<verb>produces?|secretes?|stores?|carry|carries|absorbs?|filters?|pumps?|transports?|controls?|regulates?|digests?|breaks? down|fights?|connects?|surrounds?) (?<what>[^.,;:()]{3,60}?)(?=[.,;(]|$| (?:which|that|when|where|during|while|so|because)\b)/u;

/** "The kidneys filter waste from the blood." */
function readActing(text: string): Asked[] {
	const { doer = '', verb = '', what = '' } = acts.exec(text)?.groups ?? {};
	const words = what.split(' ').length;
	if (!isNatural(doer) || loose.test(what) || words > 8 || /\d|\p{Lu}/u.test(what)) return [];
	// "produces energy" does many a thing
	const isTold = words > 2 || isNatural(what);
	return isTold && !endsCut({ text: what })
		? [{ stem: `What ${singular(verb)} ${what}?`, key: uncapitalised(doer) }]
		: [];
}
const singular = (verb: string): string =>
	/^(?:carry|carries)$/.test(verb) ? 'carries' : verb.replace(/^(\p{L}+?)s?(?= |$)/u, '$1s');

const meter =
	'(?:\\p{Ll}*(?:meter|graph|scope|gauge|balance|vane|clock)|\\p{Ll}+ (?:meter|gauge|balance|scale|counter))';
const measures = new RegExp(
	`^An? (?<key>${meter}|\\p{Ll}[\\p{Ll} -]{2,30}?) (?:is|measures) (?<isTool>an? (?:scientific |simple |special )?(?:instrument|device|tool) )?(?:(?:that is |which is )?used (?:to measure|for measuring|in measuring|for the measurement of)|(?:that|which) measures|for measuring) (?<what>[\\p{L} ’'-]{4,70}?)${end}`,
	'iu'
);
const measured = new RegExp(
	`^(?<what>[\\p{L} -]{3,50}?) (?:is|are) (?:usually )?(?:measured|recorded|detected) (?:with|by|using|on) (?:the use of )?(?:an? |the )?(?:instrument called (?:an? |the )?)?(?<key>${meter})${end}`,
	'iu'
);
const quantities =
	'(?:[Ff]orce|[Ee]nergy|[Ww]ork|[Pp]ower|[Pp]ressure|(?:[Ee]lectric )?[Cc]urrent|[Vv]oltage|(?:[Ee]lectrical )?[Rr]esistance|[Tt]emperature|[Ff]requency|[Cc]harge|[Mm]ass|[Ww]eight|[Ll]oudness|[Ss]ound|[Ll]uminous intensity|[Cc]apacitance|[Ii]nductance|[Aa]cceleration|[Vv]elocity|[Mm]omentum)';
const inUnits = new RegExp(
	`^(?<what>${quantities}) is measured in (?:units (?:of|called) )?(?<key>[\\p{Ll} ]{3,30}?)(?=[.,;(]|$)`,
	'u'
);

/** "A barometer is used to measure air pressure", "force is measured in newtons". */
function readMeasured(text: string): Asked[] {
	const tool = measures.exec(text)?.groups ?? measured.exec(text)?.groups;
	if (tool && !loose.test(tool['what'] ?? '')) {
		const { key = '', what = '', isTool } = tool;
		const isMeter = new RegExp(`^${meter}$`, 'iu').test(key) || isTool !== undefined;
		return isMeter
			? [{ stem: `Which instrument is used to measure ${uncapitalised(what.trim())}?`, key }]
			: [];
	}
	const { what, key } = inUnits.exec(text)?.groups ?? {};
	return what && key && !loose.test(key)
		? [{ stem: `In what unit is ${what.toLowerCase()} measured?`, key }]
		: [];
}

const degrees =
	'(?:about |approximately |around |nearly )?[−-]?\\d[\\d.,]*(?: ?°|[  ]degrees?)(?:[  ]?[CFK]\\b|[  ](?:Celsius|Fahrenheit|centigrade))?';
const changes = new RegExp(
	`^(?:Pure )?(?<what>\\p{L}[\\p{L} ]{1,25}?) (?<verb>boils|freezes|melts|evaporates|solidifies) at (?<key>${degrees})`,
	'iu'
);
const constant = new RegExp(
	'^The (?<what>(?:boiling point|melting point|freezing point|atomic number|atomic mass|atomic weight|pH(?: value)?|density|half-life|valency|common name|scientific name|botanical name|chemical name|chemical formula|molecular formula|speed|refractive index|normal temperature|normal pH) of (?:the |pure |human )*[\\p{L} -]{2,40}?) is (?:called |equal to )?(?<key>(?:about |approximately |around |nearly )?[\\p{L}\\d][^;:()]{0,40}?)(?=[.,;(](?!\\d)|$| (?:and|which|at|while|but|in)\\b)',
	'u'
);

/** "Water freezes at 0 °C", "the atomic number of carbon is 6". */
function readConstant(text: string): Asked[] {
	const state = changes.exec(text)?.groups;
	if (state) {
		const { what = '', verb = '', key = '' } = state;
		const base = verb.replace(/(?<=z)es$|(?<=[^z])s$/, (ending) => (ending === 'es' ? 'e' : ''));
		return loose.test(what)
			? []
			: [{ stem: `At what temperature does ${uncapitalised(what)} ${base}?`, key }];
	}
	const { what = '', key = '' } = constant.exec(text)?.groups ?? {};
	const isPlain =
		what !== '' &&
		!loose.test(what) &&
		!loose.test(key) &&
		!/^(?:very|high|low|not|the same|more|less|greater|higher|lower)\b/.test(key);
	return isPlain && !endsCut({ text: key }) ? [{ stem: `What is the ${what}?`, key }] : [];
}

const place = new RegExp(
	`^(?:The (?:process|digestion|absorption|exchange) of )?(?<what>\\p{L}[\\p{L} -]{3,50}?) (?<verb>takes place|occurs|happens|begins|ends) (?:mainly |mostly )?(?:in|inside) (?:the )?(?<key>${noun})${end}`,
	'u'
);

/** "Photosynthesis takes place in the chloroplasts." */
function readPlaced(text: string): Asked[] {
	const match = place.exec(text);
	const { what = '', verb = '', key = '' } = match?.groups ?? {};
	const whole = match?.[0].slice(0, match[0].indexOf(` ${verb}`)) ?? '';
	const base = verb.replace(/^(\p{L}+)s\b/u, '$1');
	return what !== '' && isNatural(key) && !loose.test(whole)
		? [{ stem: `Where does ${uncapitalised(whole)} ${base}?`, key }]
		: [];
}

const drawn =
	/^(?:The )?(?<what>\p{L}[\p{Ll}-]+(?: [\p{Ll}-]+){0,2}) (?<be>is|are) (?:mainly |usually |commonly )?(?<way>made|formed|obtained|extracted|derived|produced|manufactured) from (?:the )?(?<key>[\p{Ll}-]+(?: [\p{Ll}-]+){0,4}?)(?=[.,;(]|$| (?:and|by|in|at|which|that|when|through|with)\b)/u;

/** "Igneous rocks are formed from magma", "aluminium is extracted from bauxite". */
function readDrawn(text: string): Asked[] {
	const { what = '', be = 'is', way = '', key = '' } = drawn.exec(text)?.groups ?? {};
	const isKnown = isNatural(what) || isNatural(key) || /^(?:extracted|obtained|derived)$/.test(way);
	return isKnown && what !== '' && !loose.test(what) && !vague.test(key) && !endsCut({ text: key })
		? [{ stem: `From what ${be} ${uncapitalised(what)} ${way}?`, key }]
		: [];
}

/** "Water", "The heart" inside a question; "Vitamin C" and "DNA" keep what is a sign. */
const uncapitalised = (words: string): string =>
	/^\p{Lu}(?:\p{Lu}|\d|$)/u.test(words) ? words : uncapital(words);

const readers = [readDrawn, readMade, readActing, readMeasured, readConstant, readPlaced];

const read = oncePerSentence((context): readonly Draft[] => {
	const { sentence } = context;
	const span = { start: sentence.start, end: sentence.end };
	const { text: words } = plainly(context);
	const text = readAloud(words, { start: 0, end: words.length });
	const [found = []] = readers.map((reader) => reader(text)).filter((asked) => asked.length > 0);
	return found.map(({ stem, key }) => ({
		slots: new Map([
			['told', phraseSlot(stem, span)],
			['answer', phraseSlot(key, span)],
			[ofNature, phraseSlot(ofNature, span)]
		]),
		predicate: 'be'
	}));
});

/** What is so of a kind of thing in nature: what makes it, where it happens, how it is measured. */
export const nature: Frame<'told' | 'answer' | 'nature'> = {
	name: 'nature',
	tier: 'B',
	identity: ['told'],
	read,
	directions: [
		{
			asks: 'answer',
			kind: 'term',
			stem: (_said, { slots }) => slots.get('told')?.text
		}
	]
};
