/** A store of the browser, or nothing where it is switched off. */
const storeOf = (kind: 'localStorage' | 'sessionStorage'): Storage | undefined => {
  try {
    return window[kind];
  } catch {
    return undefined;
  }
};

/** What the browser keeps under a name; undefined where it keeps nothing. */
export const readKept = (kind: 'localStorage' | 'sessionStorage', name: string): string | undefined => {
  try {
    return storeOf(kind)?.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Keeps a value, or lets it go; a browser that keeps nothing is left alone. */
export const keep = (
  kind: 'localStorage' | 'sessionStorage',
  name: string,
  value: string | undefined,
): void => {
  try {
    if (value === undefined) storeOf(kind)?.removeItem(name);
    else storeOf(kind)?.setItem(name, value);
  } catch {
    // Full, or switched off: then it lasts as long as the page.
  }
};
