import 'server-only';

import type { z } from 'zod';

type Problem = { readonly path: readonly PropertyKey[]; readonly problem: string };

/** Turns a zod issue into key paths and sentences that say what is wrong and what to do; one for each unknown key. */
export function describeIssue(issue: z.core.$ZodIssue): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const problem = 'is not a known key; remove it or correct its spelling';
    return issue.keys.map((key) => ({ path: [...issue.path, key], problem }));
  }
  return [{ path: issue.path, problem: describeProblem(issue) }];
}

function describeProblem(issue: z.core.$ZodIssue): string {
  if (issue.input === undefined && issue.code === 'invalid_type') return 'is missing; add it';
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.code === 'invalid_value')
    return `is none of the known values; write one of ${issue.values.join(', ')}`;
  if (issue.code !== 'invalid_type' || !issue.message.startsWith('Invalid input')) return issue.message;
  return `is of the wrong type; write a ${issue.expected}`;
}
