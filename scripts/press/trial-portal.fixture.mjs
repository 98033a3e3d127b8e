// @ts-check
import { createServer } from 'node:http';

/**
 * A portal of three pages that answers as the built one does; tests change its words and its day while it runs. Its notice
 * holds until a day, the other pages for ever.
 *
 * @typedef {{ day: string, until: string, words: string, links: string }} Trial
 */

/** An address whose page cannot be made: empty without the framework's scripts. */
export const failing = '/zh-Hant/failing';
/** @type {Record<string, number>} */
const statuses = { [failing]: 500 };
/** An address whose page holds a part that nothing would ever bring to life. */
export const unfinished = '/zh-Hans/unfinished';

/** @param {Trial} trial @returns {import('node:http').RequestListener} */
export function answerTrial(trial) {
  return ({ url = '' }, response) => {
    const path = url.split('?', 1)[0] ?? '';
    const body = bodies(trial)[path];
    const type = /\.(xml|txt|svg)$/.test(path) ? 'application/octet-stream' : 'text/html; charset=utf-8';
    const html = body ?? page(trial, '没有这个页面');
    const status = body === undefined ? 404 : (statuses[path] ?? 200);
    const length = Buffer.byteLength(html);
    response.writeHead(status, { 'Content-Type': type, 'Content-Length': length, ETag: '"as it was"' });
    response.end(html);
  };
}

/** @param {Trial} trial @param {(get: (path: string) => Promise<Response>) => Promise<unknown>} work */
export async function withTrial(trial, work) {
  const server = createServer(answerTrial(trial));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  try {
    await work((path) => fetch(`http://127.0.0.1:${port}${path}`));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** @param {Trial} trial @returns {Record<string, string>} */
function bodies(trial) {
  const listed = ['/zh-Hans', '/zh-Hans/notice'].map((path) => `<url><loc>http://x.test${path}</loc></url>`);
  return {
    '/sitemap.xml': `<?xml version="1.0"?><urlset>${listed.join('')}</urlset>`,
    '/robots.txt': 'User-Agent: *',
    '/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '/zh-Hans': page(trial, `首页 ${trial.links}`),
    '/zh-Hans/notice': page(trial, `<p data-valid-until="${trial.until}">${trial.words}</p>`),
    '/zh-Hans/found': page(trial, '没有列出'),
    '/zh-Hans/failed': page(trial, '这一页出了问题'),
    '/zh-Hant/failed': page(trial, '這一頁出了問題'),
    [failing]: page(trial, ''),
    [unfinished]: page(trial, '<div data-interactive=""></div>'),
  };
}

/** @param {Trial} trial @param {string} words */
function page({ day }, words) {
  return `<!DOCTYPE html><html data-day="${day}"><head><title>纸</title></head><body>${words}<script>next()</script></body></html>`;
}
