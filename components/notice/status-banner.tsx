import { StatusMark } from '@/components/notice/status-mark';
import { type StatusFacts, statusExplained } from '@/components/notice/status-text';
import { fill } from '@/lib/i18n/fill';
import type { Messages } from '@/lib/i18n/messages-of';

type Banner = {
  readonly facts: StatusFacts;
  readonly words: Messages['status'];
  readonly asOf: string;
  /** What else a reader must know of the status of this notice. */
  readonly about?: string | null;
};

/** First on every page of a notice: whether it holds, what that means, and the day this was judged on. */
export const StatusBanner = ({ facts, words, asOf, about = null }: Banner) => (
  <div
    className={`my-4 max-w-[44rem] border-l-8 py-3 pl-4 ${facts.status === 'in-force' ? 'border-accent bg-tint' : 'border-ink bg-sheet'}`}
  >
    <p>
      <StatusMark facts={facts} words={words} />
    </p>
    <p className="mt-2">{statusExplained(facts, words)}</p>
    {about !== null && <p className="mt-2">{about}</p>}
    <p className="text-base text-quiet">{fill(words.asOf, { date: asOf })}</p>
  </div>
);
