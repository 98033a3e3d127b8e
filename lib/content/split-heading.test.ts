import { expect, test } from 'vitest';

import { splitHeading } from '@/lib/content/split-heading';

function parts(text: string): (string | boolean | null)[] {
  const { number, headingStart, headingEnd, bodyStart, runIn } = splitHeading(text);
  return [number, text.slice(headingStart, headingEnd), text.slice(bodyStart), runIn];
}

test('cuts a run-in heading before its 。', () => {
  expect(parts('（七）进一步保障。通过门诊。')).toEqual(['（七）', '进一步保障', '通过门诊。', true]);
});

test('takes a whole line as heading where it holds no 。', () => {
  expect(parts('一、加强监管\n规范。')).toEqual(['一、', '加强监管', '规范。', false]);
});

test('has no body where nothing follows', () => {
  expect(parts('二、提高待遇')).toEqual(['二、', '提高待遇', '', false]);
  expect(parts('（一）增加病种。')).toEqual(['（一）', '增加病种', '', true]);
});

test('reads Arabic numbers with a point, and none where none is printed', () => {
  expect(parts('2.统一范围。将部分')).toEqual(['2.', '统一范围', '将部分', true]);
  expect(parts('做好慢性病防治')).toEqual([null, '做好慢性病防治', '', false]);
});
