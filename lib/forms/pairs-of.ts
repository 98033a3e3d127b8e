/** Values by name, one or several of each: the search parameters of a page as Next gives them, the input of a worked case. */
export type NamedValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The same as pairs, in order; a name with several values comes once for each. */
export const pairsOf = (values: NamedValues): [string, string][] =>
  Object.entries(values).flatMap(([name, given]) =>
    [given ?? []].flat().map((value): [string, string] => [name, value]),
  );
