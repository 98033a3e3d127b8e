import type { PageQuery } from '@/app/joins/page-query';
import { isAddedParameter } from '@/lib/forms/is-added-parameter';
import { pagePairs } from '@/lib/forms/page-pairs';
import type { Pairs } from '@/lib/forms/typed';

/** What takes part in the address of a page: neither what apps added on the way nor what nobody knows. */
export const ownPairs = (pairs: Pairs, { fields, strange }: Pick<PageQuery, 'fields' | 'strange'>) =>
  pagePairs(pairs).filter(
    ([name]) => Object.hasOwn(fields, name) || !(strange.includes(name) || isAddedParameter(name)),
  );
