import * as v from 'valibot';
import { noteKinds, noteTypes, tiers, type NoteId } from '../../deck/note.ts';
import { evidenceSchema } from '../../deck/schema.ts';
import { tagsIn } from '../../deck/tags.ts';
import type { Finding } from '../../text/finding.ts';
import type { Draft, Drafted } from '../gather.ts';
import type { Role } from './dialect.ts';
import { foreignRow } from './foreign-row.ts';
import { readOwnList, readOwnOptional, unguard } from './lists.ts';
import { parsed } from './parsed.ts';
import { notACard, type Sight } from './sight.ts';

/** A row as a note; undefined where it is none, and a finding says why. */
export const draftOf = (cells: readonly string[], sight: Sight): Draft | undefined =>
	sight.dialect.isOwn ? ownRow(cells, sight) : foreignRow(cells, sight);

/** A row as writeTable wrote it, or as a person changed it since. */
function ownRow(cells: readonly string[], { dialect, line, findings }: Sight): Draft | undefined {
	const cell = (role: Role): string => {
		const at = dialect.columns.indexOf(role);
		return at < 0 ? '' : unguard(cells[at] ?? '');
	};
	const say = (severity: Finding['severity'], role: Role, todo: string) =>
		findings.push({
			code: 'bad-value',
			severity,
			line,
			what: `the column of the ${role} holds something else`,
			todo
		});
	const oneOf = <T extends string>(role: Role, values: readonly T[], usual: T): T => {
		const written = cell(role).trim();
		const found = values.find((value) => value === written);
		if (found === undefined && written !== '') say('warning', role, `use ${values.join(', ')}`);
		return found ?? usual;
	};
	const [id, question] = [cell('id'), cell('question')];
	const type = oneOf('type', noteTypes, 'basic');
	// a row that a person added
	if (id === '' && (question === '' || (cell('answer') === '' && type !== 'cloze'))) {
		findings.push(notACard(line));
		return undefined;
	}
	const evidence = cell('evidence');
	const proofs = v.safeParse(v.array(evidenceSchema), evidence === '' ? [] : parsed(evidence));
	if (!proofs.success) say('warning', 'evidence', 'leave it as it was exported');
	const [hint, explanation, topic] = (['hint', 'explanation', 'topic'] as const).map((role) =>
		readOwnOptional(cell(role))
	);
	const note: Drafted = {
		type,
		kind: oneOf('kind', noteKinds, 'other'),
		...(topic !== undefined && { topic }),
		question,
		answer: cell('answer'),
		accept: readOwnList(cell('accept')),
		distractors: readOwnList(cell('distractors')),
		...(hint !== undefined && { hint }),
		...(explanation !== undefined && { explanation }),
		tags: id === '' ? tagsIn(readOwnList(cell('tags'))) : readOwnList(cell('tags')),
		tier: oneOf('tier', tiers, 'manual'),
		flags: readOwnList(cell('flags')),
		evidence: proofs.success ? proofs.output : []
	};
	return { note, line, ...(id !== '' && { id: id as NoteId }) };
}
