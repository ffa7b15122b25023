import { defineConfig } from 'vite';

/** All that the page needs is in its folder: one script, one style, one page. Their names do not change, so that a test can weigh them. */
export default defineConfig({
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    rollupOptions: {
      output: {
        entryFileNames: 'page.js',
        assetFileNames: 'page[extname]',
        inlineDynamicImports: true,
      },
    },
  },
});
