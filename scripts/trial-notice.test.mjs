// @ts-check
// A notice more, with figures that no rule uses, is content and nothing else: no test of the content counts notices.
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { trialContent } from '../lib/content/trial-content.fixture';
import { run } from './run.mjs';

const tests = ['lib/content', 'lib/words', 'lib/rules/catalogue.test.ts', 'lib/forms/entitlements.test.ts'];

test('with a notice more, every test of the content is green', async () => {
  const root = trialContent();
  try {
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'lib/vitest.config.ts', ...tests];
    const { code, output } = await run(process.execPath, vitest, {
      env: { CONTENT_ROOT: root },
      hidden: true,
    });
    expect(code, output.slice(-4000)).toBe(0);
  } finally {
    rmSync(dirname(root), { recursive: true });
  }
}, 600_000);
