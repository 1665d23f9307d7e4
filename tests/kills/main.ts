// npm run kills [-- TIMES]: kills a browser at random moments of a session, 200 times if nothing else is said.
import { build, isBuilt } from '../../scripts/ready.mjs';
import { serve } from '../../scripts/serve.mjs';
import { killAgainAndAgain } from './kills.ts';

const times = Number(process.argv[2] ?? 200);
if (!isBuilt() && (await build()).code !== 0) throw new Error('npm run build fails');
const address = await serve({ port: 0 });
const { kills, acknowledged, lost, broken } = await killAgainAndAgain(
	times,
	`${address}_app/version.json`,
	Math.random,
	(line) => {
		console.log(line);
	}
);
console.log(
	`${kills} kills: ${acknowledged} deeds said to be saved, ${lost} lost, ${broken} starts with something half-written`
);
process.exit(lost + broken > 0 ? 1 : 0);
