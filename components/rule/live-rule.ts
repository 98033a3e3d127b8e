import type { checkForm } from '@/lib/forms/check-form';

/**
 * A rule and the check of what is typed, in the browser: one module of its own, so that a phone gets the rule at hand and
 * nothing of the others. scripts/bundle-modules.mjs makes it.
 */
export type LiveRule<Rule> = { readonly rule: Rule; readonly checkForm: typeof checkForm };

/** Fetches the module; the page has asked for it ahead, so that it is there when the form is. */
export const loadLiveRule = <Rule>(address: string): Promise<LiveRule<Rule>> =>
  import(/* turbopackIgnore: true */ address);
