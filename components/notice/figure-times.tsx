import { useTranslations } from 'next-intl';
import { FigureSteps } from '@/components/notice/figure-steps';
import { figureText } from '@/components/notice/figure-text';
import { type FigureInTime, figuresInTime, type Stretch } from '@/components/notice/figures-in-time';
import { periodText } from '@/components/notice/period-text';
import { type Messages, messagesOf } from '@/lib/i18n/messages-of';
import { inLocale } from '@/lib/links/in-locale';
import { clausePath } from '@/lib/links/notice-path';
import type { LocalisedNotice } from '@/lib/model/localised-notice';
import type { Figure } from '@/lib/model/parameter';

type Times = { readonly notice: LocalisedNotice };

const Cell = ({ figure, notice, words }: Times & { figure: Figure | undefined; words: Messages }) => (
  <td className="px-1 py-2 text-right">
    {figure === undefined ? (
      '—'
    ) : (
      <a
        href={inLocale(notice.locale, clausePath(notice.id, figure.clause))}
        className="inline-flex min-h-10 items-center"
      >
        {figureText(figure, words)}
      </a>
    )}
  </td>
);

type RowOf = Times & {
  readonly row: FigureInTime;
  readonly words: Messages;
  readonly stretches: readonly Stretch[];
};

const Row = ({ row, notice, words, stretches }: RowOf) => (
  <tbody>
    <tr>
      <th scope="rowgroup" colSpan={row.cells.length} className="pt-3 text-left font-normal">
        {row.what}
        <FigureSteps row={row} />
      </th>
    </tr>
    <tr className="border-b border-line">
      {row.cells.map((figure, place) => (
        <Cell key={stretches[place]?.from} figure={figure} notice={notice} words={words} />
      ))}
    </tr>
  </tbody>
);

/** What changes when: each figure over time as a picture and in figures, every one leading to its clause. */
export const FigureTimes = ({ notice }: Times) => {
  const t = useTranslations('notice');
  const { stretches, rows } = figuresInTime(notice.parameters.figures);
  if (stretches.length < 2) return null;
  const words = messagesOf(notice.locale);
  return (
    <section id="times">
      <h2>{t('timesTitle')}</h2>
      <table className="w-full max-w-[44rem] table-fixed border-collapse">
        <thead>
          <tr className="border-b-2 border-ink align-bottom text-base">
            {stretches.map((stretch) => (
              <th key={stretch.from} scope="col" className="px-1 py-2 text-right">
                {periodText(stretch, words.notice)}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <Row key={row.id} row={row} notice={notice} words={words} stretches={stretches} />
        ))}
      </table>
    </section>
  );
};
