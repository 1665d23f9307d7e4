import { bodyGroups, treatyGroups } from './bodies.data.ts';

const groups = [...bodyGroups, ...treatyGroups];
const bare = (name: string) =>
	name.replace(/^the /i, '').replace('isation', 'ization').toLowerCase();
const byName = new Map<string, string[]>();
for (const group of groups)
	for (const name of group)
		byName.set(bare(name), [
			...(byName.get(bare(name)) ?? []),
			...group.filter((other) => other !== name)
		]);

/** Well-known bodies, treaties and conferences that one could be taken for another. */
export const otherBodies = (name: string): readonly string[] => byName.get(bare(name)) ?? [];
