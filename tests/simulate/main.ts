import { parseArgs } from 'node:util';
import { families, type Family } from './learners.ts';
import { bestConstant, optimum, plain, planned } from './run.ts';
import { nameOf, scenarioOf, scenarios } from './scenarios.ts';

const { values } = parseArgs({
	options: {
		seed: { type: 'string', default: '1' },
		learners: { type: 'string', default: '4' },
		learner: { type: 'string', multiple: true, default: [...families] },
		scenario: { type: 'string', multiple: true, default: scenarios.map(nameOf) }
	}
});
const chosen = values.learner.map((name): Family => {
	const family = families.find((one) => one === name);
	if (!family) throw new Error(`${name} is no family of learners: ${families.join(', ')}`);
	return family;
});
const seeds = Array.from({ length: Number(values.learners) }, (_, n) => Number(values.seed) + n);
const wanted = values.scenario.map(scenarioOf);

const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
const shown = (value: number) => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;
const out = (cells: readonly (string | number)[]) => {
	console.log(cells.join('\t'));
};

type Row = {
	readonly family: Family;
	readonly scenario: string;
	readonly plain: number;
	readonly best: number;
	readonly plan: number;
};
const rows: Row[] = [];
const errors = { first: [] as number[], later: [] as number[] };
const within = { first: [] as number[], later: [] as number[] };

out([
	'learners',
	'scenario',
	'plain',
	'best constant',
	'plan',
	'- plain',
	'- best',
	'foretold',
	'later'
]);
for (const scenario of wanted)
	for (const family of chosen) {
		const sample = { family, seeds, isKept: true };
		const [a, b, c] = [
			plain(scenario, sample),
			bestConstant(scenario, sample),
			planned(scenario, sample)
		];
		const row = {
			family,
			scenario: nameOf(scenario),
			plain: mean(a),
			best: mean(b.recalls),
			plan: mean(c.recalls)
		};
		rows.push(row);
		for (const when of ['first', 'later'] as const)
			for (const [n, { mean: expected, low, high }] of c[when].entries()) {
				const truth = (c.recalls[n] ?? 0) / 100;
				if (family === 'fsrs') errors[when].push(100 * (expected - truth));
				if (family !== 'actr') within[when].push(low <= truth && truth <= high ? 1 : 0);
			}
		out([
			family,
			row.scenario,
			row.plain.toFixed(1),
			`${row.best.toFixed(1)} (${b.rules.retention}, ${b.rules.newPerDay}, ${b.rules.mix})`,
			row.plan.toFixed(1),
			shown(row.plan - row.plain),
			shown(row.plan - row.best),
			(100 * mean(c.first.map((one) => one.mean))).toFixed(1),
			(100 * mean(c.later.map((one) => one.mean))).toFixed(1)
		]);
	}

const goal = (name: string, figure: string, isMet: boolean) => {
	out([isMet ? 'met' : 'MISSED', name, figure]);
};
const gains = (rows: readonly Row[]) => rows.map(({ plan, best }) => plan - best);
console.log();
for (const [name, least] of [
	['1000/60/15', 15],
	['500/30/15', 6],
	['1000/60/30', 3]
] as const) {
	const row = rows.find(({ scenario, family }) => scenario === name && family === 'fsrs');
	if (row)
		goal(
			`over plain at ${name}: at least ${least}`,
			shown(row.plan - row.plain),
			row.plan - row.plain >= least
		);
}
const worst = Math.min(...rows.map((row) => row.plan - row.plain));
goal('over plain: worse nowhere', `least ${shown(worst)}`, worst >= 0);
const model = gains(rows.filter(({ family }) => family !== 'actr'));
if (model.length > 0) {
	goal('over the best constant, FSRS: mean at least 1', shown(mean(model)), mean(model) >= 1);
	goal(
		'over the best constant, FSRS: nowhere below -0.5',
		`least ${shown(Math.min(...model))}`,
		Math.min(...model) >= -0.5
	);
}
const other = gains(rows.filter(({ family }) => family === 'actr'));
if (other.length > 0) {
	goal(
		'over the best constant, ACT-R: mean at least -0.3',
		shown(mean(other)),
		mean(other) >= -0.3
	);
	goal(
		'over the best constant, ACT-R: nowhere below -1',
		`least ${shown(Math.min(...other))}`,
		Math.min(...other) >= -1
	);
}
for (const scenario of wanted) {
	const { reached, bound } = optimum(scenario);
	const share = (100 * reached) / bound;
	goal(
		`of the upper bound at ${nameOf(scenario)}: at least 98.5 %`,
		`${share.toFixed(1)} % (${reached.toFixed(1)} of ${bound.toFixed(1)})`,
		share >= 98.5
	);
}
for (const when of ['first', 'later'] as const) {
	const name = when === 'first' ? 'on the first morning' : 'after a third of the days';
	if (errors[when].length > 0) {
		const off = mean(errors[when].map(Math.abs));
		goal(
			`the forecast ${name}, FSRS: off by at most 3`,
			`${off.toFixed(2)}, on average by ${shown(mean(errors[when]))}`,
			off <= 3
		);
	}
	if (within[when].length > 0)
		goal(
			`its range ${name}: right 9 times in 10`,
			`${(100 * mean(within[when])).toFixed(0)} %`,
			mean(within[when]) >= 0.9
		);
}
if (chosen.includes('fsrs')) {
	const sample = { family: 'fsrs', seeds, isKept: true } as const;
	const usual = mean(plain(scenarioOf('500/30/20'), sample));
	const fewer = mean(planned(scenarioOf('500/30/15'), sample).recalls);
	goal(
		'plain recall of 500/30/20 in 15 minutes',
		`${fewer.toFixed(1)} to ${usual.toFixed(1)}`,
		fewer >= usual
	);
	for (const name of ['500/30/20', '1000/60/20'])
		for (const family of chosen) {
			const scenario = scenarioOf(name);
			const missed = { family, seeds, isKept: false } as const;
			const best = mean(bestConstant(scenario, missed).recalls);
			const plan = mean(planned(scenario, missed).recalls);
			goal(
				`a third of the days missed, ${name}, ${family}: no less than the best constant`,
				`${plan.toFixed(1)} to ${best.toFixed(1)}`,
				plan >= best
			);
		}
}
