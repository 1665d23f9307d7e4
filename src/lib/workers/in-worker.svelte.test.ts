import { describe, expect, it } from 'vitest';
import { Cancelled, within, type Task } from './in-worker.ts';

function endless(): Task<string> {
	const { promise, reject } = Promise.withResolvers<string>();
	return {
		done: promise,
		cancel: () => {
			reject(new Cancelled('it was cancelled'));
		}
	};
}

describe('work that has so many seconds', () => {
	it('is ended when they are over', async () => {
		expect(await within(0.01, endless(), 'late').done).toBe('late');
	});

	it('is cancelled by a person before that', async () => {
		const { done, cancel } = within(60, endless(), 'late');
		cancel();
		await expect(done).rejects.toBeInstanceOf(Cancelled);
	});

	it('answers or fails as ever where it takes less', async () => {
		const cancel = () => undefined;
		expect(await within(60, { done: Promise.resolve('words'), cancel }, 'late').done).toBe('words');
		const broken = { done: Promise.reject(new Error('no worker')), cancel };
		await expect(within(60, broken, 'late').done).rejects.toThrow('no worker');
	});
});
