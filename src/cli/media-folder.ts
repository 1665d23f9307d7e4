/** Where the images of a deck's file stand. */
export const mediaFolder = (file: string): string =>
	`${/^(?:.*[/\\])?/.exec(file)?.[0] ?? ''}media`;
