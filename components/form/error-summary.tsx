import type { Ref } from 'react';
import type { SharedWords } from '@/components/answer/answer-context';
import { fill } from '@/lib/i18n/fill';

/** One fault of a form, in words. */
export type SummaryLine = {
  readonly key: string;
  readonly text: string;
  /** Where to mend it; null for something that has no field. */
  readonly href: string | null;
};

type Summary = {
  readonly lines: readonly SummaryLine[];
  readonly words: SharedWords['rules'];
  /** The same address without what does not belong in it, where something does not. */
  readonly mendedHref: string | undefined;
  readonly ref?: Ref<HTMLDivElement>;
};

/** All faults at once, each leading to its field. Takes focus when the page opens with it, also without a script. */
export const ErrorSummary = ({ lines, words, mendedHref, ref }: Summary) => (
  <div
    ref={ref}
    id="error-summary"
    role="alert"
    tabIndex={-1}
    // biome-ignore lint/a11y/noAutofocus: after a failed submit the summary is where reading goes on
    autoFocus={true}
    className="my-4 max-w-measure border-4 border-ink bg-sheet px-4 py-3"
  >
    <h2>{fill(words.errorTitle, { count: lines.length })}</h2>
    <p>{words.errorLead}</p>
    <ul className="list-disc pl-6">
      {lines.map(({ key, text, href }) => (
        <li key={key}>
          {href === null ? (
            text
          ) : (
            <a href={href} className="inline-flex min-h-thumb items-center">
              {text}
            </a>
          )}
        </li>
      ))}
    </ul>
    {mendedHref !== undefined && (
      <a href={mendedHref} className="inline-flex min-h-thumb items-center">
        {words.dropUnknown}
      </a>
    )}
  </div>
);
