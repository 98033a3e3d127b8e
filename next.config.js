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
 * Addresses without a script, under `next dev` and `next start` only: scripts/serve/send-on.mjs sends them on by the
 * reader's language before Next is asked.
 */
function listRedirects() {
  return [
    { source: '/', destination: '/zh-Hans', permanent: false },
    { source: '/c/:notice/:clause', destination: '/zh-Hans/notices/:notice/:clause', permanent: false },
  ];
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
