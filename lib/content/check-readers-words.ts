import 'server-only';

import { checkClauseId } from '@/lib/content/check-citation';
import type { ContentFault } from '@/lib/content/content-error';
import { derivedFigures } from '@/lib/content/derived-figures';
import { figuresIn } from '@/lib/content/figures-in';
import { printedFigures } from '@/lib/content/printed-figures';
import type { YamlFile } from '@/lib/content/read-yaml';
import type { Clause } from '@/lib/model/clause';
import type { ClauseId } from '@/lib/model/clause-id';
import { wholeClause } from '@/lib/model/clause-tree';
import type { Explanation } from '@/lib/model/explanation';

type Path = readonly PropertyKey[];

/** Words that rest on the same clauses. */
type Passage = {
  readonly texts: readonly { readonly path: Path; readonly text: string }[];
  readonly cited: readonly { readonly path: Path; readonly id: ClauseId }[];
};

/**
 * Faults of what stands above the clauses (in one minute, questions, status): a clause that does not exist, and a figure that
 * neither stands in the clauses cited or the title, nor is derived from theirs. Words on status may name any figure of the notice.
 */
export function checkReadersWords(
  { value: explanation, faultAt }: YamlFile<Explanation>,
  clauses: readonly Clause[],
): ContentFault[] {
  const figureFaults = ({ texts }: Passage, official: string): ContentFault[] =>
    texts.flatMap(({ path, text }) =>
      figuresNowhere(text, official).map((figure) => faultAt(path, nowhere(figure))),
    );
  const about = { texts: [{ path: ['aboutStatus'], text: explanation.aboutStatus ?? '' }], cited: [] };
  return [
    ...figureFaults(about, wordsOf(clauses)),
    ...passagesOf(explanation).flatMap((passage) => {
      const unknown = passage.cited.flatMap(({ id, path }) => checkClauseId(clauses, id, path, faultAt));
      return unknown.length > 0 ? unknown : figureFaults(passage, wordsCited(passage, clauses));
    }),
  ];
}

const nowhere = (figure: string): string =>
  `${figure} does not stand in the clauses cited; correct the figure, cite the clause, or say how it is derived`;

function passagesOf({ inOneMinute, questions }: Explanation): Passage[] {
  const minute = inOneMinute.map(({ text, clause }, index) => ({
    texts: [{ path: ['inOneMinute', index, 'text'], text }],
    cited: [{ path: ['inOneMinute', index, 'clause'], id: clause }],
  }));
  const asked = questions.map(({ ask, answer, clauses }, index) => ({
    texts: [
      { path: ['questions', index, 'ask'], text: ask },
      { path: ['questions', index, 'answer'], text: answer },
    ],
    cited: clauses.map((id, nth) => ({ path: ['questions', index, 'clauses', nth], id })),
  }));
  return [...minute, ...asked];
}

function wordsCited({ cited }: Passage, clauses: readonly Clause[]): string {
  return wordsOf(['title', ...cited.map(({ id }) => id)].flatMap((id) => wholeClause(clauses, id)));
}

function wordsOf(clauses: readonly Clause[]): string {
  return clauses.map(({ source }) => source['zh-Hans']).join('\n');
}

function figuresNowhere(text: string, official: string): string[] {
  const printed = printedFigures(official);
  const known = [...printed, ...derivedFigures(text, printed)];
  return figuresIn(text).filter((figure) => !known.includes(figure));
}
