// @ts-check
import { expect, test } from 'vitest';
import { paintInTwo } from './paint-in-two.mjs';

const sheet = '<link rel="stylesheet" href="/_next/static/a.css">';
/** @param {string} style @param {string} attribute */
const page = (style, attribute) =>
  `<!DOCTYPE html><html><head><title>纸</title>${style}</head><body><main><p>一分钟</p><div${attribute}><p>全文</p></div></main></body></html>`;

test('the sheet is named again where the first screen ends, and the marker is gone', () => {
  expect(paintInTwo(page(sheet, ' data-below=""'))).toBe(page(sheet, '').replace('<div>', `${sheet}<div>`));
});

test('a page that wears its style only loses the marker', () => {
  expect(paintInTwo(page('<style>p{margin:0}</style>', ' data-below=""'))).toBe(
    page('<style>p{margin:0}</style>', ''),
  );
});

test('a page without a marker stays as it is', () => {
  expect(paintInTwo(page(sheet, ''))).toBe(page(sheet, ''));
});
