import type { Converted } from '../core/document/html/read.ts';
import type { PdfPage, PdfText } from '../core/document/pdf/page.ts';
import { readPdfPages } from '../core/document/pdf/read.ts';
import { isTitle } from '../core/document/stated-title.ts';
import { tooMuch, Unreadable } from '../core/document/unreadable.ts';
import { limits } from './limits.ts';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type Globals = {
	pdfjsWorker?: unknown;
	DOMMatrix?: unknown;
	ImageData?: unknown;
	Path2D?: unknown;
};

let loaded: Pdfjs | undefined;

/** pdf.js with its worker's half in this same thread: this runs in a worker already, or on the command line. */
export async function loadPdfjs(): Promise<Pdfjs> {
	if (loaded) return loaded;
	const world = globalThis as Globals;
	const { warn } = console;
	// Node cannot draw. pdf.js says so when it loads, and needs the names; nothing is drawn here.
	console.warn = () => undefined;
	world.DOMMatrix ??= Object;
	world.ImageData ??= Object;
	world.Path2D ??= Object;
	try {
		world.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
		return (loaded = await import('pdfjs-dist/legacy/build/pdf.mjs'));
	} finally {
		console.warn = warn;
	}
}

export type PdfProgress = (done: number, all: number) => void;

/**
 * A PDF as Markdown. No script in it is run and no font or picture is drawn or fetched. It ends between two lines
 * that are read, or two pages, once the seconds are over; a page without words is read to its end.
 *
 * @throws Unreadable
 */
export async function pdfToMarkdown(
	bytes: Uint8Array,
	progress: PdfProgress = () => undefined,
	seconds: number = limits.seconds
): Promise<Converted> {
	const pdfjs = await loadPdfjs();
	const end = performance.now() + seconds * 1000;
	const task = pdfjs.getDocument({
		data: new Uint8Array(bytes),
		isEvalSupported: false,
		disableFontFace: true,
		useSystemFonts: false,
		useWorkerFetch: false,
		useWasm: false,
		stopAtErrors: false,
		verbosity: 0
	});
	try {
		const pdf = await task.promise;
		if (pdf.numPages > limits.pages) throw tooMuch('pages', limits.pages);
		const pages: PdfPage[] = [];
		let characters = 0;
		for (let number = 1; number <= pdf.numPages; number += 1) {
			const page = await pdf.getPage(number);
			const items = await itemsOf(page, (more) => {
				for (const item of more) characters += 'str' in item ? item.str.length : 0;
				if (characters > limits.characters) throw tooMuch('characters', limits.characters);
				if (performance.now() >= end) throw tooMuch('seconds', seconds);
			});
			pages.push(pageOf(pdfjs, page, items));
			progress(number, pdf.numPages);
		}
		const { info } = await pdf.getMetadata();
		const field = (name: 'Title' | 'Author') => {
			const value: unknown = (info as Record<string, unknown>)[name];
			const line = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
			return line === '' || line.length > 300 ? undefined : line;
		};
		const title = field('Title');
		return {
			markdown: readPdfPages(pages),
			meta: { title: isTitle(title) ? title : undefined, author: field('Author') }
		};
	} catch (error) {
		throw troubleOf(error);
	} finally {
		void task.destroy();
	}
}

const troubleOf = (error: unknown): Error => {
	if (error instanceof Unreadable) return error;
	const name = error instanceof Error ? error.name : '';
	return new Unreadable({ code: name === 'PasswordException' ? 'encrypted' : 'broken' });
};

type Page = Awaited<ReturnType<Awaited<ReturnType<Pdfjs['getDocument']>['promise']>['getPage']>>;

type Items = Awaited<ReturnType<Page['getTextContent']>>['items'];

/** What stands on a page, a few words at a time, so that `check` may end it. */
async function itemsOf(page: Page, check: (more: Items) => void): Promise<Items> {
	const stream = page.streamTextContent() as ReadableStream<{ readonly items: Items }>;
	const reader = stream.getReader();
	const items: Items = [];
	for (;;) {
		const { done, value } = await reader.read();
		check(value?.items ?? []);
		if (done) return items;
		for (const item of value.items) items.push(item);
	}
}

/** The words of a page where a reader sees them; what stands askew, as watermarks do, is left out. */
function pageOf({ Util }: Pdfjs, page: Page, items: Items): PdfPage {
	const viewport = page.getViewport({ scale: 1 });
	const texts = items.flatMap((item): PdfText[] => {
		if (!('str' in item)) return [];
		const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = Util.transform(
			viewport.transform,
			item.transform as number[]
		) as number[];
		if (Math.abs(b) > 0.1 * Math.abs(a) || a < 0) return [];
		return [
			{ words: item.str, x, y, width: item.width, size: Math.hypot(c, d), font: item.fontName }
		];
	});
	page.cleanup();
	return { width: viewport.width, height: viewport.height, texts };
}
