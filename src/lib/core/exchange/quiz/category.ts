/** `$course$/top/Biology/Cells` as the title of a deck, `Biology::Cells`; a slash in a name is written twice. */
export function titleOfCategory(path: string): string | undefined {
	const names = path
		.split(/(?<!\/)\/(?!\/)/)
		.map((name) => name.replaceAll('//', '/').trim())
		.filter((name) => name !== '');
	const isPlace = (name = '') => /^\$[a-z]+\d*\$$/i.test(name);
	const below = isPlace(names[0]) ? names.slice(1) : names;
	const own = isPlace(names[0]) && below[0] === 'top' ? below.slice(1) : below;
	return own.length === 0 ? undefined : own.join('::');
}

/** The inverse, on one line. */
export const categoryOf = (title: string): string =>
	['$course$', 'top', ...title.split('::')]
		.map((name) => name.replace(/\s+/g, ' ').trim().replaceAll('/', '//'))
		.join('/');
