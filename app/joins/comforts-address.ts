import 'server-only';

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(process.cwd(), 'public', '_comforts');

/** Where the module of comforts was bundled to; undefined where it was not, and pages do without. */
export const comfortsAddress = (): string | undefined => {
  const [name] = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.js')) : [];
  return name === undefined ? undefined : `/_comforts/${name}`;
};
