import { defineConfig } from 'vitest/config';
import CountsReporter from '../counts-reporter.ts';
import { missingManagers } from './managers.ts';

// Apart from the other tests: it installs from the npm registry, and they need no network.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    // Against what hangs. Nothing is measured by them: a busy machine may take long.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    reporters: ['default', new CountsReporter(missingManagers)],
  },
});
