import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';

const body =
	'The harbour of Velmar was laid out in 1811 by two brothers. In 1840 Velmar bought its first steam tug, and a lighthouse followed.';

describe('the heading that names a text', () => {
	it.each([
		['the first', 'Two harbours', 'Early years', 'Two harbours'],
		['the second, under a site’s name', 'PocketAtlas', 'History of Velmar', 'History of Velmar'],
		['the first, where the second is a part', 'Velmar', 'Early years', 'Velmar'],
		['the end of a path', 'Atlas > Harbours > Velmar', 'Early years', 'Velmar'],
		['the end of a longer path', 'Travel / Asia / Harbours / Velmar', 'Early years', 'Velmar']
	])('is %s', (_, first, second, title) => {
		expect(readText(`${first}\n\n\n${second}\n\n${body}\n\n${body}`).title).toBe(title);
	});
});
