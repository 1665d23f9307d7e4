const waiting = new Set<() => void>();

function next(): void {
	const [first] = waiting;
	if (!first) return;
	waiting.delete(first);
	first();
	if (waiting.size > 0) requestAnimationFrame(next);
}

/** Calls once, in a frame in which none of the others that wait is called; those who came first go first. Returns how to stop. */
export function awaitTurn(act: () => void): () => void {
	const turn = () => {
		act();
	};
	if (waiting.size === 0) requestAnimationFrame(next);
	waiting.add(turn);
	return () => waiting.delete(turn);
}
