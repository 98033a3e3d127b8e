import { useTranslations } from 'next-intl';
import type { LocalisedNotice } from '@/lib/model/localised-notice';

/** Number, issuers and dates as printed; what is not printed is said to be missing, never filled in. */
export const NoticeFacts = ({ notice }: { notice: LocalisedNotice }) => {
  const t = useTranslations();
  const none = t('notice.none');
  const rows = [
    [t('notice.number'), notice.number ?? none],
    [t('notice.issuers'), notice.issuers.length === 0 ? none : notice.issuers.join('、')],
    [t('notice.issued'), notice.issued ?? none],
    [t('notice.effective'), [notice.effective ?? none, notice.effectiveNote].filter(Boolean).join('，')],
    [t('notice.ends'), notice.ends ?? none],
    [t('notices.region'), `${notice.region.province}${notice.region.city ?? ''}`],
    [t('notices.insurance'), notice.insurance.map((kind) => t(`insurance.${kind}`)).join('、')],
    ...(notice.contact === null ? [] : [[t('notice.contact'), notice.contact.text]]),
  ];
  return (
    <section>
      <h2 className="mb-3">{t('notice.factsTitle')}</h2>
      <dl className="facts">
        {rows.map(([term, detail]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
