import { expect, test } from 'vitest';

import {
  ancestorIdsOf,
  depthOf,
  isBelow,
  isWithin,
  nextClause,
  parentIdOf,
  previousClause,
  wholeTextOf,
} from '@/lib/model/clause-tree';

const clauses = [
  { id: '1', source: '一、甲' },
  { id: '1-1', source: '（一）乙' },
  { id: '1-1-p1', source: '丙。' },
  { id: '1-1-p2', source: '丁。' },
  { id: '1-10', source: '（十）戊。' },
  { id: '10', source: '十、己。' },
  { id: 'closing', source: '' },
  { id: 'closing-p1', source: '完。' },
];

test('the whole of a clause is its own words and those below it', () => {
  expect(wholeTextOf(clauses, '1-1')).toBe('（一）乙\n丙。\n丁。');
  expect(wholeTextOf(clauses, '1')).toBe('一、甲\n（一）乙\n丙。\n丁。\n（十）戊。');
  expect(wholeTextOf(clauses, 'closing')).toBe('完。');
  expect(wholeTextOf(clauses, '2')).toBe('');
});

test('a clause is below the ids its own begins with, number by number', () => {
  expect(isBelow('1-1-p1', '1')).toBe(true);
  expect(isBelow('1-10', '1-1')).toBe(false);
  expect(isBelow('10', '1')).toBe(false);
  expect(isBelow('1', '1')).toBe(false);
  expect([isWithin('1', '1'), isWithin('1-1-p1', '1'), isWithin('10', '1')]).toEqual([true, true, false]);
});

test('knows parent, ancestors and depth', () => {
  expect([parentIdOf('1-1-p2'), parentIdOf('closing-p1'), parentIdOf('1')]).toEqual(['1-1', 'closing', null]);
  expect(ancestorIdsOf('1-1-p2')).toEqual(['1', '1-1']);
  expect([depthOf('1'), depthOf('1-1-p2')]).toEqual([0, 2]);
});

test('goes on and back in document order and stops at the ends', () => {
  expect(nextClause(clauses, '1-1-p2')?.id).toBe('1-10');
  expect(previousClause(clauses, '1-1')?.id).toBe('1');
  expect([
    previousClause(clauses, '1'),
    nextClause(clauses, 'closing-p1'),
    nextClause(clauses, 'gone'),
  ]).toEqual([undefined, undefined, undefined]);
});
