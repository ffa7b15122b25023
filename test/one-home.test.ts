import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** The sources of packages and apps, without tests and generated files. */
const sources = execFileSync(
  'git',
  ['ls-files', '{packages,apps}/*/src/**/*.{ts,tsx}', 'packages', 'apps'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter(
    (path) => /\/src\/.*\.tsx?$/.test(path) && !/\/generated\/|\.test\.|\.test-d\./.test(path),
  )
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const packageOf = (path: string): string => path.split('/').slice(0, 2).join('/');

/** Ideas that have one home in each package, and how a second one would look. */
const ideas: Readonly<Record<string, RegExp>> = {
  'whether a value is an object': /function (?:isObject|isRecord|isPlainObject)\b/,
  'the key of a tenant': /`\$\{(?:\w+\.)?org\}\/\$\{(?:\w+\.)?sandbox\}`|function tenantKey\b/,
  'an integer of a query': /function integerIn\b/,
  'what is made by one at a time': /function madeOnce\b/,
  'a map that forgets its oldest': /\.keys\(\)\.next\(\)\.value/,
  'why a text is not JSON': /function jsonErrorOf\b/,
  'the states of a job of an edition': /function statesBy\b/,
  'the path of export jobs': /'\/data\/core\/ups\/export\/jobs'/,
  'the path of datasets': /'\/data\/foundation\/catalog\/dataSets'/,
};

describe.each(Object.entries(ideas))('%s', (_, pattern) => {
  it('should have one home in each package', () => {
    const homes = sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
    const second = homes.filter(
      (path, at) => homes.findIndex((other) => packageOf(other) === packageOf(path)) !== at,
    );
    expect({ second, homes: homes.length > 0 }).toEqual({ second: [], homes: true });
  });
});

describe('an edition', () => {
  it('should be asked for its traits, and never for its name', () => {
    const asking = sources
      .filter(({ path }) => !path.startsWith('apps/simulator/src/editions/'))
      .filter(({ text }) =>
        /\b(?:edition|name) [!=]== '(?:platform|segmentation|profile|tutorial)/.test(text),
      );
    expect(asking.map(({ path }) => path)).toEqual([]);
  });
});

describe('the client', () => {
  it('should be used by the command line alone, as by any other consumer', () => {
    const importing = sources
      .filter(
        ({ path, text }) => !path.startsWith('packages/client/') && /'@aep-sim\/client'/.test(text),
      )
      .map(({ path }) => path.split('/').slice(0, 4).join('/'));
    expect([...new Set(importing)]).toEqual(['apps/simulator/src/cli']);
  });
});

it('should see sources of each package', () => {
  const packages = new Set(sources.map(({ path }) => packageOf(path)));
  expect([...packages].toSorted()).toEqual([
    'apps/dashboard',
    'apps/simulator',
    'packages/client',
    'packages/fixtures',
    'packages/manners',
    'packages/testing',
    'packages/types',
  ]);
});
