import { checkTyped } from '@/lib/forms/check-typed';
import { formCheck } from '@/lib/forms/form-check';

/** `checkTyped` for the forms of pages: see `formCheck`. */
export const checkForm = formCheck(checkTyped);
