import type { ReactNode } from 'react';

type Columns = {
  readonly title: string;
  /** Whether the answer stands before the form: on a result page. */
  readonly answerFirst: boolean;
  readonly form: ReactNode;
  readonly answer: ReactNode;
};

/**
 * Form and answer: one above the other on a phone, side by side on a desk. `data-interactive` says that this part of
 * a page needs its scripts; a page without such a part is sent without any.
 */
export const RuleColumns = ({ title, answerFirst, form, answer }: Columns) => (
  <div data-interactive="" className="flex flex-col gap-x-12 gap-y-10 lg:grid lg:grid-cols-2 lg:items-start">
    <div className={`lg:order-1 print:order-2 ${answerFirst ? 'order-2' : 'order-1'}`}>{form}</div>
    <section
      id="result"
      aria-label={title}
      className={`lg:order-2 print:order-1 ${answerFirst ? 'order-1' : 'order-2'}`}
    >
      {answer}
    </section>
  </div>
);
