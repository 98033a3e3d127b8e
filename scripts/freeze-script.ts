// Converts every notice's official words and writes them as committed, reviewed data. Run after a
// change of a source or of script-overrides.yaml, then read the diff:
//   npm run freeze
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { contentRoot } from '@/lib/content/content-root';
import { convertSource } from '@/lib/content/convert-source';
import { listNoticeIds } from '@/lib/content/list-notice-ids';

for (const id of listNoticeIds()) {
  const folder = path.join(contentRoot(), 'notices', id);
  const source = readFileSync(path.join(folder, 'source.md'), 'utf8');
  writeFileSync(path.join(folder, 'source.zh-Hant.md'), convertSource(source));
  process.stdout.write(`${id}\n`);
}
