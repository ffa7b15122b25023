import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { problemOf, readMutants } from '../scripts/mutant-list.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const mutants = readMutants(root);

describe('the list of mutants', () => {
  it('should name files that exist, and texts that occur once', () => {
    expect(mutants.flatMap((mutant) => problemOf(mutant, root) ?? [])).toEqual([]);
  });

  it('should have each name and each edit once', () => {
    const names = mutants.map(({ name }) => name);
    const edits = mutants.map(({ file, search, replace }) => `${file}\n${search}\n${replace}`);
    expect(names).toEqual([...new Set(names)]);
    expect(edits).toEqual([...new Set(edits)]);
  });

  it('should name the edits of a file one after the other', () => {
    const files = mutants.map(({ file }) => file);
    const runs = files.filter((file, at) => file !== files[at - 1]);
    expect(runs).toEqual([...new Set(files)]);
  });
});
