import { type ReactNode, useState } from 'react';
import { AskedLine } from '@/components/rule/asked-line';
import type { FormContext, FormOf } from '@/components/rule/form-of';
import { formQuery } from '@/components/rule/form-query';
import { PercentDoubts } from '@/components/rule/percent-doubts';
import { ReadOut } from '@/components/rule/read-out';
import { Renewed } from '@/components/rule/renewed';
import { ShareAnswer } from '@/components/rule/share-answer';
import type { Typed } from '@/lib/forms/typed';

/** What the answer says in a line, and a text that is another one for each other line. */
export type Summary = { readonly of: string; readonly line: ReactNode };

type Columns = {
  readonly form: FormOf;
  readonly context: FormContext;
  /** What the answer answers; undefined while there is none. */
  readonly asked: Typed | undefined;
  /** Whether that is something else than what stands in the form. */
  readonly isOld: boolean;
  /** Whether the answer is the one that the server rendered. */
  readonly isServed: boolean;
  readonly questions: ReactNode;
  readonly answer: ReactNode;
  /** What is read out. */
  readonly summary: Summary | undefined;
  /** The answer in a line at the foot of a phone. */
  readonly foot?: ReactNode;
};

/** Over an answer, the case it answers; where that is not the one in the form, that too. */
const AnswerHead = ({
  form,
  context,
  asked,
  isOld,
}: Pick<Columns, 'form' | 'context' | 'asked' | 'isOld'>) => {
  if (asked === undefined) return null;
  return (
    <>
      {isOld && (
        <p data-old="" className="mb-2 max-w-measure border-l-8 border-ink bg-sheet py-2 pl-4 font-bold">
          {context.words.rules.oldAnswer}
        </p>
      )}
      <div className={form.isResult || isOld ? '' : 'hidden print:block'}>
        <AskedLine form={form} typed={asked} context={context} />
      </div>
      <PercentDoubts form={form} typed={asked} context={context} />
    </>
  );
};

const Answered = (columns: Omit<Columns, 'questions'>) => {
  const { form, context, asked, isOld, isServed, answer, summary, foot } = columns;
  const [said, setSaid] = useState<Summary>();
  const query = asked === undefined ? '' : formQuery(form, asked);
  const readOut = said?.of === query ? { of: `said ${query}`, line: said.line } : summary;
  return (
    <>
      <Renewed of={`${isServed} ${isOld} ${query}`}>
        <AnswerHead form={form} context={context} asked={asked} isOld={isOld} />
        {answer}
      </Renewed>
      {asked !== undefined && !isOld && !form.isEditing && (
        <ShareAnswer
          form={form}
          context={context}
          asked={asked}
          onSaid={(line) => setSaid({ of: query, line })}
        />
      )}
      <ReadOut of={readOut?.of ?? ''}>{readOut?.line}</ReadOut>
      <div data-foot="">{foot}</div>
    </>
  );
};

/**
 * Form and answer: one above the other on a phone, the answer first on a result page; side by side
 * on a desk. On paper the case in a line stands for the form.
 */
export const RuleColumns = ({ questions, ...answered }: Columns) => {
  const { form, context, asked } = answered;
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
        <Answered {...answered} />
      </section>
    </div>
  );
};
