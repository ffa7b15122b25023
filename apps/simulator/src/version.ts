import { readFileSync } from 'node:fs';

let known: string | undefined;

/** The version of this package, read when it is first needed. */
export function version(): string {
  if (known === undefined) {
    const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
    known = (JSON.parse(manifest) as { version: string }).version;
  }
  return known;
}
