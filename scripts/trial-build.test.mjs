// @ts-check
// A broken content file stops the production build itself, not only the loader's own tests.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './project-folder.mjs';
import { run } from './run.mjs';

const trialDir = '.next/trial';

/** Builds with a copy of the content in which one file is changed. @param {string} file @param {(text: string) => string} change */
async function buildWith(file, change) {
  const folder = mkdtempSync(join(tmpdir(), 'mingbaizhi-'));
  const content = join(folder, 'content');
  try {
    cpSync(join(projectFolder, 'content'), content, { recursive: true });
    writeFileSync(join(content, file), change(readFileSync(join(content, file), 'utf8')));
    return await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      env: {
        CONTENT_ROOT: content,
        NEXT_DIST_DIR: trialDir,
        NEXT_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
      },
      hidden: true,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(join(projectFolder, trialDir), { recursive: true, force: true });
  }
}

test('a quote that is not in its clause stops the build, naming file, line and key', async () => {
  const file = 'notices/jinan-2022/parameters.yaml';
  const lines = readFileSync(join(projectFolder, 'content', file), 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes('到省外就医的')) + 1;
  const { code, output } = await buildWith(file, (text) => text.replace('到省外就医的', '到国外就医的'));
  expect(code).not.toBe(0);
  expect(output).toContain(`content/${file}:${line}: figures[`);
  expect(output).toMatch(/figures\[\d+\]\.quote: /);
}, 300_000);
