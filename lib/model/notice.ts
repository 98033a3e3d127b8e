import type { Clause } from '@/lib/model/clause';
import type { Entitlement } from '@/lib/model/entitlement';
import type { Explanation } from '@/lib/model/explanation';
import type { NoticeMeta } from '@/lib/model/notice-meta';
import type { Parameters } from '@/lib/model/parameter';
import type { Scenario } from '@/lib/model/scenario';

/** Everything of one notice, validated. Our own words in Simplified; the official ones in both scripts. */
export type Notice = NoticeMeta & {
  readonly id: string;
  /** In document order, groups and paragraphs alike. */
  readonly clauses: readonly Clause[];
  readonly explanation: Explanation;
  readonly parameters: Parameters;
  readonly scenarios: readonly Scenario[];
  readonly entitlements: readonly Entitlement[];
};
