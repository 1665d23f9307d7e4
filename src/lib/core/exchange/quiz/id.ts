import { noteTypes, type NoteId, type NoteType } from '../../deck/note.ts';

/** How a note is named in other programs: its id, and its type where the kind of question does not tell it. */
export type OwnId = { readonly id: NoteId; readonly type?: NoteType };

const plain = /^[\p{L}\p{N}_-](?:[\p{L}\p{N}_./ -]*[\p{L}\p{N}_./-])?$/u;

/** `hafiza:id`, `hafiza.basic:id`; ids of unusual signs as hexadecimal after `hafiza~`. */
export function printOwnId({ id, type }: OwnId): string {
	const mark = type === undefined ? '' : `.${type}`;
	if (plain.test(id)) return `hafiza${mark}:${id}`;
	const units = Array.from({ length: id.length }, (_, i) =>
		id.charCodeAt(i).toString(16).padStart(4, '0')
	);
	return `hafiza~${mark}:${units.join('')}`;
}

export function readOwnId(written: string): OwnId | undefined {
	const [whole, tilde = '', named, rest = ''] =
		/^hafiza(~?)(?:\.(\w+))?:(.+)$/s.exec(written) ?? [];
	if (whole === undefined) return undefined;
	const type = noteTypes.find((each) => each === named);
	const units = rest.match(/[\da-f]{4}/g) ?? [];
	const id =
		tilde === '' ? rest : units.map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
	return { id: id as NoteId, ...(type && { type }) };
}
