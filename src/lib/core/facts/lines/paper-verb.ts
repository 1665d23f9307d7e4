/** A law is passed, not signed. */
const laws = /\b(?:Acts?|Bills?|Ordinances?|Laws?|Statutes?|Amendments?|Regulations?)$/;
/** A body adopts it by itself; the rest takes two to sign. */
const adopted =
	/^(?:(?:the|\p{Lu}\S*) )*(?:Constitution|Resolution|Charter|Plan|Declaration of (?:the |\p{L}+['’]s )?(?:Rights?|Principles|Human))\b/u;
/** Neither signed nor passed on a day of which a list tells: a code, a fund, a programme. */
const neither =
	/\b(?:Code|Codex|Superfund|Fund|Programme|Program|Policy|Standards?|Scheme|System|Edict|Manifesto|Bull|Rules?)\b/;

/** What happens to a paper of such a name on the day that a list tells beside it; undefined where the name does not tell. */
export function paperVerb(name: string): 'pass' | 'adopt' | 'sign' | undefined {
	const [bare = ''] = name.split(/ (?:of|on|for|\()/);
	if (laws.test(bare) || laws.test(name)) return 'pass';
	if (neither.test(bare)) return undefined;
	return adopted.test(name) ? 'adopt' : 'sign';
}
