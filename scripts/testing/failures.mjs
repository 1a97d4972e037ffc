// Names what failed, with the first line of why, from the reports of the test runners: a long log is often cut at its beginning.

/** @param {unknown} message */
const firstLine = (message) =>
  String(message ?? '')
    .replace(/\u001b\[[0-9;]*m/g, '')
    .split('\n', 1)[0]
    ?.slice(0, 300) ?? '';

/** @param {string} path */
const short = (path) => path.slice(path.search(/(src-main|src-renderer|scripts|e2e)\//));

/**
 * @typedef {{ status: string, fullName?: string, failureMessages?: unknown[] }} UnitTest
 * @param {{ testResults?: { name?: string, status: string, message?: string, assertionResults: UnitTest[] }[] } | null} report
 * @returns {string[]}
 */
export function failedUnitTests(report) {
  return (report?.testResults ?? []).flatMap(({ name = '', status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [`${short(name)}: ${firstLine(message)}`] : [];
    return failed.map((one) => `${short(name)}: ${one.fullName}: ${firstLine(one.failureMessages?.[0])}`);
  });
}

/**
 * @typedef {{ ok: boolean, title: string, tests: { results: { error?: { message?: string } }[] }[] }} Spec
 * @typedef {{ file?: string, suites?: Suite[], specs?: Spec[] }} Suite
 * @param {Suite | null} report
 * @returns {string[]}
 */
export function failedWindowTests(report) {
  if (report === null) return [];
  const own = (report.specs ?? []).filter(({ ok }) => !ok);
  return [
    ...own.map(({ title, tests }) => {
      const error = tests.flatMap(({ results }) => results).find((result) => result.error !== undefined)?.error;
      return `${report.file ?? ''}: ${title}: ${error === undefined ? 'never begun' : firstLine(error.message)}`;
    }),
    ...(report.suites ?? []).flatMap(failedWindowTests),
  ];
}
