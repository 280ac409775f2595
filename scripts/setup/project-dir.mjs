// @ts-check
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, whatever folder a script is started from. */
export const PROJECT_DIR = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
