import type { AnkiNoteType, AnkiTemplate } from './rows.ts';
import { conditionsIn, fieldsIn, parseTemplate, type TemplateNode } from './template.ts';

type FieldNode = Extract<TemplateNode, { kind: 'field' }>;

/** A template made ready, once for all notes of its type. */
export type Side = readonly TemplateNode[];
export type CompiledTemplate = {
	readonly ord: number;
	readonly question: Side;
	/** What the answer adds to the question. */
	readonly answer: Side;
	/** The field that is to be typed in. */
	readonly typed?: string;
	/** Fields that are shown on demand. */
	readonly hints: readonly string[];
};

export type CompiledType = {
	readonly type: AnkiNoteType;
	readonly templates: ReadonlyMap<number, CompiledTemplate>;
	/** Fields that no card shows. */
	readonly unshown: readonly string[];
	readonly isSpoken: boolean;
};

/** More of them would make a small file a large card. */
const mostFields = 100;

export const isCloze = ({ filters }: FieldNode) => filters.includes('cloze');
export const isTyped = ({ filters }: FieldNode) => filters.includes('type');
export const isHint = ({ filters }: FieldNode) => filters.includes('hint');
export const isSpeech = ({ filters }: FieldNode) => filters.some((name) => name.startsWith('tts'));

export function compile(type: AnkiNoteType): CompiledType {
	const templates = type.templates.map(compileTemplate);
	const sides = type.templates.flatMap(({ question, answer }) => [
		...parseTemplate(question),
		...parseTemplate(answer)
	]);
	const nodes = fieldsIn(sides);
	const shown = new Set([...nodes.map(({ name }) => name), ...conditionsIn(sides)]);
	return {
		type,
		templates: new Map(templates.map((template) => [template.ord, template])),
		unshown: type.fields.filter((name) => !shown.has(name)),
		isSpoken: nodes.some(isSpeech)
	};
}

const answerLine = /<hr\s[^<>]*\bid\s*=\s*["']?answer\b[^<>]*>/i;

function compileTemplate({ ord, question, answer }: AnkiTemplate): CompiledTemplate {
	const asked = limited(parseTemplate(question));
	const fields = fieldsIn(asked);
	const typed = fields.find((node) => isTyped(node) && !isCloze(node))?.name;
	const answered = limited(parseTemplate(added(question.trim(), answer.trim())));
	return {
		ord,
		question: asked,
		answer: answered,
		...(typed !== undefined && { typed }),
		hints: [...new Set([...fields, ...fieldsIn(answered)].filter(isHint).map(({ name }) => name))]
	};
}

const limited = (nodes: Side): Side =>
	fieldsIn(nodes).length > mostFields ? nodes.slice(0, mostFields) : nodes;

/** The part of an answer's template that does not repeat the question. */
function added(question: string, answer: string): string {
	const line = answerLine.exec(answer);
	if (line) {
		const before = answer.slice(0, line.index);
		const after = answer.slice(line.index + line[0].length);
		const asked = new Set(fieldsIn(parseTemplate(question)).map(({ name }) => name));
		const isNew = fieldsIn(parseTemplate(before)).some(
			({ name }) => name !== 'FrontSide' && !asked.has(name)
		);
		return isNew ? `${before}<br>${after}` : after;
	}
	return question !== '' && answer.startsWith(question) ? answer.slice(question.length) : answer;
}
