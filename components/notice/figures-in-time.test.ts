import { expect, test } from 'vitest';
import { figuresInTime } from '@/components/notice/figures-in-time';
import type { Figure } from '@/lib/model/parameter';

const percent = (id: string, value: number, from: string | null, to: string | null): Figure => ({
  id,
  unit: 'percent',
  value,
  from,
  to,
  what: id,
  clause: '1',
  quote: `${value}%`,
});
const ratio = [percent('ratio', 40, null, '2022-12-31'), percent('ratio', 50, '2023-01-01', '2027-12-31')];
const cap = [
  percent('cap', 30, null, '2022-12-31'),
  percent('cap', 45, '2023-01-01', '2023-12-31'),
  percent('cap', 60, '2024-01-01', '2027-12-31'),
];
const valuesOf = (figures: readonly Figure[]) =>
  figuresInTime(figures).rows.map(({ id, cells }) => [id, ...cells.map((cell) => cell?.value)]);

test('cuts time on every day on which a figure changes', () => {
  expect(figuresInTime([...ratio, ...cap]).stretches).toEqual([
    { from: null, to: '2022-12-31' },
    { from: '2023-01-01', to: '2023-12-31' },
    { from: '2024-01-01', to: '2027-12-31' },
  ]);
});

test('gives each figure its value in every stretch', () => {
  expect(valuesOf([...ratio, ...cap])).toEqual([
    ['ratio', 40, 50, 50],
    ['cap', 30, 45, 60],
  ]);
});

test('leaves a stretch empty in which the notice has no figure', () => {
  const extra = [percent('extra', 5, '2023-01-01', '2023-12-31'), percent('extra', 10, '2025-01-01', null)];
  expect(valuesOf([...cap, ...extra])).toContainEqual(['extra', undefined, 5, undefined, 10, 10]);
});

test('shows a figure that comes later than the others, and one that goes before them', () => {
  const later = percent('later', 5, '2024-01-01', '2027-12-31');
  const passing = percent('passing', 5, '2023-01-01', '2023-12-31');
  expect(valuesOf([later, passing, ...ratio])).toEqual([
    ['later', undefined, undefined, 5],
    ['passing', undefined, 5, undefined],
    ['ratio', 40, 50, 50],
  ]);
});

test('leaves out what never changes', () => {
  const same = [percent('same', 50, null, null), percent('whole', 5, '2023-01-01', '2027-12-31')];
  expect(valuesOf([...same, ...ratio])).toEqual([['ratio', 40, 50]]);
});
