import { useTranslations } from 'next-intl';

type Jumps = { readonly jumps: readonly { readonly id: string; readonly label: string }[] };

/** The parts of a long page, each a link to where it starts. */
export const JumpLinks = ({ jumps }: Jumps) => {
  const t = useTranslations('notice');
  return (
    <nav aria-label={t('jump')} className="print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {jumps.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`} className="tap">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
