// npm start: from a fresh clone to the running app. Plain Node, for it runs before anything is installed.
import { build, checkNode, install, isBuilt } from './ready.mjs';
import { serve } from './serve.mjs';

checkNode();
await install();
if (!isBuilt()) {
	console.log('Building …');
	const { code, output } = await build();
	if (code !== 0) {
		console.error(`${output}\nThe app could not be built; the lines above say why.`);
		process.exit(1);
	}
}
const address = await serve({ port: Number(process.env.PORT ?? 4173), isOtherPortFine: true });
console.log(`Hafiza is at ${address} (Ctrl+C ends it)`);
