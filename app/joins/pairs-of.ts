/** A page's search parameters as Next gives them. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** The same as pairs, repeated names kept. */
export const pairsOf = (searchParams: SearchParams): [string, string][] =>
  Object.entries(searchParams).flatMap(([name, values]) =>
    [values ?? []].flat().map((value): [string, string] => [name, value]),
  );
