import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const project = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root: project,
  resolve: {
    alias: [
      { find: /^@\//, replacement: project },
      { find: /^server-only$/, replacement: `${project}node_modules/server-only/empty.js` },
    ],
  },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    environment: 'node',
    // A slow machine is no fault.
    testTimeout: 60_000,
    include: ['{app,components,lib}/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
  },
});
