import { jinan2022 } from '@/lib/rules/second-opinion/jinan-2022.fixture';
import { jining2021 } from '@/lib/rules/second-opinion/jining-2021.fixture';
import { neimenggu2021 } from '@/lib/rules/second-opinion/neimenggu-2021.fixture';
import type { Opinions } from '@/lib/rules/second-opinion/opinion.fixture';
import { shandong2021 } from '@/lib/rules/second-opinion/shandong-2021.fixture';
import { zhongshan2019Draft } from '@/lib/rules/second-opinion/zhongshan-2019-draft.fixture';

const notices = [jinan2022, jining2021, neimenggu2021, shandong2021, zhongshan2019Draft];

const merge = (all: readonly Opinions[]): Opinions => Object.fromEntries(all.flatMap(Object.entries));

/** The second opinion of every rule by the rule's one name. */
export const allOpinions: { readonly calculators: Opinions; readonly checkers: Opinions } = {
  calculators: merge(notices.map(({ calculators }) => calculators)),
  checkers: merge(notices.map(({ checkers }) => checkers)),
};
