// @ts-check
// Presses one file into the folder it is given, says so, and never ends by itself.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishEdition } from './editions.mjs';

await publishEdition(process.argv[2] ?? '', (site) => {
  writeFileSync(join(site, 'half.html'), 'half');
  process.send?.('half done');
  return new Promise((resolve) => setTimeout(resolve, 600_000, { sources: '', pages: {} }));
});
