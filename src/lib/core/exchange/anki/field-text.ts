import { parseMarkup } from '../../document/parse-markup.ts';
import { Unreadable } from '../../document/unreadable.ts';
import { printImage, type MediaName } from '../../deck/media.ts';
import { escapeRich } from '../../deck/rich-text.ts';
import { markupLines } from './markup-lines.ts';
import { putMathsBack, setMathsAside, type SetAside } from './maths.ts';
import { printRuns } from './runs.ts';
import type { Told } from './told.ts';

/** What fields are read with. */
export type FieldContext = {
	/** Images of the package by the names that fields call them by. */
	readonly images: ReadonlyMap<string, MediaName>;
	/** Other files of the package, which are no reason to say that they are missing. */
	readonly others: ReadonlySet<string>;
	readonly told: Told;
	/** Counts what is told, once for a field and not for each card that shows it. */
	readonly used: Set<string>;
};

/** A text with its formulas still set aside. */
export type Draft = { readonly text: string; readonly aside: SetAside };

const sound = /\[sound:([^\]]*)\]|\[anki:(?:tts|play)[^\]]*\](?:[^[]*\[\/anki:tts\])?/g;

/** The words, images and marks of a piece of Anki's HTML, lines as they are seen. Never throws. */
export function draftOf(html: string, context: FieldContext): Draft {
	const aside = setMathsAside(
		html.replace(sound, (_, name?: string) => {
			if (name !== undefined) context.told.tell('sounds', name);
			return '';
		})
	);
	return { text: tidy(wordsOf(aside.html, context)), aside };
}

/** The text of a field, whole. */
export function fieldText(html: string, context: FieldContext): string {
	const { text, aside } = draftOf(html, context);
	return withMaths(text, aside);
}

export const withMaths = (text: string, aside: SetAside): string =>
	aside.formulas.length === 0 ? text : putMathsBack(text, aside, plainWords);

/** Most fields hold words alone. */
function wordsOf(html: string, context: FieldContext): string {
	if (!/[<&]/.test(html)) return escapeRich(html.replace(/[^\S\n]*\n\s*/g, ' '));
	try {
		return printRuns(
			markupLines(
				parseMarkup(html, 'whole'),
				(name, alt) => imageText(name, alt, context),
				context.told
			)
		);
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		context.told.tell('too-deep');
		return escapeRich(html.replace(/<[^<>]*>/g, ' '));
	}
}

function imageText(
	source: string,
	alt: string,
	{ images, others, told, used }: FieldContext
): string {
	const name = [
		source,
		decoded(source),
		source.normalize('NFC'),
		decoded(source).normalize('NFC')
	].find((each) => images.has(each));
	const kept = name === undefined ? undefined : images.get(name);
	if (name !== undefined && kept !== undefined) {
		used.add(name);
		return printImage({ name: kept, alt });
	}
	if (!others.has(source) && !others.has(decoded(source))) told.tell('images-missing', source);
	const words = alt || source.replace(/^data:[^]*$/, '').slice(0, 100);
	return escapeRich(words === '' ? '' : `(${words})`);
}

function decoded(name: string): string {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}

const plainWords = (html: string): string =>
	html
		.replace(/<br\s*\/?>|<\/?(?:div|p)>/gi, '\n')
		.replace(/<\/?[a-z][^<>]*>/gi, '')
		.replace(/&(?:lt|gt|amp|nbsp|quot|#39);/g, (entity) => entities.get(entity) ?? entity);

const entities = new Map([
	['&lt;', '<'],
	['&gt;', '>'],
	['&amp;', '&'],
	['&nbsp;', ' '],
	['&quot;', '"'],
	['&#39;', "'"]
]);

/** No space at the ends of lines, no more than one empty line. */
const tidy = (text: string): string =>
	text
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
