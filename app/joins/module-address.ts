import 'server-only';

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(process.cwd(), 'public', '_modules');

/**
 * Where a module of our own was bundled to by scripts/bundle-modules.mjs: `comforts`, `calculators/jinan-outpatient`;
 * undefined where it was not, and pages do without.
 */
export const moduleAddress = (name: string): string | undefined => {
  const home = path.join(folder, path.dirname(name));
  const files = existsSync(home) ? readdirSync(home) : [];
  const found = files.find((file) => file.replace(/[-_][A-Z0-9]{8}\.js$/, '') === path.basename(name));
  return found === undefined ? undefined : path.posix.join('/_modules', path.posix.dirname(name), found);
};
