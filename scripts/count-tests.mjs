// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/** Counts what Vitest reported. @param {string} file @param {number} code the exit code of the run */
export function countVitest(file, code) {
  const report = read(file);
  const brokenFiles = (report?.testResults ?? []).filter(isBroken).length;
  return atLeastOne(code, {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + brokenFiles,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  });
}

/** Counts what Playwright reported. @param {string} file @param {number} code the exit code of the run */
export function countPlaywright(file, code) {
  const { stats, errors = [] } = read(file) ?? {};
  return atLeastOne(code, {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) + errors.length,
    skipped: stats?.skipped ?? 0,
  });
}

/**
 * Whether a test file failed as a whole, before its tests ran.
 * @param {{ status: string, assertionResults: { status: string }[] }} file
 */
function isBroken({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}

/**
 * A run that crashed, or ran no test at all, has failed.
 * @param {number} code @param {{ passed: number, failed: number, skipped: number }} counts
 */
function atLeastOne(code, counts) {
  const isHollow = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  if (!isHollow) return counts;
  const note = counts.passed === 0 ? 'no test ran' : `the run ended with ${code}`;
  return { ...counts, failed: 1, note };
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
