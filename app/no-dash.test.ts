import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import zhHans from '@/content/messages/zh-Hans.json';
import zhHant from '@/content/messages/zh-Hant.json';

const dash = '[-—–－―─]+';

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const sources = ['app', 'components', 'lib/rules'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .map((path) => `${folder}/${path}`),
);

describe('a dash never stands for a figure: it means nothing, not written and zero at once', () => {
  test.each([
    ['zh-Hans', zhHans],
    ['zh-Hant', zhHant],
  ])('no words of %s are a dash, a bare 没有 or a bare 无', (_, messages) => {
    const texts = textsIn(messages);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => new RegExp(`^(${dash}|没有|沒有|无|無)$`, 'u').test(text))).toEqual([]);
  });

  test('no page, picture, table or answer of the API writes one in place of a value', () => {
    const writes = new RegExp(`(['"\`])${dash.replace('-', '')}\\1|>\\s*${dash.replace('-', '')}\\s*<`, 'u');
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((path) => writes.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
