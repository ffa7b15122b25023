import { devNull } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { memoryFiles } from '../../src/files/memory.ts';
import { createSimulator } from '../../src/index.ts';
import { memoryStore } from '../../src/stores/memory/memory.ts';

const { commit, open } = memoryStore();
const { head: _, ...headless } = memoryFiles({ maxBytes: 1, whenFull: 'reject' });
const file = import.meta.filename;
const quoted = (path: string) => (path.length > 78 ? `"${path.slice(0, 78)}…` : `"${path}"`);

it.each<[string, object]>([
  ['store must be a store with the method jobs; got an object.', { store: { open, commit } }],
  [
    'store must be a store with the method tenants; got an object.',
    { store: { ...memoryStore(), tenants: 5 } },
  ],
  ['files must be a file store with the method head; got an object.', { files: headless }],
  ['exportDir must not contain a null character; got "a\\u0000b".', { exportDir: 'a\0b' }],
  [`exportDir must be a folder, and not a file; got ${quoted(file)}.`, { exportDir: file }],
  [`exportDir must be a folder, and not a file; got ${quoted(devNull)}.`, { exportDir: devNull }],
  [
    `exportDir must be a folder, and no part of its path a file; got ${quoted(join(file, 'in', 'it'))}.`,
    { exportDir: join(file, 'in', 'it') },
  ],
])('should be rejected: %s', (message, options) => {
  expect(() => createSimulator(options)).toThrow(new TypeError(`createSimulator: ${message}`));
});

it.each([import.meta.dirname, join(import.meta.dirname, 'not', 'there'), 'not-there'])(
  'should export to a folder, which need not exist: %s',
  (exportDir) => {
    expect(() => createSimulator({ exportDir })).not.toThrow();
  },
);
