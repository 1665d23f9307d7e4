import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../../../tests/fixtures/asked.ts';

const frames = ['tell', 'untyped', 'law', 'establish', 'build', 'meet', 'visit', 'force', 'sign'];
const asked = (text: string): string[] => frames.flatMap((frame) => askedBy(frame, text));

const notes = (heading: string, ...items: string[]) =>
	`Revision\n\n${heading}\n${items.map((item) => `• ${item}`).join('\n')}\n`;

describe('a line that leaves its subject to what stands above', () => {
	it('is about the person of its heading', () => {
		expect(
			asked(notes('Marta Oyen (1816–1884)', 'Abolished the Salt Levy in 1849.', 'Born in Oslo.'))
		).toEqual(
			expect.arrayContaining([
				'Who abolished the Salt Levy in 1849? → Marta Oyen',
				'What did Marta Oyen abolish in 1849? → Salt Levy'
			])
		);
	});

	it('is about the ruler whose heading tells the years of a reign', () => {
		expect(asked(notes('Arne II (413–455 A.D.)', 'Founded the Ostra University.'))).toContain(
			'Who founded the Ostra University? → Arne II'
		);
	});

	it('tells what was done to the law of its heading, and by whom', () => {
		const questions = asked(
			notes(
				'Tamran Charter',
				'Promulgated by Arne Holm; came into force on 8 June 1962',
				'Abrogated on 25 March 1969 by Rosa Quispe'
			) + '\nThe Tamran Charter was hated in Peru.'
		);
		expect(questions).toContain(
			'On which date was the Tamran Charter abrogated by Rosa Quispe? → 25 March 1969'
		);
		expect(questions.some((question) => question.endsWith('→ 8 June 1962'))).toBe(true);
	});

	it('names a constitution by its year and the country that the text is about', () => {
		const text =
			notes('Constitution of 1956', 'Abrogated on 7 October 1958') +
			'\nPeru became a republic. The people of Peru rejoiced in Peru.';
		expect(asked(text).join()).toContain(
			'the 1956 Constitution of Peru abrogated? → 7 October 1958'
		);
	});

	it('is about the label of its row', () => {
		expect(
			asked('Courts\n\nFederal Salt Court: established in 1980\nOslo Bench: heard appeals')
		).toContain('In which year was the Federal Salt Court established? → 1980');
	});

	it('dates no deed by the years of a reign before several sentences', () => {
		const all = asked(
			notes(
				'Kings of Ostra',
				'1413–1455: Arne II was the founder of the house. He founded the Ostra University.'
			)
		).join();
		expect(all).toContain('Ostra University');
		expect(all).not.toContain('1413');
	});

	it('is silent under a heading that names a section, or many', () => {
		for (const heading of ['Achievements', 'Viceroys', 'Early life', 'Key outcomes'])
			expect(asked(notes(heading, 'Abolished the Salt Levy in 1849.')).join()).not.toContain(
				heading
			);
	});
});

describe('a line of a timeline', () => {
	const text =
		'Key dates\n\n1955 – Rosa Quispe meets Arne Holm at the Riga Conference\n1964 – Peru cedes the Ostra Valley\n1978 – Varda Highway is completed\n';

	it('asks who, whom and where beside when', () => {
		expect(asked(text)).toEqual(
			expect.arrayContaining([
				'In which year did Rosa Quispe meet Arne Holm at the Riga Conference? → 1955',
				'Whom did Rosa Quispe meet at the Riga Conference in 1955? → Arne Holm',
				'Which valley did Peru cede in 1964? → Ostra Valley',
				'In which year was the Varda Highway completed? → 1978'
			])
		);
	});

	it('takes the date behind its words too, and reads its participle as what was done', () => {
		expect(asked(notes('Marta Oyen (1816–1884)', 'Holm College opened in Riga, 1850.'))).toContain(
			'Which college was opened in Riga in 1850? → Holm College'
		);
	});

	it('keeps the date that a line has of its own, and takes none that is not exact', () => {
		expect(
			asked('Key dates\n\n1955 – Peru joins; in 1957 Peru cedes the Ostra Valley\n').join()
		).not.toContain('cede the Ostra Valley? → 1955');
		expect(asked('Key dates\n\nearly 1955 – Peru cedes the Ostra Valley\n').join()).not.toContain(
			'1955'
		);
	});

	it('asks nothing of a noun that only the words before it explain', () => {
		expect(
			asked(notes('Sources', 'Treatise of Oyen; manuscript discovered by Arne Holm in 1905')).join()
		).not.toContain('manuscript');
	});
});

describe('a line that leaves out "was"', () => {
	const line = (words: string) => asked(`Revision\n\nKey facts\n• ${words}\n• Peru signs.\n`);

	it('is read as what was done to the name that it begins with', () => {
		expect(line('Second Ostra War (1780–84), concluded by the Treaty of Riga.').join()).toContain(
			'Second Ostra War'
		);
		expect(
			askedBy('rename', 'Revision\n\nKey dates\n\n2010 – Ostra renamed Varda\n').join()
		).not.toContain('did Ostra rename');
	});
});
