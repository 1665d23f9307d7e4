/** For a tab that can do nothing any more: looks for the new release, changes to it where it is ready, and reloads. */
export async function renew(): Promise<void> {
	const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	const registration = await container?.getRegistration().catch(() => undefined);
	await registration?.update().catch(() => undefined);
	registration?.waiting?.postMessage('skip-waiting');
	location.reload();
}
