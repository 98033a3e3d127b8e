import { type StatusFacts, statusText } from '@/components/notice/status-text';
import type { Messages } from '@/lib/i18n/messages-of';

/** The status in words, as a mark: outlined where the notice answers today, on ink where it does not. */
export const StatusMark = ({ facts, words }: { facts: StatusFacts; words: Messages['status'] }) => {
  return <strong data-status={facts.status}>{statusText(facts, words)}</strong>;
};
