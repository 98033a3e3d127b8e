import type { ReactNode } from 'react';
import { AskedLine } from '@/components/rule/asked-line';
import type { FormContext, FormOf } from '@/components/rule/form-of';
import { PercentDoubts } from '@/components/rule/percent-doubts';
import type { Typed } from '@/lib/forms/typed';

type Columns = {
  readonly form: FormOf;
  readonly context: FormContext;
  /** What the answer answers; undefined while there is none. */
  readonly asked: Typed | undefined;
  readonly questions: ReactNode;
  readonly answer: ReactNode;
};

/**
 * Form and answer: one above the other on a phone, the answer first on a result page; side by side
 * on a desk. On paper the case in a line stands for the form.
 */
export const RuleColumns = ({ form, context, asked, questions, answer }: Columns) => {
  const { rules } = context.words;
  const answerFirst = form.isResult && !form.isEditing && form.errors.length === 0;
  return (
    <div className="flex flex-col gap-x-12 gap-y-10 lg:grid lg:grid-cols-2 lg:items-start print:block">
      <div
        id="form"
        className={`lg:order-1 ${answerFirst ? 'order-2' : 'order-1'} ${asked === undefined ? '' : 'print:hidden'}`}
      >
        {answerFirst && <h2 className="mb-2">{rules.formTitle}</h2>}
        {questions}
      </div>
      <section
        id="result"
        aria-label={rules.resultTitle}
        className={`lg:order-2 ${answerFirst ? 'order-1' : 'order-2'}`}
      >
        {asked !== undefined && (
          <div className={form.isResult ? '' : 'hidden print:block'}>
            <AskedLine form={form} typed={asked} context={context} />
          </div>
        )}
        {asked !== undefined && <PercentDoubts form={form} typed={asked} context={context} />}
        {answer}
      </section>
    </div>
  );
};
