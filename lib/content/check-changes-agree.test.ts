import { expect, test } from 'vitest';
import { checkChangesAgree } from '@/lib/content/check-changes-agree';
import type { YamlFile } from '@/lib/content/read-yaml';
import type { Explanation } from '@/lib/model/explanation';
import type { Parameters } from '@/lib/model/parameter';

const threshold = (value: string, from: string | null, to: string | null) => ({
  id: 'threshold',
  what: '起付线',
  unit: 'money' as const,
  value,
  from,
  to,
  clause: '1',
  quote: '由1万元降低至8000元',
});
const parameters = (...figures: Parameters['figures']): Parameters => ({ figures, quotes: [], scopes: [] });
const changed = (
  before: string | null,
  after: string | null,
  figures = ['threshold'],
): YamlFile<Explanation> => ({
  value: {
    aboutStatus: null,
    inOneMinute: [],
    questions: [],
    clauses: {},
    changes: [
      {
        id: 'change',
        what: '起付线',
        before,
        after,
        from: '2023-01-01',
        when: null,
        until: null,
        clause: '1',
        figures,
        quote: '由1万元降低至8000元',
      },
    ],
  },
  faultAt: (path, problem) => ({ file: 'explanation.yaml', line: 1, key: path.join('.'), problem }),
});
const keys = (file: YamlFile<Explanation>, held: Parameters) =>
  checkChangesAgree(file, held).map(({ key }) => key);

const both = parameters(threshold('10000.00', null, '2022-12-31'), threshold('8000.00', '2023-01-01', null));
const onlyNew = parameters(threshold('8000.00', '2023-01-01', null));

test('a list and figures that say the same pass, however the amount is written', () => {
  expect(keys(changed('1 万元', '8000 元'), both)).toEqual([]);
});

test('an old figure that the parameters do not hold is a fault', () => {
  expect(keys(changed('1 万元', '8000 元'), onlyNew)).toEqual(['changes.0.before']);
});

test('a new figure other than that of the parameters is a fault', () => {
  expect(keys(changed('1 万元', '7000 元'), both)).toEqual(['changes.0.after']);
});

test('a figure of a time for which the list says nothing is a fault', () => {
  expect(keys(changed(null, '8000 元'), both)).toEqual(['changes.0.before']);
});

test('what comes in place of a figure may be words', () => {
  const until = parameters(threshold('10000.00', null, '2022-12-31'));
  expect(keys(changed('1 万元', '取消'), until)).toEqual([]);
});

test('a figure that is not there is a fault, and a change without one is not looked at', () => {
  expect(keys(changed('1 万元', '8000 元', ['nothing']), both)).toContain('changes.0.figures');
  expect(keys(changed('5 元', '6 元', []), both)).toEqual([]);
});
