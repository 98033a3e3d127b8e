import { existsSync } from 'node:fs';
import path from 'node:path';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { z } from 'zod';
import { localeOf } from '@/lib/i18n/locale-of';
import { messagesOf } from '@/lib/i18n/messages-of';

type Params = Readonly<Record<string, string>>;

const pageModule = z.object({
  default: z.custom<(page: { params: Promise<Params> }) => Promise<ReactNode>>(
    (it) => typeof it === 'function',
  ),
  generateMetadata: z.custom<(page: { params: Promise<Params> }) => Promise<object>>(
    (it) => typeof it === 'function',
  ),
});

/** The file that makes the page of an address, as Next finds it, and what it is told of the address. */
const routeOf = (address: string): { file: string; params: Params } => {
  let folder = path.join(import.meta.dirname, '[locale]');
  const [, locale = '', ...rest] = address.split('/');
  const params: Record<string, string> = { locale };
  for (const segment of rest) {
    const named = ['[id]', '[clause]'].find((name) => existsSync(path.join(folder, name)));
    const next = existsSync(path.join(folder, segment)) ? segment : (named ?? segment);
    if (next !== segment) params[next.slice(1, -1)] = segment;
    folder = path.join(folder, next);
  }
  return { file: path.join(folder, 'page.tsx'), params };
};

/** The body and the metadata of the page at an address that stands still, as its own functions make them now. */
export const renderPage = async (address: string): Promise<{ body: string; metadata: string }> => {
  const { file, params } = routeOf(address);
  const page = pageModule.parse(await import(/* @vite-ignore */ file));
  const given = { params: Promise.resolve(params) };
  const metadata = JSON.stringify(await page.generateMetadata(given));
  const locale = localeOf(params.locale);
  const body = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Asia/Shanghai">
      {await page.default(given)}
    </NextIntlClientProvider>,
  );
  return { body, metadata };
};
