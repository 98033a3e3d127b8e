import { defineConfig } from 'vitest/config';
import everyTest from './vitest.config';

/** What holds the rules: their own tests, and the second opinion. */
export default defineConfig({
  ...everyTest,
  test: {
    ...everyTest.test,
    include: ['lib/rules/**/*.test.ts', 'lib/forms/second-opinion.test.ts'],
  },
});
