import 'server-only';

import { convertOfficialWords } from '@/lib/script/to-traditional';

/** Converts a source file to Traditional line by line; the `## id` lines stay. */
export function convertSource(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (line.startsWith('## ') ? line : convertOfficialWords(line)))
    .join('\n');
}
