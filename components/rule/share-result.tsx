import { messagesOf } from '@/lib/i18n/messages-of';
import { inLocale } from '@/lib/links/in-locale';
import { type RuleKind, rulePath } from '@/lib/links/rule-path';
import type { Locale } from '@/lib/model/locale';

type Share = { readonly locale: Locale; readonly kind: RuleKind; readonly id: string };

/** The address of a result carries the person's figures: says so, and offers the one without. */
export const ShareResult = ({ locale, kind, id }: Share) => {
  const { rules } = messagesOf(locale);
  return (
    <section className="mt-10 max-w-measure print:hidden">
      <h2>{rules.shareTitle}</h2>
      <p>{rules.shareWith}</p>
      <p>
        <a href={inLocale(locale, rulePath(kind, id))} className="inline-flex min-h-thumb items-center">
          {rules.shareWithout}
        </a>
      </p>
    </section>
  );
};
