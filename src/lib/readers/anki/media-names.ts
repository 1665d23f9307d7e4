import { limits } from '../limits.ts';
import type { Version } from './container.ts';
import { protoFields, protoText } from './protobuf.ts';
import { damaged } from './refused.ts';

/** The names of a package's files, by the entries that hold them. @throws Refused */
export function mediaNames(list: Uint8Array, version: Version): ReadonlyMap<string, string> {
	if (list.length === 0) return new Map();
	const names = version === 3 ? fromEntries(list) : fromJson(list);
	if (names.size > limits.anki.files) throw damaged('the list of media is too long');
	return names;
}

/** One message a file; its place is the name of the entry. */
function fromEntries(list: Uint8Array): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const { number, value } of protoFields(list))
		if (number === 1 && value instanceof Uint8Array)
			names.set(String(names.size), protoText(value, 1));
	return names;
}

function fromJson(list: Uint8Array): ReadonlyMap<string, string> {
	let json: unknown;
	try {
		json = JSON.parse(new TextDecoder().decode(list));
	} catch {
		throw damaged('the list of media is damaged');
	}
	if (typeof json !== 'object' || json === null) throw damaged('the list of media is damaged');
	return new Map(
		Object.entries(json).filter(
			(entry): entry is [string, string] => typeof entry[1] === 'string' && entry[0].length < 20
		)
	);
}
