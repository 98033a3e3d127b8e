import { useTranslations } from 'next-intl';

/** Large type, and light or dark: hidden until the module of comforts is there to change them. */
export const LookButtons = () => {
  const t = useTranslations('site');
  const looks = [
    { look: 'care', names: [t('careOff'), t('careOn')] },
    { look: 'theme', names: [t('themeAuto'), t('themeLight'), t('themeDark')] },
  ];
  return looks.map(({ look, names }) => (
    <button
      key={look}
      type="button"
      hidden={true}
      data-look={look}
      data-names={names.join('|')}
      suppressHydrationWarning={true}
      className="look"
    />
  ));
};
