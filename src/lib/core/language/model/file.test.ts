import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Perceptron } from '../../../../../scripts/train/perceptron.ts';
import { ascending, writeModel, type Learned } from '../../../../../scripts/train/writer.ts';
import { analyse } from './analyse.ts';
import { entityLabels } from './entities.ts';
import { readModel } from './file.ts';
import { ModelError, Reader } from './reader.ts';
import { unitTags } from './tagger.ts';

/** A model that learned a handful of made-up features. */
function small(): Learned {
	const tags = [...new Set([...Object.values(unitTags), 'NOUN|NN', 'VERB|VBZ'])];
	const relations = ['nsubj', 'obj', 'root'];
	const ids = Int32Array.of(1, -5, 123456789, -987654321, 77);
	const taught = (labels: number, bits: number): Perceptron => {
		const model = new Perceptron(labels, bits);
		for (let round = 1; round < 4; round++) {
			model.add(ids, ids.length - round, round % labels, round);
			model.add(ids, ids.length - round, 0, -round);
		}
		return model;
	};
	return {
		clusters: new Map([
			['sea', 300],
			['über', 7]
		]),
		tags,
		relations,
		lemmas: { words: new Map([['VBZ goes', '2|']]), endings: new Map([['NNS s', '1|']]) },
		tagger: taught(tags.length, 27),
		actions: taught(3, 27),
		labels: taught(relations.length, 26),
		entities: taught(entityLabels, 26)
	};
}

describe('a model file', () => {
	it('gives back what was learned', () => {
		const learned = small();
		const model = readModel(writeModel(learned, 0).file);
		expect(model.clusters).toEqual(learned.clusters);
		expect(model.lemmas).toEqual(learned.lemmas);
		expect(model.tagger.tags).toEqual(learned.tags);
		expect(model.parser.relations).toEqual(learned.relations);
	});

	it('scores as the weights did that it was written from, up to rounding', () => {
		const learned = small();
		const model = readModel(writeModel(learned, 0).file);
		const ids = Int32Array.of(1, 77, -5, 4242);
		for (const [before, after] of [
			[learned.tagger, model.tagger.scorer],
			[learned.actions, model.parser.actions],
			[learned.labels, model.parser.labels],
			[learned.entities, model.entities]
		] as const) {
			const [was, is] = [new Float64Array(before.labels), new Float64Array(before.labels)];
			before.score(ids, ids.length, was);
			after.score(ids, ids.length, is);
			const scale =
				is.reduce((a, x) => a + Math.abs(x), 0) / was.reduce((a, x) => a + Math.abs(x), 0);
			is.forEach((sum, label) => expect(sum / scale).toBeCloseTo(was[label] ?? 0, 0));
		}
	});

	it('keeps any ascending keys', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.nat(2 ** 27 - 1), { maxLength: 300 }), (numbers) => {
				const sorted = numbers.sort((a, b) => a - b);
				expect([...new Reader(ascending(sorted)).ascending(27)]).toEqual(sorted);
			}),
			{ seed: 3 }
		);
	});
});

describe('bytes that are no model', () => {
	const whole = writeModel(small(), 0).file;
	const refused = (bytes: Uint8Array): void => {
		try {
			const model = readModel(bytes);
			analyse(model, 'It may yet pass for one.');
		} catch (error) {
			expect(error).toBeInstanceOf(ModelError);
			expect((error as Error).message).toMatch(/cannot be read: .+; load/);
		}
	};

	it('are refused with the reason and what to do', () => {
		expect(() => readModel(new Uint8Array(0))).toThrow(/no model file; load/);
		expect(() => readModel(new TextEncoder().encode('<!doctype html> not found'))).toThrow(
			/no model file/
		);
		expect(() => readModel(whole.slice(0, whole.length - 20))).toThrow(ModelError);
		expect(() => readModel(whole.with(4, 9))).toThrow(/has format 9, this app reads 1/);
	});

	it('cannot announce more memory than a model takes', () => {
		const huge = whole.slice();
		huge.set([255, 255, 255, 255], 5);
		expect(() => readModel(huge)).toThrow(/announces 4294967295 bytes/);
	});

	it('never end in any other error, wherever a file is cut or damaged', () => {
		fc.assert(
			fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
				refused(whole.with(at, byte));
				refused(whole.slice(0, at));
			}),
			{ seed: 4, numRuns: 400 }
		);
		fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), refused), { seed: 5 });
	});
});
