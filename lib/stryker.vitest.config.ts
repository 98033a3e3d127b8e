import { defineConfig } from 'vitest/config';
import everyTest from './vitest.config';

/** What holds the rules: their own tests, and those of all rules, the second opinion among them. */
export default defineConfig({
  ...everyTest,
  test: {
    ...everyTest.test,
    // A process for every mutant is enough; its test files share what they load.
    isolate: false,
    // Thousands of runs, one a mutant: fewer inputs each.
    env: { RULE_RUNS: '150' },
    include: ['lib/rules/**/*.test.ts', 'lib/forms/{every-rule,scenarios,second-opinion}.test.ts'],
  },
});
