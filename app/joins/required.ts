/** What the address promised to be there: unknown addresses are refused before a page is asked for. @throws RangeError */
export const required = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new RangeError(`${what} is not there`);
  return found;
};
