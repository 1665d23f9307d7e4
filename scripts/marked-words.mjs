// Marks every word of a language where it is fetched, so that what a screen says without the catalogues stands out.

/** Puts every text of a catalogue in brackets, those that its functions make too. Runs in the page. @param {any} words */
function mark(words) {
	/** @param {unknown} value @returns {unknown} */
	const marked = (value) => {
		if (typeof value === 'string') return `⟦${value}⟧`;
		if (typeof value === 'function')
			return (/** @type {unknown[]} */ ...given) => marked(value(...given));
		if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, marked(each)]));
		if (value instanceof Object) mark(value);
		return value;
	};
	for (const key of Object.keys(words)) words[key] = marked(words[key]);
}

/**
 * From now on a context is served the words of all languages in brackets; English comes with the screens, unmarked.
 * @param {import('playwright').BrowserContext} context
 */
export async function markWords(context) {
	await context.route('**/_app/immutable/chunks/*.js', async (route) => {
		const response = await route.fetch();
		const code = await response.text();
		const [, list = ''] = /export\{([^}]*)\}/.exec(code) ?? [];
		const language = /(\S+) as language\b/.exec(list.replaceAll(',', ' '))?.[1];
		const isRest = / as screens\b/.test(list) && / as help\b/.test(list);
		const areas = isRest ? [...list.matchAll(/([\w$]+) as /g)].map(([, name]) => name) : [];
		const what = language ? `${language}.first` : `{${areas.join()}}`;
		const body =
			language || isRest ? code.replace('export{', `${mark}mark(${what});export{`) : code;
		await route.fulfill({ response, body });
	});
}

/** What stands on the page outside brackets, but for keys and what is known for a deck's own. Runs in the page. */
export function unmarked() {
	/** @param {string} text */
	const bare = (text) => {
		const less = text.replace(/⟦[^⟦⟧]*⟧|\u2068[^\u2068\u2069]*\u2069/g, ' ');
		return less === text ? text : bare(less);
	};
	const own = 'script, style, bdi, kbd, [lang]:not(html), template';
	return [...document.querySelectorAll('body, body *')].flatMap((element) => {
		if (element.closest(own)) return [];
		const texts = [...element.childNodes].map((node) =>
			node.nodeType === 3 ? node.nodeValue : ''
		);
		const named = ['aria-label', 'title', 'placeholder', 'alt'].map((name) =>
			element.getAttribute(name)
		);
		return [...texts, ...named]
			.map((text) => bare(text ?? '').trim())
			.filter((text) => /\p{L}{2}/u.test(text))
			.map((text) => `${element.tagName.toLowerCase()}: ${text.slice(0, 60)}`);
	});
}
