import { StatusMark } from '@/components/notice/status-mark';
import { type StatusFacts, statusExplained } from '@/components/notice/status-text';
import type { Messages } from '@/lib/i18n/messages-of';

type Banner = {
  readonly facts: StatusFacts;
  readonly words: Messages['status'];
  /** What else a reader must know of the status of this notice. */
  readonly about?: string | null;
};

/** First on every page of a notice: whether it holds and what that means, by dates that stay true. */
export const StatusBanner = ({ facts, words, about = null }: Banner) => (
  <div className={facts.status === 'in-force' ? 'banner holds' : 'banner'}>
    <p>
      <StatusMark facts={facts} words={words} />
    </p>
    <p>{statusExplained(facts, words)}</p>
    {about !== null && <p>{about}</p>}
  </div>
);
