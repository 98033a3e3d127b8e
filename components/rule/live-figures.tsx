import { FiguresLine, type Summed } from '@/components/rule/figures-line';
import type { Answer } from '@/lib/model/answer';

/** Where no day was given there is none. */
type Shown = Omit<Summed, 'answer'> & { readonly answer: Answer | undefined };

/**
 * While one types: the answer in a line, at the foot of a phone's screen, so that nobody scrolls past the form for it. On a
 * desk the answer stands beside the form.
 */
export const LiveFigures = ({ answer, headline, context }: Shown) => {
  if (answer?.status !== 'computed') return null;
  return (
    <a
      href="#result"
      className="fixed inset-x-0 bottom-0 flex min-h-thumb flex-col justify-center border-t-2 border-ink bg-sheet px-4 py-1 leading-snug text-ink no-underline lg:hidden print:hidden"
    >
      <FiguresLine answer={answer} headline={headline} context={context} />
    </a>
  );
};
