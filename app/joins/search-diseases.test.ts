import { describe, expect, test } from 'vitest';
import { diseasesMeant } from '@/app/joins/diseases-meant';
import { listDiseases } from '@/app/joins/list-diseases';
import { optionListOfDiseases } from '@/app/joins/option-list-of-diseases';
import { findOptions } from '@/components/form/find-options';
import { syllablesOf } from '@/lib/content/syllables-of';
import type { Locale } from '@/lib/model/locale';

const locales = ['zh-Hans', 'zh-Hant'] as const;

const inFilter = (text: string, locale: Locale) => {
  const { options, list } = optionListOfDiseases(locale);
  const all = Object.entries(options).map(([value, label]) => ({ value, label }));
  return findOptions(all, text, list).map(({ value }) => value);
};

const inFinder = (text: string, locale: Locale) => diseasesMeant(text, locale).map(({ id }) => id);

const searches = locales.flatMap((locale) => [
  { where: 'the filter', locale, find: inFilter },
  { where: 'the finder', locale, find: inFinder },
]);

/** The name as somebody spells it: each character by its reading in this name, written by its place. */
const spell = (name: string, write: (reading: string, place: number) => string): string => {
  const readings = syllablesOf([name]);
  return [...name].map((character, place) => write(readings.get(character)?.at(-1) ?? '', place)).join('');
};

describe.each(searches)('$where on pages in $locale', ({ locale, find }) => {
  test.each([
    ['gaoxueya', 'b1'],
    ['gxy', 'b1'],
    ['gao xue ya', 'b1'],
    ["gao'xue'ya", 'b1'],
    ['gaoxy', 'b1'],
    ['GaoXueYa', 'b1'],
    ['ｇａｏｘｕｅｙａ', 'b1'],
    ['gāoxuèyā', 'b1'],
    ['tangniaobing', 'b23'],
    ['tnb', 'b23'],
    ['tangnb', 'b23'],
    ['naocuzhong', 'b8'],
    ['naozuzhong', 'b8'],
    ['naogengse', 'b8'],
    ['naogengsai', 'b8'],
    ['pangguangai', 'a1'],
    ['lvneizhang', 'b67'],
    ['ＣＯＰＤ', 'b16'],
    ['copd', 'b16'],
    ['老年癡呆', 'b55'],
    ['老年痴呆', 'b55'],
    ['老年癡獃', 'b55'],
    ['腎病綜合症', 'b21'],
    ['肾病综合症', 'b21'],
    ['腎病綜合徵', 'b21'],
    ['腎病綜合癥', 'b21'],
    ['震顫麻痺', 'b54'],
    ['震顫麻痹', 'b54'],
    ['糖尿 病', 'b23'],
  ])('%j finds %s', (typed, id) => {
    expect(find(typed, locale)).toContain(id);
  });

  test('no letters of another illness find one', () => {
    for (const typed of ['ganmao', '感冒', 'wifi', 'fashao']) expect(find(typed, locale), typed).toEqual([]);
  });

  test('every name is found by its syllables, by their first letters, and by a mixture', () => {
    // An abbreviation that is a name itself means that one: SS is not 肾衰.
    const abbreviations = listDiseases('zh-Hans').flatMap(({ synonyms }) =>
      synonyms.map((each) => each.toLowerCase()),
    );
    for (const { id, name, synonyms } of listDiseases('zh-Hans')) {
      for (const text of [name, ...synonyms.slice(0, 4)].filter((each) => /^\p{Script=Han}+$/u.test(each))) {
        const whole = spell(text, (reading) => reading);
        const initials = spell(text, (reading) => reading.slice(0, 1));
        const mixed = spell(text, (reading, place) => (place === 0 ? reading : reading.slice(0, 1)));
        for (const typed of [whole, initials, mixed].filter((each) => !abbreviations.includes(each)))
          expect(find(typed, locale), `${text} ${typed}`).toContain(id);
      }
    }
  });

  test('every name is found as it is written in either script', () => {
    for (const script of locales)
      for (const { id, name, synonyms } of listDiseases(script))
        for (const text of [name, ...synonyms]) expect(find(text, locale), text).toContain(id);
  });
});

test('characters with several readings are read as in these names', () => {
  const readings = syllablesOf(listDiseases('zh-Hans').flatMap(({ name, synonyms }) => [name, ...synonyms]));
  const expected = {
    恶: 'e',
    重: 'zhong',
    长: 'zhang',
    膀: 'pang',
    强: 'qiang',
    调: 'tiao',
    脉: 'mai',
    系: 'xi',
    角: 'jiao',
  };
  for (const [character, reading] of Object.entries(expected))
    expect(readings.get(character), character).toEqual([reading]);
});
