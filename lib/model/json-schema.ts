type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A JSON Schema (2020-12): data, as it is written. */
export type JsonSchema = { readonly [keyword: string]: Json };
