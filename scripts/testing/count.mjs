// Counts what passed and failed from the reports of the test runners, and never takes a silent runner for a success.

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * A runner that broke off, loaded nothing or found nothing has failed, even if no single test says so.
 * @param {Count} count
 * @param {number} exitCode
 * @returns {Count}
 */
export function withRunner(count, exitCode) {
  const silent = count.failed === 0 && (exitCode !== 0 || count.passed === 0);
  return silent ? { ...count, failed: 1 } : count;
}

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} UnitFile
 * @param {{ testResults?: UnitFile[] } | null} report of vitest, or null where it wrote none
 * @param {number} exitCode
 * @returns {Count}
 */
export function countUnit(report, exitCode) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report?.testResults ?? []) {
    for (const { status } of file.assertionResults) {
      if (status === 'passed') count.passed += 1;
      else if (status === 'failed') count.failed += 1;
      else count.skipped += 1;
    }
    // A file that could not be loaded has no tests to fail.
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')) count.failed += 1;
  }
  return withRunner(count, exitCode);
}

/**
 * @typedef {{ expected: number, unexpected: number, flaky: number, skipped: number }} WindowStats
 * @typedef {{ suites?: WindowSuite[], specs?: { tests: { results: unknown[] }[] }[] }} WindowSuite
 */

/** Tests that were found but never begun, because the run was cut off before them. @param {WindowSuite} suite @returns {number} */
function neverBegun(suite) {
  const own = (suite.specs ?? []).flatMap(({ tests }) => tests).filter(({ results }) => results.length === 0).length;
  return (suite.suites ?? []).reduce((all, inner) => all + neverBegun(inner), own);
}

/**
 * @param {WindowSuite & { stats?: WindowStats } | null} report of Playwright, or null where it wrote none
 * @param {number} exitCode
 * @returns {Count}
 */
export function countWindow(report, exitCode) {
  const stats = report?.stats ?? { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  // Playwright calls a test that it had no time for skipped.
  const cutOff = report === null ? 0 : neverBegun(report);
  // A test that passes only the second time has failed once.
  const failed = stats.unexpected + stats.flaky + cutOff;
  return withRunner({ passed: stats.expected, failed, skipped: stats.skipped - cutOff }, exitCode);
}

/** @param {readonly Count[]} counts @returns {Count} */
export function sum(counts) {
  return counts.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
