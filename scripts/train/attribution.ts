import { readRaw } from './conllu.ts';

/** Every source document that the weights were learned from, as its licence asks. */
export function attribution(folder: string): string {
	const ewt = ['en_ewt-train', 'en_ewt-dev'].flatMap((name) => documents(folder, name).map(idOf));
	const gum = ['en_gum6-train', 'en_gum6-dev']
		.flatMap((name) => documents(folder, name))
		.map((part) => {
			const value = (key: string): string | undefined =>
				new RegExp(`^# meta::${key} = (.+)$`, 'm').exec(part)?.[1]?.trim();
			return [idOf(part), value('title'), value('author'), value('sourceURL')]
				.filter((field) => field && field !== 'none')
				.join(' | ');
		});
	return `english.bin holds weights that were learned from these works and is licensed under
Creative Commons Attribution-ShareAlike 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).
The works themselves are not in it.

Universal Dependencies English EWT 2.16, training and development parts, CC BY-SA 4.0
https://github.com/UniversalDependencies/UD_English-EWT
Documents:
${grouped(ewt)}

Universal Dependencies English GUM 2.16, training and development parts, only the genres academic, bio, interview, news,
speech and voyage. Annotations CC BY 4.0; the texts keep their licences: academic CC BY, bio and voyage
CC BY-SA, interview and news (Wikinews) CC BY 2.5, speech public domain.
https://github.com/UniversalDependencies/UD_English-GUM
Documents (id | title | author | source):
${gum.join('\n')}

Word clusters: counted on 16 million tokens of English Wikipedia, CC BY-SA.
`;
}

const documents = (folder: string, name: string): string[] =>
	readRaw(folder, `${name}.conllu`)
		.split(/^# newdoc id = /m)
		.slice(1);

const idOf = (part: string): string => part.slice(0, part.indexOf('\n')).trim();

/** "weblog-a, weblog-b" as "weblog: a b". */
function grouped(ids: readonly string[]): string {
	const groups = new Map<string, string[]>();
	for (const id of ids) {
		const [, genre = '', rest = id] = /^([a-z]+)-(.*)$/.exec(id) ?? [];
		groups.set(genre, [...(groups.get(genre) ?? []), rest]);
	}
	return [...groups].map(([genre, rest]) => `${genre}: ${rest.join(' ')}`).join('\n');
}
