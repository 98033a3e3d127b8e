// @ts-check
// Builds the portal and presses its pages. A warning of the build counts as a failure.
import { mkdirSync, rmSync } from 'node:fs';
import { hashSources, stampBuild } from './build-stamp.mjs';
import { bundleModules } from './bundle-modules.mjs';
import { isStarted } from './is-started.mjs';
import { projectFolder } from './project-folder.mjs';
import { requireAll } from './requirements.mjs';
import { run } from './run.mjs';

// Reminders that a package's data has aged say nothing about this project, and would fail the build one day.
const environment = {
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  BASELINE_BROWSER_MAPPING_IGNORE_OLD_DATA: 'true',
  BROWSERSLIST_IGNORE_OLD_DATA: 'true',
};

/** Builds and presses, and answers whether that went well and what warnings there were. */
export async function buildPortal() {
  await bundleModules();
  const hash = hashSources();
  rmSync('.next/BUILD_ID', { force: true });
  // Where CI is set, Next warns that there is no build cache yet; a first build has none.
  mkdirSync('.next/cache', { recursive: true });
  const { code, output } = await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: environment,
  });
  if (code === 0) stampBuild(hash);
  return {
    built: code === 0 && (await pressBuild()),
    warnings: output.split('\n').filter((line) => /⚠|warning|deprecat/i.test(line)),
  };
}

/** Presses the finished build, and answers whether that went well. */
export async function pressBuild() {
  const { code } = await run(process.execPath, ['scripts/press.mjs'], { env: environment });
  return code === 0;
}

if (isStarted(import.meta.url)) {
  process.chdir(projectFolder);
  requireAll();
  const { built, warnings } = await buildPortal();
  if (warnings.length > 0) console.error(`The build printed warnings:\n${warnings.join('\n')}`);
  process.exitCode = built && warnings.length === 0 ? 0 : 1;
}
