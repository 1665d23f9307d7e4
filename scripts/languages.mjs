// The languages of the interface: a folder each.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** Their codes. */
export const languages = readdirSync(join(root, 'src/lib/i18n/languages'));
