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
const Quoted = ({ entry, anchored, marks }: EntryShown) => {
  const lines = markedLines(entry.source, marks).map(({ line, marks: own }) => ({
    line,
    words: <MarkedText text={line} marks={own} />,
  }));
  return (
    <blockquote id={anchored ? entry.id : undefined}>
      {lines.length === 1 ? lines[0]?.words : lines.map(({ line, words }) => <p key={line}>{words}</p>)}
    </blockquote>
  );
};

/** An entry whose number is ours says so above its words; one without words is an anchor only. */
const EntryWords = ({ entry, anchored, marks }: EntryShown) => {
  const isRestored = entry.number !== null && entry.numberRestored;
  if (!isRestored && entry.source !== '') return <Quoted entry={entry} anchored={anchored} marks={marks} />;
  return (
    <div id={anchored ? entry.id : undefined}>
      {isRestored && <RestoredNumber number={entry.number ?? ''} />}
      {entry.source !== '' && <Quoted entry={entry} anchored={false} marks={marks} />}
    </div>
  );
};

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
      {isConverted && <p className="small">{t('converted')}</p>}
      {remarks.map(({ id, text }) => (
        <p key={id} className="border border-dashed border-edge px-3 py-2 text-base">
          <b>{t('remark')}</b>　{text}
        </p>
      ))}
    </div>
  );
};
