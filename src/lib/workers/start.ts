import examPlan from './exam-plan.worker.ts?worker&url';
import exchange from './exchange.worker.ts?worker&url';
import fit from './fit.worker.ts?worker&url';
import foresee from './foresee.worker.ts?worker&url';
import generate from './generate.worker.ts?worker&url';
import safety from './safety.worker.ts?worker&url';
import stats from './stats.worker.ts?worker&url';

type Policy = { createScriptURL(url: string): unknown };
type Factory = {
	createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
};

const urls = [examPlan, exchange, fit, foresee, generate, safety, stats];

/** Where Trusted Types are in force, a worker starts only from an address that this policy let pass. */
const policy: Policy | undefined = (
	globalThis as { readonly trustedTypes?: Factory }
).trustedTypes?.createPolicy('hafiza-worker', {
	createScriptURL(address) {
		if (urls.includes(address)) return address;
		throw new TypeError(`${address} is no worker of Hafiza`);
	}
});

const start = (url: string): Worker =>
	new Worker((policy?.createScriptURL(url) ?? url) as string, { type: 'module' });

export const startExamPlanWorker = (): Worker => start(examPlan);
export const startExchangeWorker = (): Worker => start(exchange);
export const startFitWorker = (): Worker => start(fit);
export const startForeseeWorker = (): Worker => start(foresee);
export const startGenerateWorker = (): Worker => start(generate);
export const startSafetyWorker = (): Worker => start(safety);
export const startStatsWorker = (): Worker => start(stats);
