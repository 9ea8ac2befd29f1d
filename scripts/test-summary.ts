/** Adds up Vitest's JSON reports. */

/** The parts of a report that are counted. */
export interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/**
 * The line with which `.ci/run` ends. A file that failed before its first test counts as one failure, and so
 * does a run that failed elsewhere (types, lint, arrows) while every test that ran has passed.
 */
export function summary(reports: readonly TestReport[], exitCode: number): string {
  let passed = 0;
  let failed = 0;
  for (const report of reports) {
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    failed += report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
  }
  if (exitCode !== 0 && failed === 0) failed = 1;
  return `${passed} passed, ${failed} failed`;
}
