#!/usr/bin/env node
// Plain JavaScript that any Node can read, so that an old one gets a sentence and not a stack trace.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `aep-sim requires Node.js 22.18 or newer; this is ${process.versions.node}. Run npm install --save-dev node@22, or install a newer version.`,
  );
  process.exit(2);
}
// Node keeps what it has compiled, in the system's temporary folder: the next start need not compile it again.
(await import('node:module')).enableCompileCache?.();
await import('../dist/cli/main.js');
