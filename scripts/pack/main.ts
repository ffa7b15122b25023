// Packs the public packages: `npm run pack [-- <folder>] [--registry]`. The folder is `packed` unless it is given.
import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pack } from './pack.ts';
import { root } from './public-packages.ts';
import { webOf } from './web.ts';

try {
  main();
} catch (error) {
  process.stderr.write(`pack: ${error instanceof Error ? error.message.split('\n')[0] : error}\n`);
  process.exitCode = 1;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { registry: { type: 'boolean', default: false } },
  });
  // npm runs a script at the top of the repository, but a folder is named from where one stands.
  const here = process.env['INIT_CWD'] ?? process.cwd();
  const to = positionals[0] === undefined ? resolve(root, 'packed') : resolve(here, positionals[0]);
  const web = webOf(process.env);
  const tarballs = pack({ to, isSelfContained: !values.registry, ...(web && { web }) });
  for (const tarball of tarballs) {
    const kilobytes = Math.ceil(statSync(tarball).size / 1000);
    process.stdout.write(`${relative(here, tarball)} (${kilobytes} kB)\n`);
  }
}
