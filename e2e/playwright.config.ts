// How the window tests run: one story a file, each worker's windows on a display of its own, against the built program.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './sample-folder.ts',
  outputDir: '../test-results/e2e',
  // On the user's own display one at a time: windows would take the keyboard from each other.
  workers: process.env.PICTURE_DESK_DISPLAYS?.split(' ').length ?? 1,
  fullyParallel: false,
  // Shared machines are slow at times: these limits end what hangs, they measure nothing.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  use: { trace: 'retain-on-failure' },
});
