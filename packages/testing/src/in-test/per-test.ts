import { hasFailed, warnOfFindings } from './failed-test.ts';
import { hostOf, type OwnSimulator, type RunningSimulator } from './host.ts';
import { type Host, openInTest } from './open.ts';
import type { TestSandbox, TestSimulator } from './test-sandbox.ts';

/** A hook of a test runner. */
export type Hook = (run: () => Promise<void>) => unknown;

/** The hooks of the test runner. Default: the global ones, as in jest. */
export interface PerTestHooks {
  readonly beforeEach?: Hook;
  readonly afterEach?: Hook;
}

/**
 * A sandbox for each test of a file, in one simulator:
 *
 * ```ts
 * const sim = simulatorPerTest({ createSimulator, beforeEach, afterEach });
 * ```
 *
 * Its members belong to the test that is running. Use it in tests and in hooks that are registered after it; do not
 * destructure it at the top of the file. Concurrent tests (`it.concurrent`) fail: use `startSimulator` for them, or in
 * vitest `simulatorFixture`.
 *
 * @throws TypeError for invalid options, and if it is used outside of a test.
 */
export function simulatorPerTest<Options extends object>(
  options: (OwnSimulator<Options> | RunningSimulator) & PerTestHooks,
): TestSandbox {
  const { beforeEach, afterEach, ...others } = options;
  const before = hookOf('beforeEach', beforeEach);
  const after = hookOf('afterEach', afterEach);
  // Created before any test, so that invalid options are reported once, and here.
  const host = hostOf<Options>(others as OwnSimulator<Options> | RunningSimulator);
  return following(host, before, after);
}

function following(host: Host, before: Hook, after: Hook): TestSandbox {
  let current: TestSimulator | undefined;
  let tests = 0;
  let isShared = false;
  const open = async () => {
    tests++;
    if (tests > 1) {
      isShared = true;
      throw sideBySide();
    }
    current = await openInTest(host);
  };
  const close = async (hasFailed: boolean) => {
    tests--;
    if (tests > 0) return;
    const ended = current;
    const wasShared = isShared;
    current = undefined;
    isShared = false;
    // The leaks of tests that affected each other mean nothing.
    if (wasShared || !ended) return;
    if (hasFailed) await warnOfFindings(ended);
    await ended.close();
  };
  before(open);
  // Without a parameter: vitest would treat one as a fixture.
  after(function () {
    // biome-ignore lint/complexity/noArguments: a rest parameter is one too
    return close(hasFailed(arguments[0]));
  });
  return ofCurrent(() => {
    if (isShared) throw sideBySide();
    if (current) return current;
    throw new TypeError(
      'simulatorPerTest: there is no sandbox outside of a test. Use it, and create clients with its fetch, in a test or in a hook that is registered after it. Await each expectation.',
    );
  });
}

function ofCurrent(current: () => TestSandbox): TestSandbox {
  return {
    get baseUrl() {
      return current().baseUrl;
    },
    get fetch() {
      return current().fetch;
    },
    get headers() {
      return current().headers;
    },
    get org() {
      return current().org;
    },
    get sandbox() {
      return current().sandbox;
    },
    get token() {
      return current().token;
    },
    get apiKey() {
      return current().apiKey;
    },
    get clock() {
      return current().clock;
    },
    get rules() {
      return current().rules;
    },
    get jobs() {
      return current().jobs;
    },
    get datasets() {
      return current().datasets;
    },
    get journal() {
      return current().journal;
    },
    report: async () => current().report(),
  };
}

/** @throws TypeError */
function hookOf(name: 'beforeEach' | 'afterEach', given: Hook | undefined): Hook {
  const hook = given ?? (globalThis as { [Name in typeof name]?: Hook })[name];
  if (typeof hook === 'function') return hook;
  throw new TypeError(
    `simulatorPerTest: ${name} is required; import it from vitest, node:test, or @jest/globals.`,
  );
}

function sideBySide(): TypeError {
  return new TypeError(
    'simulatorPerTest: two tests, or a test and its subtest, run at the same time and cannot share it. Use startSimulator in each, or simulatorFixture of vitest.',
  );
}
