import { datedLineAt } from '../../document/lines.ts';
import { readAloud } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import { phraseSlot } from '../slots.ts';
import { whenAsked } from '../time.ts';
import { lineFrame, type LineContext, type LineFact } from './line.ts';

/** A writer's book in the list of their works: "The Golden Threshold (1905)". */
export const listedWork = lineFrame<'work' | 'author'>({
	name: 'listed-work',
	tier: 'A',
	identity: ['work', 'author'],
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ work, author }, { when }) =>
				when && work && author
					? `${whenAsked(when)} was “${work}” by ${author} published?`
					: undefined
		}
	]
});

const works =
	/^(?:(?:major|notable|selected|main|literary|published|important)\s)?(?:works|books|novels|publications|poems|plays|writings|bibliography)$/i;

export function listedWorks(
	{ reading, headingsOf, subjectOf }: LineContext,
	block: number,
	span: Span
): LineFact[] {
	const [heading] = headingsOf(block);
	if (!heading || !works.test(readAloud(reading.legible, heading).replace(/:$/, ''))) return [];
	const line = datedLineAt(reading.legible, span);
	const author = line && authorOver(subjectOf, block);
	const title = line && readAloud(reading.legible, line.words).replace(/^["“‘']|["”’']$/g, '');
	if (!line || !author || line.when.precision !== 'year') return [];
	if (!title || !/^\p{Lu}/u.test(title) || title.length > 80 || /[:;|]|\. /.test(title)) return [];
	const slots = new Map([
		['work', { ...phraseSlot(title, line.words), type: 'work' as const }],
		['author', author]
	]);
	return [
		{
			frame: listedWork,
			draft: { slots, when: line.when },
			block,
			start: span.start,
			end: span.end
		}
	];
}

/** The person whose works a list holds. */
function authorOver(subjectOf: LineContext['subjectOf'], block: number) {
	const subject = subjectOf(block);
	return subject?.type === 'person' || subject?.type === 'name' ? subject : undefined;
}
