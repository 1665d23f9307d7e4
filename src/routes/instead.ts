/** What stands in the place of every screen; two steps away, so that no page names its styles beforehand. */
export const recovery = async () => (await import('./Recovery.svelte')).default;
export const stopped = async () => (await import('./Stopped.svelte')).default;
