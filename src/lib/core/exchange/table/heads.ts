import * as v from 'valibot';
import type { Deck } from '../../deck/deck.ts';
import type { DeckId } from '../../deck/note.ts';
import type { Source } from '../../deck/source.ts';
import { sourceSchema } from '../../deck/schema.ts';
import { hash } from '../../text/hash.ts';
import type { Dialect, Role } from './dialect.ts';
import { readOwnOptional, unguard } from './lists.ts';
import { parsed } from './parsed.ts';

type Head = Partial<Omit<Deck, 'notes'>>;

/** What the rows of a table say of their decks. What stands first counts. */
export class DeckHeads {
	readonly all = new Map<string, Head>();
	readonly #dialect: Dialect;

	constructor(dialect: Dialect) {
		this.#dialect = dialect;
	}

	/** The name of a row's deck among `all`. */
	read(cells: readonly string[]): string | undefined {
		const { isOwn, columns, deck } = this.#dialect;
		const cell = (role: Role): string | undefined => {
			const at = columns.indexOf(role);
			const written = at < 0 ? '' : (cells[at] ?? '');
			return isOwn ? readOwnOptional(unguard(written)) : written.trim() || undefined;
		};
		const title = cell('deck') ?? deck;
		if (!isOwn) this.#addSources(title, sourcesIn(cells, columns));
		const id = isOwn ? cell('deck-id') : undefined;
		if (id === undefined) return title;
		const name = `id:${id}`;
		const known = this.all.get(name);
		const [language, licence, description] = [
			cell('language'),
			cell('licence'),
			cell('description')
		];
		const sources = known?.sources ? undefined : listIn(sourceSchema, cell('sources'));
		const authors = known?.authors ? undefined : listIn(v.string(), cell('authors'));
		this.all.set(name, {
			id: id as DeckId,
			...(title !== undefined && { title }),
			...(language !== undefined && { language }),
			...(licence !== undefined && { licence }),
			...(description !== undefined && { description }),
			...(authors && { authors }),
			...(sources && { sources }),
			...known
		});
		return name;
	}

	#addSources(title = '', added: readonly Source[]): void {
		if (added.length === 0) return;
		const known = this.all.get(title)?.sources ?? [];
		const fresh = added.filter(({ id }) => !known.some((each) => each.id === id));
		if (fresh.length > 0) this.all.set(title, { sources: [...known, ...fresh] });
	}
}

/** What a row of another program's table names as its sources: titles or addresses. */
export const sourcesIn = (cells: readonly string[], columns: readonly Role[]): Source[] =>
	cells.flatMap((cell, i): Source[] => {
		const title = cell.trim();
		if (columns[i] !== 'sources' || title === '') return [];
		const isAddress = /^https?:\/\/\S+$/i.test(title);
		return [{ id: hash('source', title), title, ...(isAddress && { url: title }) }];
	});

function listIn<T>(item: v.GenericSchema<unknown, T>, cell: string | undefined): T[] | undefined {
	const result = v.safeParse(v.array(item), cell === undefined ? undefined : parsed(cell));
	return result.success ? result.output : undefined;
}
