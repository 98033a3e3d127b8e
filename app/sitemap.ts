import type { MetadataRoute } from 'next';
import { siteUrl } from '@/app/joins/site-url';
import { listNotices } from '@/lib/content/list-notices';
import { locales } from '@/lib/i18n/locale-of';
import { inLocale } from '@/lib/links/in-locale';
import { clausePath, noticePath, questionsPath } from '@/lib/links/notice-path';
import { rulePath } from '@/lib/links/rule-path';
import { calculators, checkers } from '@/lib/rules/catalogue';

const staticPaths = (): string[] => [
  ...['/', '/notices', '/calculators', '/eligibility', '/glossary', '/about'],
  ...listNotices().flatMap(({ id, clauses, explanation }) => [
    noticePath(id),
    ...(explanation.questions.length > 0 ? [questionsPath(id)] : []),
    ...clauses.map((clause) => clausePath(id, clause.id)),
  ]),
  ...Object.keys(calculators).map((id) => rulePath('calculators', id)),
  ...Object.keys(checkers).map((id) => rulePath('eligibility', id)),
];

/** Every page that stands still, in both scripts. */
export default function sitemap(): MetadataRoute.Sitemap {
  return staticPaths().flatMap((path) =>
    locales.map((locale) => ({ url: new URL(inLocale(locale, path), siteUrl()).href })),
  );
}
