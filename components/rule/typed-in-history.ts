import { decodeForm } from '@/lib/forms/decode-form';
import type { Typed } from '@/lib/forms/typed';
import type { Fields } from '@/lib/model/field';

const name = 'typed';

/**
 * Lets the browser's history keep what stands in a form, also where it is wrong: it is there again after a reload and on
 * coming back. `address` is shown from now on; nothing is loaded.
 */
export const keepInHistory = (query: string, address: string): void => {
  try {
    history.replaceState({ [name]: query }, '', address);
  } catch {
    // Some browsers refuse when it comes too often: the next time then.
  }
};

/** What the history keeps of this page's form; undefined where nothing was typed yet. */
export const typedInHistory = (fields: Fields): Typed | undefined => {
  const kept: unknown = history.state?.[name];
  return typeof kept === 'string' ? decodeForm(fields, new URLSearchParams(kept)).typed : undefined;
};
