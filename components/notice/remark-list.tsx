import { useTranslations } from 'next-intl';
import type { Remark } from '@/lib/model/notice-meta';

/** All our remarks on how the text reached us and what is odd in it. */
export const RemarkList = ({ remarks }: { remarks: readonly Remark[] }) => {
  const t = useTranslations('notice');
  return (
    <section>
      <h2 className="mb-3">{t('remarksTitle')}</h2>
      <ul className="dots max-w-measure">
        {remarks.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
};
