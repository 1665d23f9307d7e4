const sign = String.raw`(?:[\p{Emoji_Presentation}\p{Regional_Indicator}]\uFE0F?|\p{Extended_Pictographic}\uFE0F)`;
const run = String.raw`${sign}(?:[\p{Emoji_Modifier}\u200D]|${sign})*`;
const opening = new RegExp(String.raw`^(?:${run}\s*)+(?=\S)`, 'u');

/** Pictures among words, each run of them at once. */
export const emojis = new RegExp(run, 'gu');

/** The length of the pictures that a line begins with and the white space behind them: of "📜 Rules" that of "📜 ". */
export const emojiLength = (line: string): number =>
	line.charCodeAt(0) < 0x80 ? 0 : (opening.exec(line.slice(0, 30))?.[0].length ?? 0);
