import { inflateSync } from 'fflate';
import { entityLabels } from './entities.ts';
import { posOf } from './input.ts';
import type { Lemmas } from './lemmas.ts';
import type { Parser } from './parser.ts';
import { ModelError, Reader } from './reader.ts';
import { SparseTable, TripleTable, type Scorer } from './table.ts';
import { unitTags, type Tagger } from './tagger.ts';
import type { Clusters } from './word.ts';

/** All that `analyse` needs, ready for use. */
export type Model = {
	readonly clusters: Clusters;
	readonly tagger: Tagger;
	/** The universal part of each tag. */
	readonly pos: readonly string[];
	readonly parser: Parser;
	readonly entities: Scorer;
	readonly lemmas: Lemmas;
};

export const magic = 'HFZM';
export const formatVersion = 1;
/** A damaged length must not take the memory of the page. */
const mostBytes = 64 * 2 ** 20;

/**
 * Reads a model file: "HFZM", the format's version (1 byte), the payload's length (4 bytes, little end
 * first), the payload deflated. In the payload: words and their clusters, tags, relations, lemma rules,
 * then the weights of tagger, parser, labeller and entities.
 *
 * @throws ModelError if the bytes are not a whole model of this format
 */
export function readModel(file: ArrayBuffer | Uint8Array): Model {
	const reader = new Reader(inflated(file instanceof Uint8Array ? file : new Uint8Array(file)));
	const clusters = readClusters(reader);
	const tags = reader.lines();
	const relations = reader.lines();
	const lemmas = { words: readRules(reader), endings: readRules(reader) };
	const model = {
		clusters,
		tagger: { tags, scorer: readSparse(reader, tags.length) },
		pos: posOf(tags),
		parser: {
			relations,
			actions: readTriple(reader),
			labels: readSparse(reader, relations.length)
		},
		entities: readSparse(reader, entityLabels),
		lemmas
	};
	const missing = Object.values(unitTags).find((tag) => !tags.includes(tag));
	if (missing) throw new ModelError(`it lacks the tag ${missing}`);
	if (!relations.includes('root')) throw new ModelError('it lacks the relation root');
	if (reader.rest > 0) throw new ModelError(`${reader.rest} bytes too many`);
	return model;
}

function inflated(file: Uint8Array): Uint8Array {
	const head = new Reader(file);
	if (file.length < 9 || String.fromCharCode(...head.bytes(4)) !== magic)
		throw new ModelError('it is no model file');
	const version = head.bytes(1)[0] ?? 0;
	if (version !== formatVersion)
		throw new ModelError(`it has format ${version}, this app reads ${formatVersion}`);
	const length = head.number();
	if (length > mostBytes) throw new ModelError(`it announces ${length} bytes`);
	let payload: Uint8Array;
	try {
		payload = inflateSync(head.bytes(head.rest), { out: new Uint8Array(length) });
	} catch (error) {
		throw new ModelError(error instanceof Error ? error.message : 'it does not unpack');
	}
	if (payload.length !== length)
		throw new ModelError(`it unpacks to ${payload.length} bytes instead of ${length}`);
	return payload;
}

function readClusters(reader: Reader): Clusters {
	const words = reader.lines();
	const low = reader.bytes(words.length);
	const high = reader.bytes(words.length);
	return new Map(words.map((word, i) => [word, (low[i] ?? 0) + 256 * (high[i] ?? 0)]));
}

/** Lines of "TAG word<tab>rule". */
function readRules(reader: Reader): ReadonlyMap<string, string> {
	return new Map(
		reader.lines().map((line) => {
			const [key = '', rule = ''] = line.split('\t');
			if (!/^\d+\|/.test(rule)) throw new ModelError('a lemma rule is malformed');
			return [key, rule] as const;
		})
	);
}

function readTriple(reader: Reader): Scorer {
	const keyBits = readKeyBits(reader);
	const keys = reader.ascending(keyBits);
	const columns = [0, 1, 2].map(() => reader.signed(keys.length));
	return new TripleTable(keyBits, keys, columns);
}

function readSparse(reader: Reader, labels: number): Scorer {
	const keyBits = readKeyBits(reader);
	const keys = reader.ascending(keyBits);
	const counts = reader.bytes(keys.length);
	const offsets = new Int32Array(keys.length + 1);
	counts.forEach((count, row) => {
		offsets[row + 1] = (offsets[row] ?? 0) + count;
	});
	const entries = offsets[keys.length] ?? 0;
	const label = reader.bytes(entries);
	if (label.some((number) => number >= labels)) throw new ModelError('a label is out of range');
	return new SparseTable({ labels, keyBits, keys, offsets, label, code: reader.signed(entries) });
}

function readKeyBits(reader: Reader): number {
	const bits = reader.number();
	if (bits < 16 || bits > 30) throw new ModelError(`keys of ${bits} bits`);
	return bits;
}
