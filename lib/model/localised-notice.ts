import type { Clause } from '@/lib/model/clause';
import type { Locale } from '@/lib/model/locale';
import type { Notice } from '@/lib/model/notice';

/** A clause in one script. */
export type LocalisedClause = Omit<Clause, 'heading' | 'body' | 'source'> & {
  readonly heading: string | null;
  readonly body: string;
  readonly source: string;
};

/** A notice with every word in one script. */
export type LocalisedNotice = Omit<Notice, 'clauses'> & {
  readonly locale: Locale;
  readonly clauses: readonly LocalisedClause[];
};
