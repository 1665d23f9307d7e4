import type { Door } from './door.ts';

const waiting = new Map<Door, readonly File[]>();

/** Files that came in on another screen, for the screen of their door. */
export function handOver(door: Door, files: readonly File[]): void {
	waiting.set(door, files);
}

/** What waits at a door, once. */
export function handedOver(door: Door): readonly File[] {
	const files = waiting.get(door) ?? [];
	waiting.delete(door);
	return files;
}
