import { useTranslations } from 'next-intl';

type Share = {
  /** The whole address under which the clause is printed and sent. */
  readonly address: string;
  /** Whether that is the public one; else it is taken from the address one is on. */
  readonly isPublished: boolean;
  readonly citation: string;
};

const button = 'min-h-thumb border border-edge px-4 print:hidden';

/**
 * Texts to take away: each can be selected by hand; a small script adds a button that copies (and says what came of it), and
 * for the address one that hands it to another app.
 */
export const ClauseShare = ({ address, isPublished, citation }: Share) => {
  const t = useTranslations('clause');
  const texts = [
    { label: t('link'), copy: t('copyLink'), text: address, isAddress: true },
    { label: t('citation'), copy: t('copyCitation'), text: citation, isAddress: false },
  ];
  return (
    <section>
      <h2 className="mb-3">{t('share')}</h2>
      <dl className="max-w-measure space-y-3">
        {texts.map(({ label, copy, text, isAddress }) => {
          const here = isAddress && !isPublished ? '' : undefined;
          return (
            <div key={label}>
              <dt className="font-bold">{label}</dt>
              <dd className="flex flex-wrap items-center gap-3">
                <span data-here={here} className="border border-line bg-sheet px-3 py-2 break-all select-all">
                  {text}
                </span>
                <button
                  type="button"
                  hidden={true}
                  data-copy={text}
                  data-here={here}
                  data-copied={t('copied')}
                  data-refused={t('copyRefused')}
                  className={button}
                >
                  {copy}
                </button>
                {isAddress && (
                  <button type="button" hidden={true} data-share={text} data-here={here} className={button}>
                    {t('send')}
                  </button>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
};
