import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of this folder with all that it imports, as one script for a page. */
export async function bundleOf(file: string): Promise<string> {
	const built = await build({
		configFile: false,
		root,
		logLevel: 'error',
		build: {
			write: false,
			copyPublicDir: false,
			lib: { entry: `tests/bench/${file}`, formats: ['iife'], name: 'page' },
			rolldownOptions: { output: { codeSplitting: false } }
		}
	});
	const [bundle] = [built].flat();
	return bundle && 'output' in bundle ? bundle.output[0].code : '';
}
