import type { FoundInNotice } from '@/components/finder/found-list';
import { isHolding } from '@/lib/model/notice-status';

/** What holds, what is a target or a task, what is over or to come, and what is only a draft. */
type GroupId = 'holding' | 'goals' | 'notHolding' | 'drafts';

export type Group = { readonly id: GroupId; readonly notices: readonly FoundInNotice[] };

const only = (notices: readonly FoundInNotice[], isGoal: boolean): readonly FoundInNotice[] =>
  notices
    .map((notice) => ({ ...notice, found: notice.found.filter(({ goal }) => goal === isGoal) }))
    .filter(({ found }) => found.length > 0);

/** What was found, apart by what it is worth today; groups with nothing left out. */
export const groupFound = (notices: readonly FoundInNotice[]): readonly Group[] => {
  const holding = notices.filter(({ facts }) => isHolding(facts.status));
  const others = notices.filter(({ facts }) => !isHolding(facts.status));
  const groups: readonly Group[] = [
    { id: 'holding', notices: only(holding, false) },
    { id: 'goals', notices: only(holding, true) },
    { id: 'notHolding', notices: others.filter(({ facts }) => facts.status !== 'draft') },
    { id: 'drafts', notices: others.filter(({ facts }) => facts.status === 'draft') },
  ];
  return groups.filter((group) => group.notices.length > 0);
};
