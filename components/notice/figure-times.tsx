import { useTranslations } from 'next-intl';
import { FigureSteps } from '@/components/notice/figure-steps';
import { figureText } from '@/components/notice/figure-text';
import {
  type FigureInTime,
  figuresInTime,
  type Stretch,
  wordsInTime,
} from '@/components/notice/figures-in-time';
import { periodText } from '@/components/notice/period-text';
import { scopeText } from '@/components/notice/scope-text';
import { type Messages, messagesOf } from '@/lib/i18n/messages-of';
import { clausePlace, type PartWords } from '@/lib/links/clause-place';
import { inLocale } from '@/lib/links/in-locale';
import { clausePath } from '@/lib/links/notice-path';
import type { LocalisedNotice } from '@/lib/model/localised-notice';
import { scopeOf } from '@/lib/model/scope';

type Times = { readonly notice: LocalisedNotice; readonly partWords: PartWords };

/** The clauses in which a row's figures stand, each once. */
const Sources = ({ row, notice, partWords }: Times & { row: FigureInTime }) =>
  [...new Set(row.cells.flatMap((figure) => figure?.clause ?? []))].map((clause) => (
    <a key={clause} href={inLocale(notice.locale, clausePath(notice.id, clause))}>
      {clausePlace(clause, notice.clauses, partWords)}
    </a>
  ));

/** What a row's figures are limited to. */
const limitsOf = (row: FigureInTime, { notice }: Times, words: Messages): string => {
  const scope = scopeOf(notice.parameters.scopes, row.id);
  return scope === undefined ? '' : scopeText(scope, words);
};

type RowOf = Times & {
  readonly row: FigureInTime;
  readonly stretches: readonly Stretch[];
  readonly words: Messages;
};

const Row = ({ row, stretches, words, ...times }: RowOf) => (
  <tbody>
    <tr>
      <th scope="rowgroup" colSpan={row.cells.length}>
        {row.what} <Sources row={row} {...times} />
        <span>{limitsOf(row, times, words)}</span>
        <FigureSteps row={row} />
      </th>
    </tr>
    <tr>
      {row.cells.map((figure, place) => (
        <td key={stretches[place]?.from} className="align-top wrap-anywhere">
          {figure === undefined
            ? (wordsInTime(row, place, stretches, times.notice.explanation.changes) ??
              words.notice.notWritten)
            : figureText(figure, words)}
        </td>
      ))}
    </tr>
  </tbody>
);

/** What changes when: each figure over time as a picture and in figures, every one leading to its clause. */
export const FigureTimes = ({ notice, partWords }: Times) => {
  const t = useTranslations('notice');
  const { stretches, rows } = figuresInTime(notice.parameters.figures);
  if (stretches.length < 2) return null;
  const words = messagesOf(notice.locale);
  return (
    <section id="times">
      <h2>{t('timesTitle')}</h2>
      <table className="times">
        <thead>
          <tr>
            {stretches.map((stretch) => (
              <th key={stretch.from} scope="col">
                {periodText(stretch, words.notice)}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            stretches={stretches}
            notice={notice}
            partWords={partWords}
            words={words}
          />
        ))}
      </table>
    </section>
  );
};
