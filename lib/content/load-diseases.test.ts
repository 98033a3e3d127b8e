import { describe, expect, test } from 'vitest';

import { contentRoot } from '@/lib/content/content-root';
import { loadDiseases } from '@/lib/content/load-diseases';
import { loadNotice } from '@/lib/content/load-notice';
import { messageOnLoading, replacing } from '@/lib/content/message-on-loading.fixture';

/** What loading says once `from` in the list has become `to`. */
const loadBroken = (from: string, to: string): string =>
  messageOnLoading({ from: contentRoot(), file: 'diseases.yaml', change: replacing(from, to) }, loadDiseases);

const idsFrom = (letter: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);

test('there are 79, nine of category A and seventy of category B, in printed order (2-1-p1)', () => {
  expect(loadDiseases().map(({ id }) => id)).toEqual([...idsFrom('a', 9), ...idsFrom('b', 70)]);
});

test.each([
  ['a1', '恶性肿瘤（包括白血病）', 'A', '2-1-p2'],
  ['a4', '血友病（A、B血管性血友病）', 'A', '2-1-p2'],
  ['a6', '0—17周岁脑瘫、视力、听力、言语、智力、肢体等残疾儿童和孤独症儿童', 'A', '2-1-p2'],
  ['a9', '肺动脉高压', 'A', '2-1-p2'],
  ['b1', '高血压病（3级）', 'B', '2-1-p3'],
  ['b23', '糖尿病', 'B', '2-1-p3'],
  ['b70', '慢性盆腔炎及附件炎', 'B', '2-1-p3'],
])('%s is %s, of category %s, in %s', (id, name, category, clause) => {
  const disease = loadDiseases().find((candidate) => candidate.id === id);
  expect(disease).toMatchObject({ name, category, clause: `jining-2021/${clause}` });
});

test('every name stands in its clause between its printed number and the next', () => {
  const { clauses } = loadNotice('jining-2021');
  for (const { id, name, clause } of loadDiseases()) {
    const source = clauses.find((entry) => `jining-2021/${entry.id}` === clause)?.source['zh-Hans'];
    expect(source?.split(/[：；。]/)).toContain(`${id.slice(1)}.${name}`);
  }
});

describe('synonyms', () => {
  const meantBy = (synonym: string) =>
    loadDiseases()
      .filter(({ name, synonyms }) => name === synonym || synonyms.includes(synonym))
      .map(({ id }) => id);

  test.each([
    ['血糖高', ['b23']],
    ['慢阻肺', ['b16']],
    ['COPD', ['b16']],
    ['脑梗', ['b8']],
    ['中风', ['b7', 'b8']],
    ['肝炎', ['b44', 'b45', 'b46']],
    ['结核病', ['b59', 'b60', 'b61', 'b62']],
    ['精神病', ['a7', 'b51']],
    ['肾衰竭', ['a2', 'b20']],
  ])('%s is offered as %j', (synonym, ids) => {
    expect(meantBy(synonym)).toEqual(ids);
  });
});

test('reads the list of a root once', () => {
  expect(loadDiseases()).toBe(loadDiseases());
});

test.each([
  [
    'a name that is not the printed one',
    'name: 尿毒症\n',
    'name: 尿毒病\n',
    /^content\/diseases\.yaml:\d+: diseases\[1\]\.name: is not what clause 2-1-p2 prints as number 2; copy the words from there$/,
  ],
  [
    'a name under the number of another',
    'name: 冠心病\n',
    'name: 心肌病\n',
    /diseases\[10\]\.name: is not what clause 2-1-p3 prints as number 2;/,
  ],
  ['a number that is not printed', 'id: b70\n', 'id: b71\n', /prints as number 71;.*\n.*b70 is missing/],
  ['an id that comes twice', 'id: a9\n', 'id: a8\n', /diseases\[8\]\.id: a8 comes twice/],
  ['an id of another shape', 'id: a9\n', 'id: c9\n', /diseases\[8\]\.id: is not an id; write a or b/],
  [
    'a synonym that comes twice',
    '[血压高, ',
    '[血压高, 血压高, ',
    /synonyms\[1\]: 血压高 comes twice; remove one/,
  ],
  [
    'a notice that is not there',
    'notice: jining-2021',
    'notice: jining-2020',
    /there is no notice jining-2020/,
  ],
  ['a clause that is not there', 'a: 2-1-p2', 'a: 2-1-p9', /clauses\.a: there is no clause 2-1-p9/],
  ['an unknown key', '    synonyms: []', '    alias: []\n    synonyms: []', /alias: is not a known key/],
])('refuses %s', (_, from, to, message) => {
  expect(loadBroken(from, to)).toMatch(message);
});
