import { defineConfig } from 'vitest/config';
import CountsReporter from '../counts-reporter.ts';

// Apart from the other tests: it installs from the npm registry, and they need no network.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    reporters: ['default', new CountsReporter()],
  },
});
