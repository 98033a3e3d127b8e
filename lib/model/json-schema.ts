/** A JSON Schema (2020-12): data, as it is written. */
export type JsonSchema = { readonly [keyword: string]: unknown };
