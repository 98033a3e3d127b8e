import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import createNextIntlPlugin from 'next-intl/plugin';
import { securityHeaders } from './scripts/serve/security-headers.mjs';

// A test builds broken content elsewhere; Next then leaves tsconfig.json, where it lists its directories, alone.
const trialDir = process.env.NEXT_DIST_DIR;

const nextConfig = {
  agentRules: false,
  cacheHandler: fileURLToPath(new URL('./scripts/serve/cache-while-valid.mjs', import.meta.url)),
  cacheMaxMemorySize: 0,
  // scripts/serve compresses, with brotli too.
  compress: false,
  distDir: trialDir || '.next',
  experimental: { agentUpgrade: false, globalNotFound: true },
  headers: listHeaders,
  // Title and description stand in the head for everybody.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  reactStrictMode: true,
  redirects: listRedirects,
  rewrites: listRewrites,
  typescript: trialDir ? { ignoreBuildErrors: true, tsconfigPath: 'scripts/trial-build.tsconfig.json' } : {},
};

export default createNextIntlPlugin('./lib/i18n/request.ts')(nextConfig);

/**
 * Addresses without a script go to the reader's own, by Accept-Language only; temporary, because two readers of the
 * same address may go different ways. Next sends redirects without the headers below: `Vary` and `no-store` are
 * added in scripts/serve/answer-requests.mjs.
 */
function listRedirects() {
  const traditional = [{ type: 'header', key: 'accept-language', value: traditionalPattern() }];
  const withoutScript = [
    { source: '/', destination: '' },
    { source: '/c/:notice/:clause', destination: '/notices/:notice/:clause' },
  ];
  return withoutScript.flatMap(({ source, destination }) => [
    { source, has: traditional, destination: `/zh-Hant${destination}`, permanent: false },
    { source, destination: `/zh-Hans${destination}`, permanent: false },
  ]);
}

/**
 * A whole Accept-Language header whose first Chinese tag is zh-TW, zh-HK, zh-MO or zh-Hant, with or without further
 * subtags. Next anchors the pattern and keeps its case, hence letter by letter. Each part of the header can be read in
 * one way only, so the time it takes grows with the header's length and no faster.
 */
function traditionalPattern() {
  const chinese = anyCase('zh');
  const otherTags = `(?:(?![ \\t]*${chinese}(?:[-;,\\s]|$))[^,]*,)*`;
  const subtag = ['tw', 'hk', 'mo', 'hant'].map(anyCase).join('|');
  return `${otherTags}[ \\t]*${chinese}-(?:${subtag})(?:[-;,\\s].*)?`;
}

/**
 * Result pages are made per request, and a page made per request cannot answer 404 with words in it: an unknown script
 * or rule is sent where no page is before it is asked for.
 */
function listRewrites() {
  const nowhere = '/not-found';
  const notIn = (names) => `(?!(?:${names.join('|')})/)[^/]+`;
  const unknownRule = (kind, folder) => ({
    source: `/:locale/${kind}/:id(${notIn(ruleNames(folder))})/result`,
    destination: nowhere,
  });
  return {
    beforeFiles: [
      {
        source: `/:locale(${notIn(['zh-Hans', 'zh-Hant'])})/:kind(calculators|eligibility)/:id/result`,
        destination: nowhere,
      },
      { source: `/:locale(${notIn(['zh-Hans', 'zh-Hant'])})/eligibility/find`, destination: nowhere },
      unknownRule('calculators', 'lib/rules/calculators'),
      unknownRule('eligibility', 'lib/rules/checkers'),
    ],
  };
}

/** Each rule is one file, named after it. */
function ruleNames(folder) {
  const files = readdirSync(folder).filter((file) => !/\.(test|fixture)\.ts$/.test(file));
  return files.map((file) => file.replace(/\.ts$/, ''));
}

/** The pattern of a word in any case: `zh` becomes `[zZ][hH]`. */
function anyCase(word) {
  return Array.from(word, (letter) => `[${letter}${letter.toUpperCase()}]`).join('');
}

/** Answers in an address are about health: nothing of them is stored, indexed or told to other sites. */
function listHeaders() {
  const noStore = { key: 'Cache-Control', value: 'no-store' };
  const result = [noStore, { key: 'X-Robots-Tag', value: 'noindex' }];
  return [
    { source: '/:path*', headers: Object.entries(securityHeaders).map(([key, value]) => ({ key, value })) },
    { source: '/:locale/:rules(calculators|eligibility)/:id/result', headers: result },
    { source: '/:locale/eligibility/find', headers: result },
    { source: '/api/:path*', headers: openToAllSites() },
    { source: '/api/:rules(calculators|eligibility)/:id', headers: [noStore] },
  ];
}

/** The data is public: any page may read it. */
function openToAllSites() {
  return [
    { key: 'Access-Control-Allow-Origin', value: '*' },
    { key: 'Access-Control-Allow-Methods', value: 'GET, HEAD, OPTIONS' },
    // Every answer may carry it; a refused method must.
    { key: 'Allow', value: 'GET, HEAD, OPTIONS' },
    { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
    // Where a program that got any answer finds the description of all of them (RFC 8631).
    { key: 'Link', value: '</api/openapi.json>; rel="service-desc"; type="application/json"' },
  ];
}
