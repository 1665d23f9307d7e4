import { describe, expect, it } from 'vitest';
import { cpuMs } from '../../../../../tests/fixtures/cpu-ms.ts';
import { readText } from '../../document/read.ts';
import { readDocument } from '../../language/read.ts';
import { lineFactsOf } from './all.ts';
import { asked } from './asking.fixture.ts';

describe('a body and the article that it stands in', () => {
	const notes = (...lines: string[]) =>
		`Quick notes: Indian Polity\n\nBodies\n${lines.join('\n')}\n`;

	it('is asked both ways', () => {
		expect(
			asked(
				notes('Election Commission: Article 324', 'Finance Commission: Art. 280; every five years')
			)
		).toEqual(
			expect.arrayContaining([
				'Which article of the Constitution of India deals with the Election Commission? → Article 324',
				'Which article of the Constitution of India deals with the Finance Commission? → Article 280'
			])
		);
	});

	it('is not asked by a note on what changed, nor by the readers of the notes', () => {
		const text =
			'Detailed Notes on Constitution of India for Clerks and Other Competitive Exams in 2021\n\n42nd Amendment\n\n• Article 368: Amendment procedure made non-justiciable\n• Article 21: Made non-suspendable even in Emergency\n• Salt courts introduced (Article 323A)\n• Article 14: Equality before law\n';
		expect(asked(text).filter((card) => card.startsWith('Which'))).toEqual([
			'Which article of the Constitution of India deals with equality before law? → Article 14'
		]);
	});

	it('is proved by the two alone, whatever the line goes on with', () => {
		const { text, ...rest } = readText(
			notes('Election Commission: Article 324; set up on 25 January 1950 in the capital'),
			{}
		);
		const proofs = lineFactsOf(readDocument({ text, ...rest }))
			.filter(({ frame }) => frame.name === 'listed-provision')
			.map(({ start, end }) => text.slice(start, end));
		expect(proofs).toEqual(['Election Commission: Article 324']);
	});

	it('is not where the label is no name, the value goes on, or no law is known', () => {
		expect(
			asked(notes('see also: Article 324', 'Voting: Article 324 allows it', 'Term: Article')).join()
		).not.toContain('324');
		expect(
			asked('Tips\n\nBodies\nElection Commission: Article 324\nSalt Court: Article 9\n').join()
		).not.toContain('324');
	});

	it('is asked where the article stands in brackets behind the label, in a heading too', () => {
		const all = asked(
			notes('Money Bill (Art 110): lower house only', 'Joint Sitting (Article 108) – rare') +
				'\nAttorney General (Art. 76)\nAdvises the ministers on law.\n'
		);
		expect(all).toEqual(
			expect.arrayContaining([
				'Which article of the Constitution of India deals with Money Bill? → Article 110',
				'What does Article 108 of the Constitution of India deal with? → Joint Sitting',
				'Which article of the Constitution of India deals with the Attorney General? → Article 76'
			])
		);
	});

	it('is not asked of a power that the line above owns, nor of a heading that names nothing', () => {
		const all = asked(
			notes('Governor (Art 153): head', '  - Pardoning Power (Art 161): for state laws') +
				'\nLegislative (Art 245)\nSome words.\n'
		).join();
		expect(all).not.toContain('Pardoning');
		expect(all).not.toContain('egislative');
	});

	it('is read in a line whose label is bold', () => {
		const text =
			'# Indian Constitution\n\n## Rights\n\n* **Art 17:** Abolition of untouchability\n  *→ Think: lucky 17*\n* **Art 23:** Prohibits begging by force & forced labour\n';
		expect(asked(text)).toEqual(
			expect.arrayContaining([
				'Which article of the Indian Constitution deals with abolition of untouchability? → Article 17',
				'Which article of the Indian Constitution prohibits begging by force and forced labour? → Article 23'
			])
		);
	});

	it('says what a clause says, and no bare figure', () => {
		const all = asked(
			notes(
				'Article 79 – Parliament consists of the President and two houses; each has its chair',
				'Article 81 – Second chamber maximum strength 552 (530 from states)'
			)
		);
		expect(all).toContain(
			'Which article of the Constitution of India says that Parliament consists of the President and two houses? → Article 79'
		);
		expect(all.join()).not.toContain('552');
	});

	it('dates an amendment by the year behind its number', () => {
		const text =
			'Quick notes: Indian Polity\n\nAmendments\n44th (1978): right to property removed.\n52nd (1985): anti-defection\n';
		expect(asked(text)).toContain(
			'In which year was the 44th Amendment of the Constitution of India passed? → 1978'
		);
	});
});

describe('lines that could take long', () => {
	it('are read in a moment', () => {
		const lines = [
			'A'.repeat(390),
			`First ${'Aa '.repeat(120)}`,
			`${"Aa's ".repeat(70)}first one`,
			`${'Aa '.repeat(100)}, 1950 – `,
			`President ${'Aa '.repeat(100)}(since `,
			`${'a: '.repeat(130)}`,
			`${'12 as, '.repeat(60)}`
		];
		const text = `Marta Oyen (1816–1884)\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
		const from = cpuMs();
		asked(text.repeat(5));
		expect(cpuMs() - from).toBeLessThan(2000);
	});
});
