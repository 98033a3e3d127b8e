import { expect, test } from 'vitest';
import { optionListOfDiseases } from '@/app/joins/option-list-of-diseases';
import { findOptions } from '@/components/form/find-options';

test.each([
  ['老年癡呆', 'b55'],
  ['腎病綜合症', 'b21'],
  ['肾病综合症', 'b21'],
  ['綜合征', 'b54'],
  ['類風溼', 'b36'],
])('the list offers, for “%s”, %s on a page in either script', (typed, id) => {
  for (const locale of ['zh-Hans', 'zh-Hant'] as const) {
    const { options, list } = optionListOfDiseases(locale);
    const named = Object.entries(options).map(([value, label]) => ({ value, label }));
    expect(
      findOptions(named, typed, list).map(({ value }) => value),
      locale,
    ).toContain(id);
  }
});
