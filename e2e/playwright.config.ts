// How the window tests run: one story a file, one window at a time, against the built program.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './sample-folder.ts',
  outputDir: '../test-results/e2e',
  // Software rendering on a machine with two cores: a second window would only slow the first.
  workers: 1,
  fullyParallel: false,
  // Shared machines are slow at times: these limits end what hangs, they measure nothing.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  use: { trace: 'retain-on-failure' },
});
