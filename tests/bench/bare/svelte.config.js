import adapter from '@sveltejs/adapter-static';

const out = '../../../node_modules/.cache/hafiza-bare';

/** The least that Kit makes of one page: what the session is measured against. */
export default {
	compilerOptions: { runes: true },
	kit: { outDir: `${out}/kit`, adapter: adapter({ pages: `${out}/build` }) }
};
