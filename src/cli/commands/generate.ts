import { basename } from 'node:path';
import * as v from 'valibot';
import { composeDeck } from '#lib/core/deck/compose.ts';
import { printMarkdown } from '#lib/core/deck/markdown/print.ts';
import type { Document } from '#lib/core/document/document.ts';
import { languageOf } from '#lib/core/document/language.ts';
import { readMarkdown } from '#lib/core/document/markdown.ts';
import { readText as readPlain } from '#lib/core/document/read.ts';
import { readModel, type Model } from '#lib/core/language/model/file.ts';
import { printJson } from '#lib/core/exchange/json.ts';
import { generate as ask } from '#lib/core/questions/generate.ts';
import type { PlainDate } from '#lib/core/text/date.ts';
import type { Finding } from '#lib/core/text/finding.ts';
import { command, UsageError } from '../command.ts';
import { joinMeta, readDocumentFile } from '../documents.ts';
import { readText, report, writeText } from '../files.ts';
import type { Io } from '../io.ts';
import { entryFor, metaOf, plainDate, sourcesSchema, type SourceEntry } from '../sources.ts';
import { issueText } from '#lib/core/text/issue.ts';

type Named = { readonly id: string; readonly document: Document };

const wrong = (file: string, code: string, what: string, todo: string): Finding => ({
	code,
	severity: 'error',
	file,
	what,
	todo
});

async function readSources(io: Io, path: string | undefined): Promise<SourceEntry[] | Finding> {
	if (path === undefined) return [];
	const read = await readText(io, path);
	if (!read.ok) return read.finding;
	try {
		const parsed = v.safeParse(sourcesSchema, JSON.parse(read.text));
		if (parsed.success) return parsed.output;
		const issue = parsed.issues[0];
		return wrong(
			path,
			'sources',
			`${v.getDotPath(issue) ?? 'the list'}: ${issueText(issue)}`,
			'mend this entry'
		);
	} catch (error) {
		return wrong(
			path,
			'json',
			`it is not JSON (${error instanceof Error ? error.message : ''})`,
			'mend the file'
		);
	}
}

async function readNamed(
	io: Io,
	path: string,
	entries: readonly SourceEntry[],
	published: PlainDate | undefined
): Promise<Named | Finding> {
	const read = await readDocumentFile(io, path);
	if (isFinding(read)) return read;
	const language = languageOf(read.text);
	if (language !== 'en' && language !== 'und')
		return wrong(
			path,
			'language',
			`its language is not English but ${language}`,
			'write the cards for it by hand'
		);
	const entry = entryFor(entries, path);
	const document = (read.format === 'markdown' ? readMarkdown : readPlain)(
		read.text,
		joinMeta({ published }, read.meta, metaOf(entry, undefined))
	);
	return { id: entry?.id ?? basename(path).replace(/\.[^.]*$/, ''), document };
}

/** The trained model; without it the rules read alone, and that is said. */
async function readLanguageModel(io: Io): Promise<Model | undefined> {
	try {
		return readModel(await io.readModel());
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		io.err(
			`static/models/english.bin: the trained model could not be read (${why}); the rules read alone`
		);
		return undefined;
	}
}

const isFinding = (value: object): value is Finding => 'severity' in value;

export const generate = command({
	usage:
		'DOC… [--sources FILE] [--published DATE] [--title TITLE] [--licence NAME] [--own-words] [--all] [--rules] [--json] [-o FILE]',
	summary: 'make one deck of questions from documents: .txt, .md, .html, .docx, .pdf',
	help: [
		'--sources FILE     citations: a JSON list of { id, file, title, publisher, author, published, url }',
		'--published DATE   when the documents were written, where they do not say so',
		'--title TITLE      title of the deck',
		'--licence NAME     licence of the deck',
		'--own-words        no passage of a document in the deck',
		'--all              also tier C: gaps in sentences, and kinds of questions that turned out well less often',
		'--rules            read by the rules alone, without the trained model',
		'--json             print the deck as JSON',
		'-o FILE            write the deck to a file; .json is JSON, else Markdown'
	].join('\n'),
	options: {
		sources: { type: 'string' },
		published: { type: 'string' },
		title: { type: 'string' },
		licence: { type: 'string' },
		'own-words': { type: 'boolean', default: false },
		all: { type: 'boolean', default: false },
		rules: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
		output: { type: 'string', short: 'o' }
	},
	async run({ values, positionals }, io) {
		if (positionals.length === 0) throw new UsageError('name a document');
		const published = values.published === undefined ? undefined : plainDate(values.published);
		if (values.published !== undefined && !published)
			throw new UsageError(`${JSON.stringify(values.published)} is no date`);
		const entries = await readSources(io, values.sources);
		if (!Array.isArray(entries)) return report(io, [entries]);
		const read = await Promise.all(
			positionals.map((path) => readNamed(io, path, entries, published))
		);
		const failed = read.filter(isFinding);
		if (failed.length > 0) return report(io, failed);
		const named = read.filter((one): one is Named => !isFinding(one));
		const model = values.rules ? undefined : await readLanguageModel(io);
		const { questions } = ask(
			named.map(({ document }) => document),
			{ ownWords: values['own-words'], ...(model && { model }) }
		);
		const shown = values.all ? questions : questions.filter(({ tier }) => tier !== 'C');
		const deck = composeDeck(shown, named, {
			title: values.title,
			licence: values.licence,
			quotes: !values['own-words']
		});
		if (deck.notes.length === 0)
			io.err(`${positionals.join(', ')}: nothing here could be asked; write cards by hand`);
		const asJson = values.json || values.output?.endsWith('.json') === true;
		const data = asJson ? printJson(deck) : printMarkdown(deck);
		if (values.output === undefined) {
			io.out(data);
			return 0;
		}
		const failure = await writeText(io, values.output, data);
		return report(io, failure ? [failure] : []);
	}
});
