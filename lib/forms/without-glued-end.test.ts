import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutGluedEnd } from '@/lib/forms/without-glued-end';

const marks = [
  '。',
  '，',
  '）',
  '”',
  '、',
  '》',
  '；',
  '！',
  '？',
  '：',
  '」',
  '】',
  ')',
  ',',
  '.',
  '\u200b',
  '…',
];

test.each(marks)('%s behind a value goes, once and several times', (mark) => {
  for (const value of ['1000', '2024-03-05', 'level-3', 'true', '0.5']) {
    expect(withoutGluedEnd(`${value}${mark}`)).toBe(value);
    expect(withoutGluedEnd(`${value}${mark}${mark}`)).toBe(value);
  }
});

test('a bracket that the text itself opens stays', () => {
  expect(withoutGluedEnd('高血压病（3级）')).toBe('高血压病（3级）');
  expect(withoutGluedEnd('高血压病（3级））。')).toBe('高血压病（3级）');
  expect(withoutGluedEnd('（1000）')).toBe('（1000）');
});

test('what no chat glues stays', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\w%+-]{0,20}$/), (text) => {
      expect(withoutGluedEnd(text)).toBe(text);
    }),
  );
});
