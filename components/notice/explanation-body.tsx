import { useTranslations } from 'next-intl';
import type { ClauseExplanation } from '@/lib/model/explanation';

/** A worked case, computed by the calculator, with the address that shows its steps. */
export type WorkedExample = { readonly title: string; readonly finding: string; readonly href: string };

const Part = ({ title, text }: { title: string; text: string }) => (
  <p>
    <b className="mr-2 text-accent">{title}</b>
    {text}
  </p>
);

const Audience = ({ tags }: { tags: ClauseExplanation['audience'] }) => {
  const t = useTranslations();
  return (
    <p className="text-base text-quiet">
      {t('notice.audience')}：{tags.map((tag) => t(`audiences.${tag}`)).join('、')}
    </p>
  );
};

const Example = ({ example }: { example: WorkedExample }) => {
  const t = useTranslations('notice');
  return (
    <div className="border border-line bg-sheet px-4 py-3">
      <Part title={t('example')} text={`${example.title}：${example.finding}`} />
      <a href={example.href} className="inline-flex min-h-thumb items-center print:hidden">
        {t('exampleOpen')}
      </a>
    </div>
  );
};

type Body = { readonly explanation: ClauseExplanation; readonly example: WorkedExample | undefined };

/** What a clause means: for whom, point by point, what to do, what it leaves open, and a worked case. */
export const ExplanationBody = ({ explanation, example }: Body) => {
  const t = useTranslations('notice');
  return (
    <div className="max-w-measure space-y-3">
      <Audience tags={explanation.audience} />
      <ul className="list-disc space-y-1 pl-6 marker:text-accent">
        {explanation.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Part title={t('action')} text={explanation.action} />
      {explanation.silent !== null && <Part title={t('silent')} text={explanation.silent} />}
      {example !== undefined && <Example example={example} />}
    </div>
  );
};
