import { useTranslations } from 'next-intl';
import { MarkedText } from '@/components/glossary/marked-text';
import { markedLines } from '@/components/glossary/pieces-of';
import type { LocalisedClause } from '@/lib/model/localised-notice';
import type { Remark } from '@/lib/model/notice-meta';
import type { TermMark } from '@/lib/model/term-use';

type Entry = Pick<LocalisedClause, 'id' | 'number' | 'numberRestored' | 'source'>;

const RestoredNumber = ({ number }: { number: string }) => {
  const t = useTranslations('notice');
  return (
    <span className="mr-1 border border-dashed border-edge px-1 text-base text-quiet">
      {number}
      <span className="ml-1">{t('restoredNumber')}</span>
    </span>
  );
};

type EntryShown = {
  readonly entry: Entry;
  readonly anchored: boolean;
  readonly marks: readonly TermMark[];
};

/** The official words of one entry, line by line, never with a word of ours among them. */
const EntryWords = ({ entry, anchored, marks }: EntryShown) => (
  <div id={anchored ? entry.id : undefined}>
    {entry.number !== null && entry.numberRestored && <RestoredNumber number={entry.number} />}
    {entry.source !== '' && (
      <blockquote className="space-y-2 border-l-4 border-line pl-4">
        {markedLines(entry.source, marks).map(({ line, marks: own }) => (
          <p key={line}>
            <MarkedText text={line} marks={own} />
          </p>
        ))}
      </blockquote>
    )}
  </div>
);

type Words = {
  readonly entries: readonly Entry[];
  /** Ids that get their anchor here. */
  readonly anchors: readonly string[];
  readonly remarks: readonly Remark[];
  readonly isConverted: boolean;
  /** Terms to mark, by entry; none where the page has no notes on them. */
  readonly marks?: Readonly<Record<string, readonly TermMark[]>>;
};

/** The words of a clause, and below them, set apart, our remarks on how they reached us. */
export const OfficialWords = ({ entries, anchors, remarks, isConverted, marks = {} }: Words) => {
  const t = useTranslations('notice');
  return (
    <div className="space-y-3">
      {entries.map((entry) => (
        <EntryWords
          key={entry.id}
          entry={entry}
          anchored={anchors.includes(entry.id)}
          marks={marks[entry.id] ?? []}
        />
      ))}
      {isConverted && <p className="text-base text-quiet">{t('converted')}</p>}
      {remarks.map(({ id, text }) => (
        <p key={id} className="border border-dashed border-edge px-3 py-2 text-base">
          <b>{t('remark')}</b>　{text}
        </p>
      ))}
    </div>
  );
};
