import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { APIRequestContext } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';

/** The form of a rule, and the addresses of worked cases of it that are answered. */
export type Worked = { readonly form: string; readonly results: readonly string[] };

const casesSchema = z.array(
  z.object({ rule: z.string(), input: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }),
);
const folder = fileURLToPath(new URL('../content/notices', import.meta.url));

const cases = readdirSync(folder).flatMap((notice) =>
  casesSchema.parse(parse(readFileSync(`${folder}/${notice}/scenarios.yaml`, 'utf8'))),
);

const queryOf = (input: (typeof cases)[number]['input']): string =>
  new URLSearchParams(
    Object.entries(input).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  ).toString();

/** Every rule in Simplified, with up to so many worked cases: a calculator and a checker may share a name, but ask differently. */
export const listWorked = async (request: APIRequestContext, most: number): Promise<readonly Worked[]> => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const forms = [...sitemap.matchAll(/<loc>[^<]+?(\/zh-Hans\/(?:calculators|eligibility)\/[^<]+)<\/loc>/g)];
  if (forms.length === 0) throw new Error('The sitemap names no form');
  const worked: Worked[] = [];
  for (const [, form = ''] of forms) {
    const own = cases.filter(({ rule }) => form.endsWith(`/${rule}`));
    const results: string[] = [];
    for (const { input } of own) {
      if (results.length === most) break;
      const address = `${form}/result?${queryOf(input)}`;
      const page = await (await request.get(address)).text();
      if (!/data-strange|id="error-summary"/.test(page)) results.push(address);
    }
    worked.push({ form, results });
  }
  return worked;
};
