import type { FormContext, FormOf } from '@/components/rule/form-of';
import { otherLocale } from '@/lib/i18n/locale-of';
import { inLocale } from '@/lib/links/in-locale';
import { resultPath, rulePath } from '@/lib/links/rule-path';

type Actions = { readonly form: FormOf; readonly context: FormContext; readonly submitLabel: string };

/** Leaves for the same form in the other script with what is typed; only without a script, where the switch cannot know it. */
const SwitchKeeping = ({ form, context }: Omit<Actions, 'submitLabel'>) => {
  const other = otherLocale(context.locale);
  return (
    <noscript>
      <button
        type="submit"
        lang={other}
        formAction={inLocale(other, resultPath(form.kind, form.id))}
        className="min-h-thumb w-full border border-edge px-4"
      >
        {context.words.site.otherScriptKeep}
      </button>
    </noscript>
  );
};

/** What one can do with a form: send it, change its script, start anew. */
export const FormActions = ({ form, context, submitLabel }: Actions) => {
  const { rules } = context.words;
  return (
    <div className="space-y-3 print:hidden">
      <button type="submit" className="min-h-thumb w-full bg-accent px-6 py-2 text-xl font-bold text-paper">
        {submitLabel}
      </button>
      <SwitchKeeping form={form} context={context} />
      <p className="text-base text-quiet">{rules.privacy}</p>
      {form.isResult && (
        <a
          href={inLocale(context.locale, rulePath(form.kind, form.id))}
          className="inline-flex min-h-thumb items-center"
        >
          {rules.clear}
        </a>
      )}
    </div>
  );
};
