/** Where what a person has begun to write is kept in the browser, by its name. */
export const begunKey = (name: string) => `hafiza:unfinished/${name}`;

/** The edit of a note in the middle of studying. */
export const editOf = (note: string) => `edit/${note}`;

/** Whether anything of that name was begun: asked before what can read it is fetched. */
export function isBegun(name: string): boolean {
	try {
		return globalThis.localStorage.getItem(begunKey(name)) !== null;
	} catch {
		return false;
	}
}
