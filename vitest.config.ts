import { defineConfig } from 'vitest/config';

/** Where a machine-readable report goes beside the one for people; only CI asks for it. */
const report = process.env.AVOW_TEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts', 'evaluation/**/*.test.ts'],
    testTimeout: 60_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
