import { useTranslations } from 'next-intl';

type Share = {
  readonly links: readonly { readonly label: string; readonly text: string; readonly isAddress?: boolean }[];
};

/** Texts to take away: each can be selected by hand; a small script adds a button that copies, and for an address one that hands it to another app. */
export const ClauseShare = ({ links }: Share) => {
  const t = useTranslations('clause');
  return (
    <dl className="max-w-measure space-y-3">
      {links.map(({ label, text, isAddress = false }) => (
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
  );
};
