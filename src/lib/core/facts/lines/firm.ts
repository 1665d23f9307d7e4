import type { Span } from '../../text/span.ts';
import { isFirmName } from '../firm-name.ts';
import { phraseSlot } from '../slots.ts';
import { takesArticle } from './naming.ts';
import type { Subject } from './subject.ts';

/** A firm by its name in the law, as the subject of lines. */
export function firmNamed(words: string, span: Span): Subject | undefined {
	if (!isFirmName(words)) return undefined;
	const mention = { type: 'organisation' as const, name: words, head: 'company', ...span };
	return {
		...phraseSlot(words, span),
		type: 'organisation',
		article: takesArticle(words, mention) ? 'the' : '',
		head: 'company',
		mention
	};
}
