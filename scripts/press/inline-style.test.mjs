// @ts-check
import { expect, test } from 'vitest';
import { inlineStyle } from './inline-style.mjs';
import { wearStyle } from './wear-style.mjs';

const sheet = `@layer base{*,:before{margin:0}h1,h2{font-weight:700}textarea{resize:vertical}a:hover{color:red}}
:root{--used:#111;--unused:#222}:root[data-theme="dark"]{color-scheme:dark}
@layer utilities{.py-1\\.5{padding:var(--used)}.gone{color:red}:where(.space>:not(:last-child)){margin:1px}
.aria-\\[current\\=page\\]\\:bold[aria-current=page]{font-weight:700}}
@media print{.gone{display:none}.print\\:hidden{display:none}}`;
/** @param {string} words */
const page = (words) =>
  `<!DOCTYPE html><html><head><title>纸</title><link rel="stylesheet" href="/_next/static/a.css"></head><body>
<h1 class="py-1.5 print:hidden">支付比例</h1><p class="space"><a class="aria-[current=page]:bold" href="/a">看</a></p>${words}</body></html>`;
const inline = () => inlineStyle(page(''), () => sheet)?.html ?? '';

test('a page carries the rules that its own classes and elements meet', () => {
  for (const kept of [
    'h1{font-weight:700}',
    '.py-1\\.5{padding:var(--used)}',
    '--used:#111',
    ':root[data-theme="dark"]{color-scheme:dark}',
    '*,:before{margin:0}',
    ':where(.space>:not(:last-child))',
    '.aria-\\[current\\=page\\]\\:bold[aria-current=page]',
    'a:hover{color:red}',
    '.print\\:hidden{display:none}',
  ]) {
    expect(inline()).toContain(kept);
  }
});

test('a page carries no rule for what is not in it, and names no style sheet any more', () => {
  for (const dropped of ['.gone', 'textarea', 'h2', '--unused', 'rel="stylesheet"']) {
    expect(inline()).not.toContain(dropped);
  }
});

test('a style sheet that fetches something is refused', () => {
  expect(() => inlineStyle(page(''), () => 'h1{background:url(a.png)}')).toThrow(/fetches/);
});

test('a page wears its style where the whole still comes in the first flight, and allows it by its hash', () => {
  const sheets = new Map([['/_next/static/a.css', sheet]]);
  const short = wearStyle({ html: page(''), policy: 'before', day: '2026-03-05' }, sheets);
  expect(short.html).toContain('<style>');
  expect(short.policy).toMatch(/style-src 'self' 'sha256-[^']+'/);
  expect(short.policy).not.toContain('unsafe');
  // Words that no compression makes short.
  const many = Array.from({ length: 9000 }, (_, place) => ((place * 2654435761) >>> 0).toString(36)).join(
    ' ',
  );
  const long = wearStyle({ html: page(many), policy: 'before', day: '2026-03-05' }, sheets);
  expect(long).toMatchObject({ html: page(many), policy: 'before' });
});
