import { rowsInForm } from '@/components/rule/rows-in-form';
import type { Typed } from '@/lib/forms/typed';
import { withoutEmpty } from '@/lib/forms/without-empty';
import type { Fields } from '@/lib/model/field';

/** What stands in the controls of a form in the page. */
export const typedInForm = (fields: Fields, form: HTMLFormElement): Typed => ({
  ...withoutEmpty(Object.fromEntries(new FormData(form))),
  ...rowsInForm(fields, form),
});
