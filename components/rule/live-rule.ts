import type { checkTyped } from '@/lib/forms/check-typed';
import { formCheck } from '@/lib/forms/form-check';

/**
 * A rule and the check of plain values, in the browser: one module of its own, so that a phone gets the rule at hand and
 * nothing of the others. scripts/bundle-modules.mjs makes it.
 */
type RuleModule<Rule> = { readonly rule: Rule; readonly checkTyped: typeof checkTyped };

/** A rule, and the check of what is typed into its form. */
export type LiveRule<Rule> = { readonly rule: Rule; readonly checkForm: typeof checkTyped };

/** Fetches the module; the page has asked for it ahead, so that it is there when the form is. */
export const loadLiveRule = async <Rule>(address: string): Promise<LiveRule<Rule>> => {
  const module: RuleModule<Rule> = await import(/* turbopackIgnore: true */ address);
  return { rule: module.rule, checkForm: formCheck(module.checkTyped) };
};
