/** "It is thought that", "it took six months to": nothing stands for it. `rest` is what follows the word. */
export const isDummy = (rest: string): boolean =>
	/^['’]s\b|^ being (?:said|noted)/.test(rest) ||
	[saying, deciding, judging, cleft, taking, weather].some((pattern) => pattern.test(rest));

const is =
	"(?:['’]s| is| was| has been| had been| becomes?| became| seems?| appears?| remains?| would be| will be| may be| can be| could be| should be| must be| might be)(?: \\p{L}+ly| also| now| not| still| very| so)*";

const saying = new RegExp(
	`^${is} (?:\\p{L}+ed|said|thought|known|felt|found|understood|told|held|laid down)\\b[^;]{0,40}? (?:that|whether)\\b`,
	'u'
);

/** "It was decided to sell the port": a treaty is "agreed to by" somebody. */
const deciding = new RegExp(
	`^${is} (?:decided|agreed|resolved)(?: \\p{L}+ly)? to (?!(?:by|in|on|at)\\b)\\p{Ll}`,
	'u'
);

const judging = new RegExp(
	`^${is} (?:time|clear|possible|impossible|important|imperative|necessary|unlikely|easy|difficult|hard|vital|essential|crucial|critical|better|best|worth|true|obvious|evident|unclear|urgent|no \\p{L}+|an? (?:\\p{L}+ ){0,3}(?:honou?r|pleasure|fact|duty|trip))\\b[^.;]{0,40}?(?: that\\b| to \\p{Ll}+| for \\p{L}+ to| from\\b)`,
	'u'
);

/** "It was in 1920 that", "it was Rosa Quispe who". */
const cleft =
	/^(?: is| was|['’]s) (?:(?:at|in|on|during|under|from|only|not until|here|there|with|through|the) |\p{Lu})[^.;]{0,90}?,? (?:who|that|which|when|where)\b/u;

const taking =
	/^(?: took| takes| had taken| has taken| would take| will take| cost) [^.;]{0,50}? (?:to \p{Ll}|for |before )/u;

const weather =
	/^ (?:rain(?:s|ed)|snow(?:s|ed)|(?:is|was) (?:more |less |very |often |usually |always )?(?:sunny|rainy|cold|hot|warm|humid|dry|wet|cloudy|windy|dark)\b)/;
