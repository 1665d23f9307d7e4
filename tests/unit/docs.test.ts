import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lib/core/deck/lint/lint.ts';
import { noteKinds, noteTypes } from '../../src/lib/core/deck/note.ts';
import { parseMarkdown } from '../../src/lib/core/deck/markdown/parse.ts';

const read = (file: string) => readFileSync(file, 'utf8');

describe('the README of the decks', () => {
	const text = read('decks/README.md');

	it('shows an example that is read without a finding', () => {
		const example = /```text\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
		const { deck, findings } = parseMarkdown(example);
		expect([...findings, ...lint([{ deck }])]).toEqual([]);
		expect(deck.notes).toHaveLength(3);
		expect(deck.notes[0]).toMatchObject({ accept: ['Turkey'], topic: 'The Kura' });
		expect(deck.notes[2]?.topic).toBeUndefined();
	});

	it.each([...noteTypes, ...noteKinds.filter((kind) => kind !== 'other')])('names %s', (word) => {
		expect(text).toContain(`\`${word}\``);
	});
});

describe('docs/dependencies.md', () => {
	it('says why of each package, and of none that is gone', () => {
		const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
			read('package.json')
		) as Record<string, Record<string, string>>;
		const named = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)`/gm)].map(([, n]) => n);
		expect(named.sort()).toEqual(
			Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).sort()
		);
	});
});

describe('docs/safety.md', () => {
	it('names proofs that are there', () => {
		const named = [...read('docs/safety.md').matchAll(/`((?:src|tests|static)\/[^`]+)`/g)];
		expect(named.length).toBeGreaterThan(10);
		for (const [, file = ''] of named) expect(existsSync(file), file).toBe(true);
	});
});
