const requirePlain = (name: string, value: unknown, isInList: boolean): void => {
  const isPlain =
    value === null ||
    ['string', 'boolean'].includes(typeof value) ||
    (value === undefined && !isInList) ||
    Number.isFinite(value) ||
    Array.isArray(value) ||
    (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype);
  if (!isPlain) throw new Error(`${name} is no plain data: JSON would change it`);
};

/**
 * Plain data as JSON that may stand within a `script` of a page. A property that is undefined is left out.
 *
 * @throws Error that names the key of a function, a date, a map, an infinite number and the like
 */
export const plainJson = (data: object): string => {
  // A date turns itself into a string before a replacer sees it: what the key holds is looked up.
  const text = JSON.stringify(data, function (this: Readonly<Record<string, unknown>>, key, value: unknown) {
    requirePlain(key, this[key], Array.isArray(this));
    return value;
  });
  return text.replaceAll('<', '\\u003c');
};
