import { defineConfig } from 'vitest/config';
import everyTest from './vitest.config';

/** What holds the rules: their own tests, and those of all rules, the second opinion among them. */
export default defineConfig({
  ...everyTest,
  test: {
    ...everyTest.test,
    include: ['lib/{rules,forms}/**/*.test.ts'],
  },
});
