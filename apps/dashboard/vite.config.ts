import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Writes script and style a second time, compressed: the simulator sends them so, and compresses nothing itself. */
const compressed: Plugin = {
  name: 'compressed',
  writeBundle: ({ dir = '' }, bundle) => {
    for (const name of Object.keys(bundle).filter((one) => /\.(?:js|css)$/.test(one))) {
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(readFileSync(join(dir, name))));
    }
  },
};

/** All that the page needs: one page, one script, one style and an icon. Their names do not change, so that a test can weigh them. */
export default defineConfig({
  // The page is served at /_sim/ui and the rest below it, also where a proxy puts a path in front of both.
  experimental: { renderBuiltUrl: (name) => `ui/${name}` },
  // Calls of `h` with children as arguments are shorter than those of the automatic runtime.
  oxc: {
    jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
    jsxInject: "import { Fragment, h } from 'preact';",
  },
  plugins: [compressed],
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox125', 'safari18'],
    // It takes a second more than the minifier that is built in, for 1 KB less. What it would write in another order
    // than the sources do, `null === x` and `(a(), b)`, repeats less often, and so weighs more when it is compressed.
    minify: 'terser',
    terserOptions: {
      ecma: 2022,
      module: true,
      safari10: false,
      compress: {
        passes: 3,
        pure_getters: true,
        unsafe_arrows: true,
        lhs_constants: false,
        sequences: false,
      },
    },
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
