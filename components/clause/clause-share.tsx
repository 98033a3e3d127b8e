import { useTranslations } from 'next-intl';

type Share = {
  /** The whole address under which the clause is printed and sent. */
  readonly address: string;
  readonly citation: string;
};

/** Texts to take away: each can be selected by hand; a small script adds a button that copies, and for the address one that hands it to another app. */
export const ClauseShare = ({ address, citation }: Share) => {
  const t = useTranslations('clause');
  const texts = [
    { label: t('link'), text: address, isAddress: true },
    { label: t('citation'), text: citation, isAddress: false },
  ];
  return (
    <section>
      <h2 className="mb-3">{t('share')}</h2>
      <dl className="max-w-measure space-y-3">
        {texts.map(({ label, text, isAddress }) => (
          <div key={label}>
            <dt className="font-bold">{label}</dt>
            <dd className="flex flex-wrap items-center gap-3">
              <span className="border border-line bg-sheet px-3 py-2 break-all select-all">{text}</span>
              <button
                type="button"
                hidden={true}
                data-copy={text}
                data-copied={t('copied')}
                className="min-h-thumb border border-edge px-4 print:hidden"
              >
                {t('copy')}
              </button>
              {isAddress && (
                <button
                  type="button"
                  hidden={true}
                  data-share={text}
                  className="min-h-thumb border border-edge px-4 print:hidden"
                >
                  {t('send')}
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
