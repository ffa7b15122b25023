import { defineConfig } from 'vitest/config';
import CountsReporter from './scripts/counts-reporter.ts';

const conditions = ['@aep-sim/source', 'module', 'node', 'development|production'];

/** Against tests that hang. Nothing is measured by it: a busy machine may take long. */
const testTimeout = 60_000;

const project = (name: string, root: string) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
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
const contract = (name: string, root: string, groupOrder: number, globalSetup?: string) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name,
    root,
    include: ['contract/**/*.test.ts'],
    testTimeout,
    // Two processes that write the same pact file lose interactions of each other's.
    fileParallelism: false,
    sequence: { groupOrder },
    ...(globalSetup && { globalSetup }),
  },
});

export default defineConfig({
  test: {
    projects: [
      project('types', './packages/types'),
      project('client', './packages/client'),
      project('fixtures', './packages/fixtures'),
      project('manners', './packages/manners'),
      project('testing', './packages/testing'),
      project('simulator', './apps/simulator'),
      contract('consumer', './packages/client', 1, './contract/forget-pacts.ts'),
      contract('provider', './apps/simulator', 2),
      { test: { name: 'repository', root: '.', include: ['test/**/*.test.ts'], testTimeout } },
    ],
    reporters: ['default', new CountsReporter()],
    coverage: { include: ['packages/*/src/**', 'apps/*/src/**'], exclude: ['**/generated/**'] },
  },
});
