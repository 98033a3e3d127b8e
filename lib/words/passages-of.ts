import type { ClauseId } from '@/lib/model/clause-id';
import type { ClauseExplanation, Explanation } from '@/lib/model/explanation';
import type { Part, Passage } from '@/lib/words/passage';

/**
 * The passages of an explanation, in the order of the page: the words on status, each line of "in one minute", each
 * question with its answer, each clause. Rows of the facts table are no sentences and have a check of their own.
 */
export function passagesOf(explanation: Omit<Explanation, 'changes'>): Passage[] {
  const { aboutStatus, inOneMinute, questions, clauses } = explanation;
  return [
    ...(aboutStatus === null
      ? []
      : [passageOf(['aboutStatus'], [], [{ path: ['aboutStatus'], text: aboutStatus }])]),
    ...inOneMinute.map(({ text, clause }, index) => {
      const path = ['inOneMinute', index];
      return passageOf(path, [clause], [{ path: [...path, 'text'], text }]);
    }),
    ...questions.map(({ ask, answer, clauses: cited }, index) => {
      const path = ['questions', index];
      return passageOf(path, cited, [
        { path: [...path, 'ask'], text: ask },
        { path: [...path, 'answer'], text: answer },
      ]);
    }),
    ...Object.entries(clauses).map(([id, clause]) => passageOfClause(id, clause)),
  ];
}

function passageOf(
  path: readonly PropertyKey[],
  clauses: readonly ClauseId[],
  parts: readonly Part[],
): Passage {
  return { at: path.join('.'), path, clauses, parts, derived: [] };
}

function passageOfClause(id: ClauseId, explanation: ClauseExplanation): Passage {
  const path = ['clauses', id];
  const { headline, points, action, silent, derived } = explanation;
  const parts = [
    { path: [...path, 'headline'], text: headline },
    ...points.map((text, index) => ({ path: [...path, 'points', index], text })),
    { path: [...path, 'action'], text: action },
    ...(silent === null ? [] : [{ path: [...path, 'silent'], text: silent }]),
  ];
  return { ...passageOf(path, [id], parts), derived };
}
