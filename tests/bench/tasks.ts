/** A task of the page's main thread: the processor's time it took, in milliseconds, and what most of it was. */
export type Task = { readonly ms: number; readonly of: string };

type TraceEvent = {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
	/** Time on the processor, in microseconds: what a busy machine does not change. */
	readonly tdur?: number;
	readonly args?: {
		readonly name?: string;
		readonly data?: { readonly url?: string; readonly functionName?: string };
	};
};

/**
 * The tasks of the renderers' main threads in a trace of Chromium.
 * @param trace JSON as `Tracing.end` gives it
 */
export function tasksOf(trace: string): Task[] {
	const { traceEvents: events } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
	const mains = new Set(
		events
			.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
			.map(({ pid, tid }) => `${pid} ${tid}`)
	);
	const ours = events.filter(({ pid, tid, ph }) => ph === 'X' && mains.has(`${pid} ${tid}`));
	return ours
		.filter(({ name }) => /RunTask$/.test(name))
		.map((task) => ({ ms: (task.tdur ?? 0) / 1000, of: mainPart(task, ours) }));
}

/** The longest thing within a task that says what it is. */
function mainPart(task: TraceEvent, events: readonly TraceEvent[]): string {
	const end = task.ts + (task.dur ?? 0);
	const within = events.filter(
		(event) =>
			event.pid === task.pid &&
			event.tid === task.tid &&
			event.ts >= task.ts &&
			event.ts + (event.dur ?? 0) <= end &&
			/^(FunctionCall|EvaluateScript|v8\.|EvaluateModule|Layout|UpdateLayoutTree|ParseHTML|Paint|RunMicrotasks|MajorGC|MinorGC)/.test(
				event.name
			)
	);
	const [most] = within.sort((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0));
	if (!most) return 'of the browser';
	const { url = '', functionName = '' } = most.args?.data ?? {};
	return [most.name, functionName, url.split('/').at(-1)].filter(Boolean).join(' ');
}

export const longest = (tasks: readonly Task[], count: number): Task[] =>
	[...tasks].sort((a, b) => b.ms - a.ms).slice(0, count);
