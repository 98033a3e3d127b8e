import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('app/globals.css', 'utf8');
const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx') && !path.includes('.test.'))
    .map((path) => readFileSync(`${folder}/${path}`, 'utf8'));
const code = [...sourcesIn('app'), ...sourcesIn('components')];

type Palette = Readonly<Record<string, string>>;

const declared = [
  ...(css.match(/:root \{[^}]*\}/)?.[0] ?? '').matchAll(/--(\w+): light-dark\((#\w+), (#\w+)\)/g),
];
const palette = (side: 2 | 3): Palette =>
  Object.fromEntries(declared.map((match) => [match[1] ?? '', match[side] ?? '']));
const light = palette(2);
const dark = palette(3);
// What the style sheet changes for readers who ask for more contrast.
const more = [
  ...(css.match(/prefers-contrast: more[^}]*\}/)?.[0] ?? '').matchAll(/--(\w+): var\(--(\w+)\)/g),
];
const withMore = (plain: Palette): Palette => ({
  ...plain,
  ...Object.fromEntries(more.map(([, name = '', as = '']) => [name, plain[as] ?? ''])),
});

const palettes = {
  light,
  dark,
  'light, more contrast': withMore(light),
  'dark, more contrast': withMore(dark),
};

const classNames = [
  ...code.flatMap((text) => text.match(/(["'`])(?:(?!\1)[^\n])*\b(?:text|bg)-\w+(?:(?!\1)[^\n])*\1/g) ?? []),
  // What has one short name in the style sheet.
  ...(css.match(/@apply [^;]+;/g) ?? []),
];
const tokensIn = (text: string, kind: 'text' | 'bg'): string[] =>
  [...text.matchAll(new RegExp(`(?<![\\w:-])${kind}-(\\w+)`, 'g'))]
    .map(([, token = '']) => token)
    .filter((token) => token in light);

const backgrounds = [...new Set(['paper', ...classNames.flatMap((text) => tokensIn(text, 'bg'))])];
const pages = backgrounds.filter((token) => token !== 'ink' && token !== 'accent');
/** Text by itself may stand on every background that is no mark; text with a background of its own stands on that. */
const pairs = [
  ...new Set(
    ['text-ink', 'text-accent', ...classNames].flatMap((text) => {
      const own = tokensIn(text, 'bg');
      return tokensIn(text, 'text').flatMap((token) =>
        (own.length > 0 ? own : pages).map((background) => `${token} on ${background}`),
      );
    }),
  ),
];

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
};

test('quiet text stands on the tint of a status, and is looked at', () => {
  expect(pairs).toContain('quiet on tint');
  expect(Object.keys(light).length).toBeGreaterThan(5);
  expect(more.length).toBeGreaterThan(0);
});

describe.each(Object.entries(palettes))('%s', (_, colours) => {
  test.each(pairs)('%s has a contrast of 7 to 1', (pair) => {
    const [text = '', background = ''] = pair.split(' on ').map((token) => colours[token]);
    expect(contrast(text, background)).toBeGreaterThanOrEqual(7);
  });
});
