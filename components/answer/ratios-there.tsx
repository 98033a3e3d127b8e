import type { CheckerContext } from '@/components/answer/answer-context';
import { editName, goOn } from '@/lib/forms/edit-rows';
import { fill } from '@/lib/i18n/fill';
import { inLocale } from '@/lib/links/in-locale';
import { resultPath } from '@/lib/links/rule-path';
import type { Beside } from '@/lib/rules/define-checker';

type There = { readonly beside: Beside | undefined; readonly context: CheckerContext };

/** The ratios themselves beside a finding that they change, and the calculator with what is known filled in. */
export const RatiosThere = ({ beside, context }: There) => {
  const { beside: words } = context.rule;
  if (beside === undefined || words === undefined) return null;
  const query = new URLSearchParams({ ...beside.typed, [editName]: goOn });
  return (
    <section className="max-w-measure">
      <h2>{words.title}</h2>
      <ul className="list-disc pl-6 marker:text-accent">
        {beside.ratios.map(({ insured, level3, level1And2 }) => (
          <li key={insured}>
            {fill(words.line ?? '', { who: words[insured] ?? insured, level3, level1And2 })}
          </li>
        ))}
      </ul>
      <a
        href={inLocale(context.locale, resultPath('calculators', beside.calculator, `${query}`))}
        className="inline-flex min-h-thumb items-center print:hidden"
      >
        {words.link}
      </a>
    </section>
  );
};
