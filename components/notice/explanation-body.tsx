import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { MarkedText } from '@/components/glossary/marked-text';
import type { ClauseExplanation } from '@/lib/model/explanation';
import type { TermMark } from '@/lib/model/term-use';

/** A worked case, computed by the calculator, with the address that shows its steps. */
export type WorkedExample = {
  readonly title: string;
  /** What it starts from and which figures are made up; empty where the title says it all. */
  readonly premise: string;
  readonly finding: string;
  readonly href: string;
};

const Part = ({ title, text }: { title: string; text: ReactNode }) => (
  <p>
    <b>{title}</b>
    {text}
  </p>
);

const Audience = ({ tags }: { tags: ClauseExplanation['audience'] }) => {
  const t = useTranslations();
  return (
    <p>
      {t('notice.audience')}：{tags.map((tag) => t(`audiences.${tag}`)).join('、')}
    </p>
  );
};

const Example = ({ example }: { example: WorkedExample }) => {
  const t = useTranslations('notice');
  return (
    <div className="border border-line bg-sheet px-4 py-3">
      <Part title={t('example')} text={`${example.title}：${example.finding}${example.premise}`} />
      <a href={example.href} className="tap print:hidden">
        {t('exampleOpen')}
      </a>
    </div>
  );
};

type Body = {
  readonly explanation: ClauseExplanation;
  readonly example: WorkedExample | undefined;
  /** Terms to mark, by text; none where the page has no notes on them. */
  readonly marks?: Readonly<Record<string, readonly TermMark[]>>;
};

/** What a clause means: for whom, point by point, what to do, what it leaves open, and a worked case. */
export const ExplanationBody = ({ explanation, example, marks = {} }: Body) => {
  const t = useTranslations('notice');
  const marked = (text: string) => <MarkedText text={text} marks={marks[text] ?? []} />;
  return (
    <div className="told">
      <Audience tags={explanation.audience} />
      <ul>
        {explanation.points.map((point) => (
          <li key={point}>{marked(point)}</li>
        ))}
      </ul>
      <Part title={t('action')} text={marked(explanation.action)} />
      {explanation.silent !== null && <Part title={t('silent')} text={marked(explanation.silent)} />}
      {example !== undefined && <Example example={example} />}
    </div>
  );
};
