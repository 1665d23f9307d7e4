import { device } from '../languages/en/device.ts';
import { words } from '../messages.svelte.ts';

/** The words about the device in the language that is spoken now: apart, so that no other screen loads it. */
export const v = words('device', device);
