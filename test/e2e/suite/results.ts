export interface TestResult {
  readonly title: string;
  /** null: passed. */
  readonly error: string | null;
}
/** Runs what has been declared and collects the result of each test. */
export function runMocha(mocha: Pick<Mocha, 'run'>): Promise<readonly TestResult[]> {
  const tests: TestResult[] = [];
  return new Promise(resolve => {
    mocha
      .run(() => {
        resolve(tests);
      })
      .on('pass', test => tests.push({ title: test.fullTitle(), error: null }))
      .on('fail', (test, error: Error) =>
        tests.push({ title: test.fullTitle(), error: error.stack ?? error.message }),
      );
  });
}

/** The extension host ends with a failure if this throws. */
export function throwIfFailed(tests: readonly TestResult[]): void {
  const failed = tests.filter(test => test.error !== null).length;
  if (failed > 0 || tests.length === 0) throw new Error(`${failed} of ${tests.length} tests failed`);
}

/** Mocha's own reporters write to a terminal or a document; an extension host has neither. */
export const silent = function () {
  // The results are collected from the runner's events.
} as unknown as Mocha.ReporterConstructor;
