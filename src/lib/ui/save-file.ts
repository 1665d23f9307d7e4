/** Hands a text or bytes to the browser as a file to keep. */
export function saveFile(
	name: string,
	content: string | Uint8Array<ArrayBuffer> | Blob,
	type = 'application/octet-stream'
): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download reads the URL after the click has returned.
	setTimeout(() => {
		URL.revokeObjectURL(url);
	}, 60_000);
}

/** A title as a file name: letters and digits of any script, the rest as hyphens. */
export const fileName = (title: string): string =>
	title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60) || 'deck';
