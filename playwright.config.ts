import { defineConfig } from '@playwright/test';

const report = process.env['ORTAQ_E2E_REPORT'];

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  outputDir: 'test-results',
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  use: { trace: 'retain-on-failure' },
});
