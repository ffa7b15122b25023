import type { Reporter, TestModule } from 'vitest/node';

/** Prints `N passed, N failed, N skipped` alone on the last line, so that a machine can read a run's outcome. */
export default class CountsReporter implements Reporter {
  readonly #notes: readonly string[];

  /** Notes are lines to print before it. */
  constructor(notes: readonly string[] = []) {
    this.#notes = notes;
  }

  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandledErrors: ReadonlyArray<unknown>): void {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) counts[test.result().state] += 1;
      // A file that cannot be loaded has no tests to count, and must not read as success.
      if (!module.ok() && !tests.some((test) => test.result().state === 'failed'))
        counts.failed += 1;
    }
    const skipped = counts.skipped + counts.pending;
    for (const note of this.#notes) process.stdout.write(`\n${note}\n`);
    process.stdout.write(
      `\n${counts.passed} passed, ${counts.failed} failed, ${skipped} skipped\n`,
    );
  }
}
