// Measures our words on every notice, or on those named, and fails where a limit is passed:
//   npm run check:words
//   npm run check:words -- jinan-2022
// What it finds and somebody judges right goes into content/notices/<id>/reviewed-words.yaml, with the reason.
import { ContentError, type ContentFault } from '@/lib/content/content-error';
import { contentFile } from '@/lib/content/content-file';
import { contentRoot } from '@/lib/content/content-root';
import { listNoticeIds } from '@/lib/content/list-notice-ids';
import { loadGlossary } from '@/lib/content/load-glossary';
import { loadNotice } from '@/lib/content/load-notice';
import { loadPlainWords } from '@/lib/content/load-plain-words';
import { loadReviewedWords } from '@/lib/content/load-reviewed-words';
import { readYaml } from '@/lib/content/read-yaml';
import { explanationSchema } from '@/lib/model/explanation';
import { wordCheckSchema } from '@/lib/model/reviewed-words';
import { checkNoticeWords } from '@/lib/words/check-notice-words';
import { leaveOutReviewed } from '@/lib/words/leave-out-reviewed';
import type { WordFinding } from '@/lib/words/word-finding';

const named = process.argv.slice(2);
const ids = named.length > 0 ? named : listNoticeIds();
const plain = loadPlainWords();
const terms = loadGlossary().map(({ term, forms, everyday }) => ({
  term,
  forms: [term, ...forms],
  everyday,
}));
const checks = wordCheckSchema.options;
const checked = ids.map(checkNotice);
printTable();
const faults = checked.flatMap((notice) => notice.faults);
if (faults.length > 0) {
  process.stderr.write(`${new ContentError(faults).message}\n`);
  process.exitCode = 1;
}

function checkNotice(id: string) {
  const notice = loadNotice(id);
  const { measure, findings } = checkNoticeWords(notice, plain, terms);
  const reviewed = loadReviewedWords(id);
  const left = leaveOutReviewed(findings, reviewed);
  const file = contentFile(contentRoot(), 'notices', id, 'explanation.yaml');
  const { faultAt } = readYaml(file, explanationSchema);
  const stale = left.stale.map(({ check, at, words }) => ({
    file: file.name.replace('explanation', 'reviewed-words'),
    line: 1,
    key: at,
    problem: `nothing is found any more for ${check} ${words}; remove the entry`,
  }));
  const faults: ContentFault[] = [
    ...left.findings.map(({ path, problem }) => faultAt(path, problem)),
    ...stale,
  ];
  const explained = Object.keys(notice.explanation.clauses).length;
  return { id, explained, measure, reviewed: reviewed.length, findings: left.findings, faults };
}

function printTable(): void {
  const head = ['notice', 'explained', 'sentences', 'mean', 'longest', ...checks, 'reviewed'];
  const rows = checked.map(({ id, explained, measure, reviewed, findings }) => [
    id,
    explained,
    measure.count,
    measure.mean,
    measure.longest,
    ...checks.map((check) => count(findings, check)),
    reviewed,
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => `${row[column]}`.length)));
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, column) =>
      column === 0 ? `${cell}`.padEnd(widths[0] ?? 0) : `${cell}`.padStart(widths[column] ?? 0),
    );
    process.stdout.write(`${cells.join('  ')}\n`);
  }
}

function count(findings: readonly WordFinding[], check: string): number {
  return findings.filter((finding) => finding.check === check).length;
}
