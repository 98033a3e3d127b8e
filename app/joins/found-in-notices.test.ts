import { describe, expect, test } from 'vitest';
import { foundInNotices } from '@/app/joins/found-in-notices';
import { listLocalised } from '@/app/joins/load-localised';
import { groupFound } from '@/components/finder/group-found';
import { loadPlaces } from '@/lib/content/load-places';
import { isHolding } from '@/lib/model/notice-status';
import { situations } from '@/lib/model/situation';

const everybody = (['employee', 'resident'] as const).flatMap((insurance) =>
  [[], ['retired'] as const, situations].map((given) => ({
    insurance,
    situations: given,
    diseases: [],
    answers: {},
  })),
);
const days = ['2021-09-01', '2023-06-01', '2024-09-01', '2026-11-21', '2028-01-01'];
const asked = loadPlaces().flatMap(({ id, notices }) =>
  everybody.flatMap((person) => days.map((asOf) => ({ id, notices, person, asOf }))),
);

test('what one has today is of notices that hold, and no target; drafts stand apart from what is over', async () => {
  for (const { notices, person, asOf } of asked) {
    const found = await foundInNotices(notices, { person, asOf, locale: 'zh-Hans' });
    for (const group of groupFound(found))
      for (const { facts, found: gives } of group.notices) {
        const isTarget = gives.map(({ goal }) => goal);
        if (group.id === 'holding') expect(isTarget).not.toContain(true);
        if (group.id === 'holding' || group.id === 'goals') expect(isHolding(facts.status)).toBe(true);
        if (group.id === 'goals') expect(isTarget).not.toContain(false);
        if (group.id === 'drafts') expect(facts.status).toBe('draft');
        if (group.id === 'notHolding') expect(['expired', 'past-year', 'not-yet']).toContain(facts.status);
      }
    const shown = groupFound(found).flatMap((group) => group.notices.flatMap((each) => each.found));
    expect(shown).toHaveLength(found.flatMap((each) => each.found).length);
  }
});

const byThen = /到\d{4}年，|\d{4}年年?底实现|\d+月底前|^逐步将/;

describe.each(
  listLocalised('zh-Hans').flatMap(({ id, entitlements }) =>
    entitlements.map((each) => ({ key: `${id}: ${each.id}`, ...each })),
  ),
)('$key', ({ quote, goal, headline }) => {
  test('is a target where its clause only asks for it by some day, and names the year', () => {
    expect(byThen.test(quote)).toBe(goal);
    if (/\d+月底前/.test(quote)) expect(headline).toMatch(/\d{4} 年 \d+ 月/);
  });
});

test.each(['zh-Hans', 'zh-Hant'] as const)('names the insurance that each is about in %s', async (locale) => {
  for (const { notices, person, asOf } of asked) {
    const found = await foundInNotices(notices, { person, asOf, locale });
    for (const { found: gives } of found) for (const each of gives) expect(each.insurance).not.toBe('');
  }
});
