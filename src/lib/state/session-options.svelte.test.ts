import { expect, it } from 'vitest';
import { openStore } from '#lib/store/open.ts';
import { App } from './app.svelte.ts';
import { SessionSettings } from './session-options.svelte.ts';

async function opened() {
	const app = new App(() => openStore({ name: `session-options-${crypto.randomUUID()}` }));
	await app.start();
	const session = new SessionSettings(app);
	await session.open();
	return { app, session, store: await app.store };
}

it('what is wanted of a session is kept, goes with a backup, and is read again elsewhere', async () => {
	const here = await opened();
	expect(here.app.settings.isSessionSet).toBe(false);
	await here.session.change({ hasTimer: true, speech: 'both' });
	await here.session.setKeys('good', ['J']);
	expect(here.app.settings.isSessionSet).toBe(true);

	const there = await opened();
	const preview = await there.store.readBackup(await here.store.backup());
	if (preview.result !== 'readable') throw new Error('unreadable');
	await there.store.restore(preview.backup);
	await there.app.settings.readStore(there.store);
	await there.session.open();
	expect(there.app.settings.isSessionSet).toBe(true);
	expect(there.session.options).toEqual(here.session.options);
	expect([...there.session.remapped]).toEqual([['good', ['J']]]);

	await there.session.resetKeys();
	expect(there.session.remapped.size).toBe(0);
	here.store.close();
	there.store.close();
});
