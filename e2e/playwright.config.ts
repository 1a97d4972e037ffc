// How the window tests run: one story a file, as many windows at once as there are displays, against the built program.
import { defineConfig } from '@playwright/test';

const displays = (process.env.PICTURE_DESK_DISPLAYS ?? '').split(' ').filter((name) => name !== '');

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './before-all.ts',
  outputDir: '../test-results/e2e',
  // On a display that somebody works at, windows would take each other's focus.
  workers: Math.max(1, displays.length),
  fullyParallel: false,
  // Shared machines are slow at times: these limits end what hangs, they measure nothing.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  // A trace of every act costs more than the stories themselves: it is for looking at one that failed.
  use: { trace: process.env.PICTURE_DESK_TRACE === undefined ? 'off' : 'retain-on-failure' },
});
