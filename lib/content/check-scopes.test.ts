import { describe, expect, test } from 'vitest';
import { checkScopes } from '@/lib/content/check-scopes';
import { listNotices } from '@/lib/content/list-notices';
import type { FaultAt } from '@/lib/content/read-yaml';
import { writeKeyPath } from '@/lib/content/write-key-path';
import type { Notice } from '@/lib/model/notice';
import { type Scope, scopeParts } from '@/lib/model/scope';

const faultAt: FaultAt = (path, problem) => ({ file: '', line: 0, key: writeKeyPath(path), problem });
const faultsWith = ({ clauses, parameters }: Notice, scopes: readonly Scope[]) =>
  checkScopes({ value: { ...parameters, scopes: [...scopes] }, faultAt }, clauses);

describe.each(listNotices().map((notice) => ({ id: notice.id, notice })))('$id', ({ notice }) => {
  const { figures, scopes } = notice.parameters;

  test('says of every figure whom, where and which costs it is limited to, in words of its clauses', () => {
    expect(faultsWith(notice, scopes)).toEqual([]);
  });

  test('is refused where any of its figures loses its scope', () => {
    for (const id of new Set(figures.map((figure) => figure.id))) {
      const without = scopes
        .map((scope) => ({ ...scope, of: scope.of.filter((other) => other !== id) }))
        .filter(({ of }) => of.length > 0);
      expect(faultsWith(notice, without), id).toHaveLength(1);
    }
  });

  test('is refused where any scope word is not the clause’s own', () => {
    for (const [place, scope] of scopes.entries())
      for (const name of scopeParts.filter((part) => scope[part] !== null)) {
        const wrong = { ...scope, [name]: { says: '所有人', words: '所有参保人一律' } };
        expect(faultsWith(notice, scopes.with(place, wrong)).length, `${scope.of}: ${name}`).toBeGreaterThan(
          0,
        );
      }
  });

  test('names the insurance of every figure, or its clause names none', () => {
    for (const { of, insurance, who, institutions, costs } of scopes) {
      const said = [insurance, who, institutions, costs].filter((part) => part !== null);
      expect(said.length, `${of}`).toBeGreaterThan(0);
    }
  });
});
