import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listNotices } from '@/lib/content/list-notices';
import { allCalculators, allCheckers, allRules } from '@/lib/rules/all-rules.fixture';

const notices = listNotices();
const noticeOf = (id: string) => {
  const notice = notices.find((candidate) => candidate.id === id);
  if (notice === undefined) throw new Error(`there is no notice ${id}`);
  return notice;
};

const fileNamesIn = (folder: string): string[] =>
  readdirSync(path.join(import.meta.dirname, folder))
    .filter((name) => name.endsWith('.ts') && !name.includes('.test.') && !name.includes('.fixture.'))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();

test('the files are the rules, each with its tests beside it', () => {
  const keysOf = (rules: readonly { key: string }[]) => rules.map(({ key }) => key).sort();
  expect(keysOf(allCalculators)).toEqual(fileNamesIn('calculators'));
  expect(keysOf(allCheckers)).toEqual(fileNamesIn('checkers'));
  for (const folder of ['calculators', 'checkers'])
    for (const name of fileNamesIn(folder))
      expect(existsSync(path.join(import.meta.dirname, folder, `${name}.test.ts`)), name).toBe(true);
});

describe.each(allRules)('$key', ({ key, rule }) => {
  const { clauses, parameters } = noticeOf(rule.notice);
  const clauseIds = clauses.map(({ id }) => id);
  const cited = [...parameters.figures, ...parameters.quotes];

  test('has its key as its id', () => {
    expect(rule.id).toBe(key);
  });

  test('names clauses of its notice, each once', () => {
    expect(rule.clauses).not.toEqual([]);
    expect(new Set(rule.clauses).size).toBe(rule.clauses.length);
    for (const id of rule.clauses) expect(clauseIds).toContain(id);
  });

  test('needs figures and words that its notice holds, each once', () => {
    const [figureIds, quoteIds] = [parameters.figures, parameters.quotes].map((held) =>
      held.map(({ id }) => id),
    );
    for (const id of rule.figures) expect(figureIds).toContain(id);
    for (const id of rule.quotes) expect(quoteIds).toContain(id);
    for (const ids of [rule.figures, rule.quotes]) expect(new Set(ids).size).toBe(ids.length);
  });

  test('names every clause that its figures and words stand in', () => {
    const needed = cited.filter(({ id }) => rule.figures.includes(id) || rule.quotes.includes(id));
    for (const { clause } of needed) expect(rule.clauses).toContain(clause);
  });

  test('has conflicts and conditions on fields of its own', () => {
    const conditions = [
      ...rule.conflicts.flatMap(({ when }) => when),
      ...Object.values(rule.fields).flatMap(({ requiredWhen = [] }) => requiredWhen),
    ];
    for (const { field } of [...rule.conflicts, ...conditions]) expect(rule.fields).toHaveProperty([field]);
    for (const { field, in: holding = [], notIn = [] } of conditions) {
      const typed = [...holding, ...notIn];
      const asked = rule.fields[field];
      if (asked?.kind === 'choice') expect(asked.options).toEqual(expect.arrayContaining([...typed]));
      if (asked?.kind === 'yes-no') expect(['true', 'false']).toEqual(expect.arrayContaining([...typed]));
    }
  });
});

describe.each(allCalculators)('$key', ({ rule }) => {
  test('compares questions with a few answers only, two at most', () => {
    expect(rule.compare.length).toBeLessThanOrEqual(2);
    for (const name of rule.compare) expect(['choice', 'yes-no']).toContain(rule.fields[name]?.kind);
  });

  test('says where one would look for what is not stated', () => {
    const clauseIds = noticeOf(rule.notice).clauses.map(({ id }) => id);
    for (const { clause } of rule.notStated) expect(clauseIds).toContain(clause);
  });
});

test('no words kept for rules are dead: a rule uses each. A figure is shown by its clause, whether a rule uses it or not', () => {
  for (const { id, parameters } of notices) {
    const rules = allRules.map(({ rule }) => rule).filter(({ notice }) => notice === id);
    const dead = parameters.quotes.filter((quote) => !rules.some(({ quotes }) => quotes.includes(quote.id)));
    expect(dead.map((entry) => `${id}: ${entry.id}`)).toEqual([]);
  }
});
