import { describe, expect, it } from 'vitest';
import { defaultPreset, type Preset } from './preset.ts';
import { draftOf, presetIn, type Draft, type TypedField } from './preset-draft.ts';

const change = (typed: Partial<Draft>, base: Preset = defaultPreset) =>
	presetIn({ ...draftOf(base), ...typed }, base);
const preset = (typed: Partial<Draft>, base?: Preset) => {
	const read = change(typed, base);
	if ('wrong' in read) throw new Error([...read.wrong].join());
	return read.preset;
};

describe('a preset in a form', () => {
	it('is the same again where nothing was changed', () => {
		const own = { ...defaultPreset, minutesPerDay: 25, learningStepsMinutes: [0.5, 1440] };
		expect(preset({}, own)).toEqual(own);
		expect(preset({})).toEqual(defaultPreset);
	});

	it('takes digits of other scripts, and no budget where none is written', () => {
		expect(preset({ newPerDay: ' ۱۵ ', minutesPerDay: '٣٠' })).toMatchObject({
			newPerDay: 15,
			minutesPerDay: 30
		});
		expect(preset({ minutesPerDay: ' ' }, { ...defaultPreset, minutesPerDay: 9 })).toEqual(
			defaultPreset
		);
	});

	it.each<[TypedField, string]>([
		['newPerDay', ''],
		['newPerDay', '-1'],
		['newPerDay', '3.5'],
		['newPerDay', '10000'],
		['reviewsPerDay', 'many'],
		['minutesPerDay', '0'],
		['minutesPerDay', '1441'],
		['maximumIntervalDays', '0'],
		['maximumIntervalDays', '36501'],
		['leechThreshold', '0'],
		['learningSteps', '10 minutes'],
		['relearningSteps', '-5m']
	])('cannot be with %s %j, and says so of that field', (field, text) => {
		expect(change({ [field]: text })).toEqual({ wrong: new Set([field]) });
	});

	it('names every field that is wrong', () => {
		const read = change({ newPerDay: 'x', learningSteps: 'y' });
		expect('wrong' in read && [...read.wrong].sort()).toEqual(['learningSteps', 'newPerDay']);
	});
});
