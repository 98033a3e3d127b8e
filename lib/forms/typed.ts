/** The address as it came: pairs in their order, names possibly repeated or unknown. */
export type Pairs = Iterable<readonly [string, string]>;

/** What was typed into one row, one text a cell; empty cells are absent. */
export type TypedRow = Readonly<Record<string, string>>;

/** What was typed into one field. */
export type TypedValue = string | readonly TypedRow[];

/** What was typed, by field; fields left empty are absent. */
export type Typed = Readonly<Record<string, TypedValue>>;

/** The text of a single field; undefined where it is empty. */
export const typedText = (typed: Typed, name: string): string | undefined => {
  const value = typed[name];
  return typeof value === 'string' ? value : undefined;
};

/** The rows of a field of rows; none where it is empty. */
export const typedRows = (typed: Typed, name: string): readonly TypedRow[] => {
  const value = typed[name];
  return value === undefined || typeof value === 'string' ? [] : value;
};
