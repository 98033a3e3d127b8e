import { WhomToAsk } from '@/components/answer/whom-to-ask';
import { type FoundLine, FoundLines } from '@/components/finder/found-lines';
import { StatusMark } from '@/components/notice/status-mark';
import type { StatusFacts } from '@/components/notice/status-text';
import { fill } from '@/lib/i18n/fill';
import { messagesOf } from '@/lib/i18n/messages-of';
import { inLocale } from '@/lib/links/in-locale';
import { clausePath, noticePath } from '@/lib/links/notice-path';
import type { LocalisedNotice } from '@/lib/model/localised-notice';

/** Something that a notice gives to the person, ready to be shown. */
export type Found = {
  readonly id: string;
  readonly headline: string;
  /** A target or a task that the notice sets: not something one has already. */
  readonly goal: boolean;
  /** Of which insurance it speaks. */
  readonly insurance: string;
  readonly lines: readonly FoundLine[];
  readonly clause: { readonly id: string; readonly place: string };
  readonly quote: string;
  /** Its calculator or checker, filled in as far as known. */
  readonly rule: { readonly title: string; readonly href: string } | undefined;
};

/** What one notice gives, and whether it holds on the day. */
export type FoundInNotice = {
  readonly notice: LocalisedNotice;
  readonly facts: StatusFacts;
  readonly found: readonly Found[];
  /** Questions on whose answers figures depend. */
  readonly asks: readonly string[];
  /** The day on which it was asked: the last one on which it held, where it is over. */
  readonly day: string;
};

const FoundCard = ({ notice, found }: Pick<FoundInNotice, 'notice'> & { found: Found }) => {
  const { finder } = messagesOf(notice.locale);
  const { headline, goal, insurance, lines, clause, quote, rule } = found;
  return (
    <li className="border-t border-line py-4">
      <h4 className="text-lg leading-snug font-bold">{headline}</h4>
      {goal && <p className="font-bold">{finder.goal}</p>}
      <FoundLines lines={lines} />
      {lines.every(({ scope }) => scope === undefined) && (
        <p className="text-base text-quiet">{fill(finder.about, { insurance })}</p>
      )}
      <details className="text-base text-quiet">
        <summary className="flex min-h-10 w-fit items-center text-accent underline underline-offset-4">
          {fill(finder.basis, { clause: clause.place })}
        </summary>
        <p className="border-l-4 border-line pl-3">
          <q>{quote}</q>{' '}
          <a
            href={inLocale(notice.locale, clausePath(notice.id, clause.id))}
            className="inline-flex min-h-10 items-center print:hidden"
          >
            {finder.clause}
          </a>
        </p>
      </details>
      {rule !== undefined && (
        <a href={rule.href} className="inline-flex min-h-thumb items-center print:hidden">
          {rule.title}
        </a>
      )}
    </li>
  );
};

const isOver = ({ status }: StatusFacts): boolean => status === 'expired' || status === 'past-year';

const FoundNotice = ({ notice, facts, found, day }: FoundInNotice) => {
  const { answer, finder, status } = messagesOf(notice.locale);
  return (
    <section className="max-w-measure pt-4">
      <StatusMark facts={facts} words={status} />
      <h3 className="mt-2">
        <a
          href={inLocale(notice.locale, noticePath(notice.id))}
          className="inline-flex min-h-thumb items-center"
        >
          {notice.shortTitle}
        </a>
      </h3>
      {isOver(facts) && <p>{fill(finder.lastDay, { date: day })}</p>}
      <ul className="border-b border-line">
        {found.map((each) => (
          <FoundCard key={each.id} notice={notice} found={each} />
        ))}
      </ul>
      <WhomToAsk words={answer} contact={notice.contact?.text ?? null} />
    </section>
  );
};

/** What the notices give, notice by notice, the status of each first, whom to ask last. */
export const FoundList = ({ notices }: { readonly notices: readonly FoundInNotice[] }) =>
  notices.map((each) => <FoundNotice key={each.notice.id} {...each} />);
