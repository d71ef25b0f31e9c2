import { defineConfig } from '@playwright/test';

const report = process.env['ORTAQ_E2E_REPORT'];

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/warmUp.ts',
  testMatch: '**/*.test.ts',
  workers: 1,
  // A busy build machine may hold up one start; a second try is named in the report as flaky.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  outputDir: 'test-results',
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  use: { trace: 'retain-on-failure' },
});
