import type { Viewport } from 'next';
import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import '@/app/globals.css';
import { moduleAddress } from '@/app/joins/module-address';
import { todayInChina } from '@/app/joins/today-in-china';
import { localeOf, locales } from '@/lib/i18n/locale-of';

type Layout = { readonly children: ReactNode; readonly params: Promise<{ readonly locale: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf7' },
    { media: '(prefers-color-scheme: dark)', color: '#161614' },
  ],
};

/** Every page carries the day it was made: the press takes none of another day. */
export default async function LocaleLayout({ children, params }: Layout) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const comforts = moduleAddress('comforts');
  return (
    <html lang={locale} data-day={todayInChina()}>
      <body>
        {children}
        {comforts !== undefined && <script type="module" async={true} src={comforts} />}
      </body>
    </html>
  );
}
