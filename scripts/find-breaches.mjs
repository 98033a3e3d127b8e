// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import swc from '@swc/core';
import { floorPlan } from './floor-plan.mjs';

// dependency-cruiser 17 reads files with swc where TypeScript has no compiler interface (7.0), and does not tell it
// which of them hold JSX. It takes the function below from the module when it is loaded, hence the late import.
const { parseFileSync } = swc;
Object.assign(swc, {
  /** @param {string} file @param {import('@swc/core').ParseOptions} options */
  parseFileSync: (file, options) =>
    parseFileSync(file, { ...options, syntax: 'typescript', tsx: /x$/.test(file) }),
});
const { cruise } = await import('dependency-cruiser');

/**
 * Every import in the folder that breaks the floor plan, and how many files were read.
 *
 * @param {string} folder
 */
export async function findBreaches(folder) {
  const rooms = ['app', 'components', 'lib', 'e2e', 'scripts'].filter((room) =>
    existsSync(join(folder, room)),
  );
  const { output } = await cruise(
    rooms,
    {
      baseDir: folder,
      ruleSet: { forbidden: floorPlan },
      validate: true,
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '(^|/)[.][a-z]+/' },
    },
    {
      alias: { '@': folder },
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'],
    },
  );
  if (typeof output === 'string') throw new Error(output);
  return { breaches: output.summary.violations, files: output.summary.totalCruised };
}
