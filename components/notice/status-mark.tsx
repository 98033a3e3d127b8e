import { type StatusFacts, statusText } from '@/components/notice/status-text';
import type { Messages } from '@/lib/i18n/messages-of';

/** The status in words, as a mark: outlined where the notice answers today, on ink where it does not. */
export const StatusMark = ({ facts, words }: { facts: StatusFacts; words: Messages['status'] }) => {
  const holds = facts.status === 'in-force';
  return (
    <strong
      data-status={facts.status}
      className={`inline-block border-2 px-2 py-0.5 leading-normal font-bold ${
        holds ? 'border-accent text-accent' : 'border-ink bg-ink text-paper print:bg-white print:text-black'
      }`}
    >
      {statusText(facts, words)}
    </strong>
  );
};
