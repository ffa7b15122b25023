import { defineConfig } from 'vitest/config';
import CountsReporter from './scripts/counts-reporter.ts';

const conditions = ['@aep-sim/source', 'module', 'node', 'development|production'];

const project = (name: string, root: string) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name,
    root,
    include: ['{src,test}/**/*.test.ts'],
    typecheck: {
      enabled: true,
      include: ['{src,test}/**/*.test-d.ts'],
      tsconfig: './tsconfig.json',
    },
  },
});

export default defineConfig({
  test: {
    projects: [project('types', './packages/types'), project('simulator', './apps/simulator')],
    reporters: ['default', new CountsReporter()],
    coverage: { include: ['packages/*/src/**', 'apps/*/src/**'], exclude: ['**/generated/**'] },
  },
});
