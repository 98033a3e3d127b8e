type FieldProblem = { readonly field: string; readonly message: string };

type Problem = {
  readonly status: 400 | 404;
  readonly title: string;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
};

/** An error of the API as RFC 9457 problem details. */
export const problem = (details: Problem): Response =>
  Response.json(
    { type: 'about:blank', ...details },
    { status: details.status, headers: { 'Content-Type': 'application/problem+json; charset=utf-8' } },
  );
