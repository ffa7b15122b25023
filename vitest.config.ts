import { defineConfig } from 'vitest/config';
import { browserPath, NO_BROWSER } from './apps/dashboard/test/browser/find-browser.ts';
import CountsReporter from './scripts/counts-reporter.ts';

const conditions = ['@aep-sim/source', 'module', 'node', 'development|production'];
/** Packages are read from their sources, not as they were built. */
const fromSources = { resolve: { conditions }, ssr: { resolve: { conditions } } };

/** Against tests that hang. Nothing is measured by it: a busy machine may take long. */
const testTimeout = 60_000;

const project = (name: string, root: string) => ({
  ...fromSources,
  test: {
    name,
    root,
    include: ['{src,test}/**/*.test.ts'],
    testTimeout,
    typecheck: {
      enabled: true,
      include: ['{src,test}/**/*.test-d.ts'],
      tsconfig: './tsconfig.json',
    },
  },
});

// Without it Pact looks up the host of its analytics.
process.env['PACT_DO_NOT_TRACK'] ??= 'true';

/** Pact files are written first and verified after; 0 would not come before 1. */
const contract = (name: string, root: string, groupOrder: number) => ({
  ...fromSources,
  test: {
    name,
    root,
    include: ['contract/**/*.test.ts'],
    testTimeout,
    // Two processes that write the same pact file lose interactions of each other's.
    fileParallelism: false,
    sequence: { groupOrder },
  },
});

const dashboard = project('dashboard', './apps/dashboard');

/** Without a browser, its tests are left out, which is told at the end; in CI, or if they are asked for, they fail. */
const hasBrowser = browserPath() !== undefined;
const isWanted = process.env['CI'] || process.argv.some((word) => word.includes('browser'));
const leftOut = hasBrowser || isWanted ? [] : [`Left out. ${NO_BROWSER}`];
/** The page in a real browser. */
const inBrowser = {
  ...fromSources,
  test: {
    name: 'browser',
    root: './apps/dashboard',
    include: ['test/browser/**/*.test.ts'],
    globalSetup: './test/browser/need-browser.ts',
    testTimeout,
    // What a page shows comes when it comes.
    expect: { poll: { timeout: testTimeout / 2, interval: 20 } },
  },
};

export default defineConfig({
  test: {
    // Many tests wait for processes of their own: with one worker on two cores, half of the machine is idle.
    maxWorkers: '100%',
    projects: [
      project('types', './packages/types'),
      project('client', './packages/client'),
      project('fixtures', './packages/fixtures'),
      project('manners', './packages/manners'),
      project('testing', './packages/testing'),
      project('simulator', './apps/simulator'),
      {
        ...dashboard,
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: { ...dashboard.test, exclude: ['test/browser/**'] },
      },
      ...(hasBrowser || isWanted ? [inBrowser] : []),
      contract('consumer', './packages/client', 1),
      contract('provider', './apps/simulator', 2),
      {
        ...fromSources,
        test: {
          name: 'repository',
          root: '.',
          include: ['{test,scripts/pack}/**/*.test.ts'],
          testTimeout,
        },
      },
    ],
    reporters: ['default', new CountsReporter(leftOut)],
    coverage: { include: ['packages/*/src/**', 'apps/*/src/**'], exclude: ['**/generated/**'] },
  },
});
