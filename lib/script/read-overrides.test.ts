import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, test } from 'vitest';

import { readOverrides } from '@/lib/script/read-overrides';

test('refuses a correction that changes the length, naming file, line and key', () => {
  const root = path.join(mkdtempSync(path.join(tmpdir(), 'content-')), 'content');
  mkdirSync(root);
  writeFileSync(
    path.join(root, 'script-overrides.yaml'),
    'before: {}\nwords:\n  公佈: 公布\n  網絡: 網\nglyphs: {}\nexplanation: {}\n',
  );
  expect(() => readOverrides(root)).toThrow(
    /^content\/script-overrides\.yaml:4: words\.網絡: changes the length; write as many characters as there were$/,
  );
  rmSync(path.dirname(root), { recursive: true });
});
