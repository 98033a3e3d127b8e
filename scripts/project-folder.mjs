// @ts-check
import { fileURLToPath } from 'node:url';

/** The project's folder, whatever folder a script is started from. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));
