import { AnswerBanner } from '@/components/answer/answer-banner';
import type { CheckerContext } from '@/components/answer/answer-context';
import { AssumptionList } from '@/components/answer/assumption-list';
import { CitationNotes } from '@/components/answer/citation-notes';
import { findingWords } from '@/components/answer/finding-words';
import { LastDay } from '@/components/answer/last-day';
import { belowBanner } from '@/components/answer/past-context';
import { RatiosThere } from '@/components/answer/ratios-there';
import { RefusalView } from '@/components/answer/refusal-view';
import { SilentNotes } from '@/components/answer/silent-notes';
import { WhomToAsk } from '@/components/answer/whom-to-ask';
import type { Finding, Verdict } from '@/lib/model/answer';
import type { Beside } from '@/lib/rules/define-checker';
import type { Past } from '@/lib/rules/judge';

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

type Found = {
  readonly finding: Finding;
  /** Words before the finding, where it is of a day that is over. */
  readonly lead: string;
  readonly beside?: Beside | undefined;
  readonly context: CheckerContext;
};

const FindingView = ({ finding, lead, beside, context }: Found) => (
  <div className="space-y-8">
    <AnswerBanner context={context} />
    <p className="max-w-measure text-[1.6rem] leading-snug font-bold" data-outcome={finding.outcome}>
      {lead}
      {findingWords(context.rule.headlines, finding.headline, finding)}
    </p>
    <RatiosThere beside={beside} context={context} />
    <Reasons finding={finding} context={context} />
    <NextSteps finding={finding} context={context} />
    {(finding.outcome === 'not-stated' || finding.outcome === 'conditional') && (
      <WhomToAsk words={context.words.answer} contact={context.contact} />
    )}
    <AssumptionList assumptions={finding.assumptions} context={context} />
    <SilentNotes answer={finding} context={context} />
  </div>
);

const PastVerdict = ({
  past: { day, answer },
  context,
}: {
  past: Past<Verdict>;
  context: CheckerContext;
}) => {
  const below = belowBanner(context);
  return (
    <LastDay day={day} context={below}>
      {answer.status === 'computed' ? (
        <FindingView finding={answer} lead={`${below.words.answer.then}：`} context={below} />
      ) : (
        <RefusalView refusal={answer} own={below.rule.refusals} context={below} />
      )}
    </LastDay>
  );
};

type View = {
  /** Undefined where no day was given, and only the last day of the notice speaks. */
  readonly verdict: Verdict | undefined;
  /** What held on the last day of the notice, where that is over. */
  readonly past?: Past<Verdict> | undefined;
  readonly beside?: Beside | undefined;
  readonly context: CheckerContext;
};

/**
 * A checker's answer: yes or no in words, every reason with its clause, what to do, what was assumed. After the end of the
 * notice its refusal first, then, set apart, what held on the last day.
 */
export const VerdictView = ({ verdict, past, beside, context }: View) => {
  if (verdict?.status === 'computed')
    return <FindingView finding={verdict} lead="" beside={beside} context={context} />;
  return (
    <>
      {verdict === undefined ? (
        <AnswerBanner context={context} />
      ) : (
        <RefusalView refusal={verdict} own={context.rule.refusals} context={context} />
      )}
      {past !== undefined && <PastVerdict past={past} context={context} />}
    </>
  );
};
