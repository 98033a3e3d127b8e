import { AnswerBanner } from '@/components/answer/answer-banner';
import type { CheckerContext } from '@/components/answer/answer-context';
import { AssumptionList } from '@/components/answer/assumption-list';
import { CitationNotes } from '@/components/answer/citation-notes';
import { findingWords } from '@/components/answer/finding-words';
import { RefusalView } from '@/components/answer/refusal-view';
import type { Finding, Verdict } from '@/lib/model/answer';

const Reasons = ({ finding, context }: { finding: Finding; context: CheckerContext }) => (
  <section>
    <h2>{context.words.answer.reasonsTitle}</h2>
    <ul className="max-w-measure border-b border-line">
      {finding.reasons.map(({ id, citations }) => (
        <li key={id} className="border-t border-line py-3">
          {findingWords(context.rule.reasons, id, finding)}
          <CitationNotes citations={citations} context={context} />
        </li>
      ))}
    </ul>
  </section>
);

const NextSteps = ({ finding, context }: { finding: Finding; context: CheckerContext }) => {
  if (finding.nextSteps.length === 0) return null;
  return (
    <section>
      <h2>{context.words.answer.nextStepsTitle}</h2>
      <ul className="max-w-measure list-disc pl-6 marker:text-accent">
        {finding.nextSteps.map((id) => (
          <li key={id}>{findingWords(context.rule.nextSteps, id, finding)}</li>
        ))}
      </ul>
    </section>
  );
};

/** A checker's answer: yes or no in words, every reason with its clause, what to do, what was assumed. */
export const VerdictView = ({ verdict, context }: { verdict: Verdict; context: CheckerContext }) => {
  if (verdict.status !== 'computed')
    return <RefusalView refusal={verdict} own={context.rule.refusals} context={context} />;
  return (
    <div className="space-y-8">
      <AnswerBanner context={context} />
      <p className="max-w-measure text-[1.6rem] leading-snug font-bold" data-outcome={verdict.outcome}>
        {findingWords(context.rule.headlines, verdict.headline, verdict)}
      </p>
      <Reasons finding={verdict} context={context} />
      <NextSteps finding={verdict} context={context} />
      <AssumptionList assumptions={verdict.assumptions} context={context} />
    </div>
  );
};
