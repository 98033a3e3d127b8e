import type { CalculatorContext } from '@/components/answer/answer-context';
import { WhomToAsk } from '@/components/answer/whom-to-ask';
import { inLocale } from '@/lib/links/in-locale';
import { clausePath } from '@/lib/links/notice-path';
import type { Calculator } from '@/lib/rules/define-calculator';

type List = {
  readonly items: Calculator['notStated'];
  readonly notice: string;
  readonly context: CalculatorContext;
};

/** What a reader will look for and the notice does not say: shown as open, never filled in. */
export const NotStatedList = ({ items, notice, context }: List) => (
  <section>
    <h2>{context.words.answer.notStatedTitle}</h2>
    <ul className="max-w-measure list-disc space-y-2 pl-6 marker:text-accent">
      {items.map(({ id, clause }) => (
        <li key={id}>
          {context.rule.notStated[id]}{' '}
          <a
            href={inLocale(context.locale, clausePath(notice, clause))}
            className="inline-flex min-h-10 items-center text-base"
          >
            {context.places[`${notice}/${clause}`]}
          </a>
        </li>
      ))}
    </ul>
    <WhomToAsk words={context.words.answer} contact={context.contact} />
  </section>
);
