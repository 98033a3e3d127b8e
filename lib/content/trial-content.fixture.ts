import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The notice that stands beside the real ones in a trial; it starts, changes twice and ends within a year, and no rule uses its figures. */
export const trialNotice = 'trial-2026';

/** A copy of the content in a temporary folder, with one notice more. Answers its root; whoever asks removes it. */
export const trialContent = (): string => {
  const root = path.join(mkdtempSync(path.join(tmpdir(), 'mingbaizhi-trial-')), 'content');
  cpSync('content', root, { recursive: true });
  const source = path.join(import.meta.dirname, 'fixtures', trialNotice);
  cpSync(source, path.join(root, 'notices', trialNotice), { recursive: true });
  const clauses = ['title', '1', '2', 'closing'].map((id) => `${trialNotice}/${id}\n`);
  appendFileSync(path.join(root, 'published-clauses.txt'), clauses.join(''));
  const places = path.join(root, 'places.yaml');
  const trial = `- { id: trial, name: 样本省样本市, notices: [${trialNotice}] }`;
  // The last place stays the last: it is every other one.
  const [last = '', ...others] = readFileSync(places, 'utf8').trimEnd().split('\n').reverse();
  writeFileSync(places, [...others.reverse(), trial, last, ''].join('\n'));
  return root;
};
