import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../tests/fixtures/asked.ts';

const written = { precision: 'day', year: 2019, month: 6, day: 3 } as const;

describe('what a sentence goes on to tell', () => {
	it('leaves a place out that is one of several', () => {
		const asked = askedBy(
			'establish',
			'Rosa Quispe founded the Quispe Institutes in Lima and in Cusco in 1931.',
			written
		);
		expect(asked.filter((question) => question.endsWith('→ Lima'))).toEqual([]);
	});

	it('asks nothing of a first that only the rest makes one', () => {
		expect(
			askedBy(
				'appoint',
				'In 1931 Rosa Quispe became the first president of Peru who was not a soldier.',
				written
			)
		).toEqual([]);
	});

	it('gives each of two memberships its own date', () => {
		const asked = askedBy(
			'join',
			'Peru became a member of ASEAN in 1997 and the WTO in 2013.',
			written
		);
		expect(asked).toContain('In which year did Peru become a member of ASEAN? → 1997');
		expect(asked).not.toContain('In which year did Peru become a member of ASEAN? → 2013');
	});
});
