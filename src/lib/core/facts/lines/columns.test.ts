import { describe, expect, it } from 'vitest';
import { asked } from './asking.fixture.ts';

const table = (head: string, ...rows: string[]) =>
	`Notes on Ostra\n\nTable showing dances of Ostra and their Regions\n${[head, '---|---|', ...rows].join('\n')}\n`;

describe('a column of names beside names', () => {
	it('is asked under what the table is on', () => {
		const text = table(
			'Dance Form | State/Region | Notes |',
			'Kathi | Salta | Slow; danced by two |',
			'Oyenda | Varda | Danced in winter |',
			'Lemba | Callao / Salta | A mask dance |',
			'Vardana | Varda | Danced at sea |',
			'Rumi | Tarma | Old |'
		);
		expect(asked(text)).toEqual([
			'Dances of Ostra and their Regions: which state or region goes with the dance form Kathi? → Salta',
			'Dances of Ostra and their Regions: which state or region goes with the dance form Oyenda? → Varda',
			'Dances of Ostra and their Regions: which state or region goes with the dance form Rumi? → Tarma'
		]);
	});

	it.each([
		[
			'no names',
			'Dance | State |',
			'Kathi | slow and old |',
			'Oyenda | new to all |',
			'Lemba | fast |'
		],
		[
			'what a country has today',
			'Country | Leader |',
			'Peru | Rosa Quispe |',
			'Kenya | John Otieno |',
			'Chile | Paul Weber |'
		],
		['two rows', 'Dance | State |', 'Kathi | Salta |', 'Oyenda | Varda |'],
		['a name twice', 'Dance | State |', 'Kathi | Salta |', 'Kathi | Varda |', 'Kathi | Tarma |']
	])('is left alone: %s', (_, head, ...rows) => {
		expect(asked(table(head, ...rows))).toEqual([]);
	});
});

describe('keys that recur under headings', () => {
	const notes = (...keys: string[]) =>
		`Vitamins of Ostra\n\nVitamin S\n\n  • ${keys[0] ?? ''} – Salt fever, Night cough\n  • Food Sources – Fish, rye, oil, milk, eggs\n  • It is found in the sea.\n\nVitamin T\n\n  • ${keys[1] ?? ''} – Rye rash\n  • Food Sources – Rye\n  • It is found on land.\n`;

	it('are asked of what each heading names', () => {
		expect(
			asked(notes('Deficiency Disease', 'Deficiency Disease')).filter(
				(card) => card.includes('goes') || card.includes(' go ')
			)
		).toEqual([
			'Vitamins of Ostra: which deficiency diseases go with Vitamin S? → Salt fever, Night cough',
			'Vitamins of Ostra: which deficiency disease goes with Vitamin T? → Rye rash'
		]);
	});

	it('are left alone where they stand once', () => {
		expect(
			asked(notes('Deficiency Disease', 'Colour')).filter((card) => card.includes('goes'))
		).toEqual([]);
	});
});
