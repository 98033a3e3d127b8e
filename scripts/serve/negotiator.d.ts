declare module 'negotiator' {
  /** What is used of it. */
  class Negotiator {
    constructor(request: { readonly headers: Readonly<Record<string, string | undefined>> });
    /** The tags of `Accept-Language` by weight, without those of weight 0. */
    languages(): string[];
    /** The first of those available that the header takes. */
    language(available: readonly string[]): string | undefined;
  }
  export = Negotiator;
}
