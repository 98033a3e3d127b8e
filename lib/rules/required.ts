/** What must be there by now. @throws RangeError with the sentence that says what is missing. */
export const required = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new RangeError(what);
  return found;
};
