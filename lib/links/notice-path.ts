// Addresses are permanent: they are printed on paper. Paths here start behind the script's segment.

/** The page of a notice. */
export const noticePath = (notice: string): string => `/notices/${notice}`;

/** The questions on a notice; no clause has such an id. */
export const questionsPath = (notice: string): string => `${noticePath(notice)}/questions`;

/** The page of one clause. */
export const clausePath = (notice: string, clause: string): string => `${noticePath(notice)}/${clause}`;

/** The short address of a clause, for SMS and codes: leads to the reader's own script. */
export const shortClausePath = (notice: string, clause: string): string => `/c/${notice}/${clause}`;

/** The page of the clause that a citation (`jinan-2022/1-2`) names. */
export const citedClausePath = (citedClause: string): string => `/notices/${citedClause}`;
