/** The glossary; with a term's id, the place of that term. Both are permanent. */
export const glossaryPath = (term?: string): string =>
  term === undefined ? '/glossary' : `/glossary#${term}`;

/** The id of the note on a term on the page of a clause. No clause has such an id. */
export const noteId = (term: string): string => `note-${term}`;

/** The id of the place in the words that the note leads back to. */
export const markId = (term: string): string => `term-${term}`;
