import { useTranslations } from 'next-intl';
import { figureText } from '@/components/notice/figure-text';
import { periodText } from '@/components/notice/period-text';
import { scopeText } from '@/components/notice/scope-text';
import { messagesOf } from '@/lib/i18n/messages-of';
import type { ClauseId } from '@/lib/model/clause-id';
import { isWithin } from '@/lib/model/clause-tree';
import type { LocalisedNotice } from '@/lib/model/localised-notice';
import { scopeOf } from '@/lib/model/scope';

const ScopeLine = ({ notice, figure }: { notice: LocalisedNotice; figure: string }) => {
  const scope = scopeOf(notice.parameters.scopes, figure);
  if (scope === undefined) return null;
  return <span className="block text-base text-quiet">{scopeText(scope, messagesOf(notice.locale))}</span>;
};

type Figures = { readonly notice: LocalisedNotice; readonly clause: ClauseId };

/** The figures that rules take from a clause, with their time, and what each is limited to. */
export const ClauseFigures = ({ notice, clause }: Figures) => {
  const t = useTranslations('clause');
  const words = messagesOf(notice.locale);
  const figures = notice.parameters.figures.filter((figure) => isWithin(figure.clause, clause));
  if (figures.length === 0) return null;
  return (
    <section className="max-w-measure">
      <h2>{t('figures')}</h2>
      <dl className="border-b border-line">
        {figures.map((figure) => (
          <div
            key={`${figure.id} ${figure.from}`}
            className="flex flex-wrap justify-between gap-x-4 border-t border-line py-2"
          >
            <dt>
              {figure.what}
              <ScopeLine notice={notice} figure={figure.id} />
              <span className="block text-base text-quiet">{periodText(figure, words.notice)}</span>
            </dt>
            <dd className="font-bold">{figureText(figure, words)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
