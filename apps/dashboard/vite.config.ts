import { defineConfig } from 'vite';

/** All that the page needs: one page, one script, one style and an icon. Their names do not change, so that a test can weigh them. */
export default defineConfig({
  // The page is served at /_sim/ui and the rest below it, also where a proxy puts a path in front of both.
  experimental: { renderBuiltUrl: (name) => `ui/${name}` },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        entryFileNames: 'page.js',
        assetFileNames: 'page[extname]',
        codeSplitting: false,
      },
    },
  },
});
