// How the unit tests run: in Node, from the top folder, each next to the file it tests.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src-main/**/*.test.ts', 'src-renderer/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    // Native modules (SQLite, sharp) are loaded per process, as in the program.
    pool: 'forks',
    // Every core: left to itself it keeps one free, which is half of a small machine.
    maxWorkers: '100%',
    // Nothing is measured by it: it only ends what hangs, on a busy machine too.
    testTimeout: 60_000,
    // What a test needs is drawn and indexed before it: on a machine with much else to do that takes its time.
    hookTimeout: 120_000,
  },
});
