import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { MAX_DATA_SET_BYTES } from '../../src/api/data-sets/data-set-body.ts';
import { addServeOptions } from '../../src/cli/serve/serve-options.ts';
import { MAX_RULE_BYTES } from '../../src/core/commands/add-rule.ts';
import { DEFAULT_LIMITS } from '../../src/core/limits.ts';
import { DEFAULT_BYTES } from '../../src/options.ts';

/** The rows of a table of the docs, by a text that stands in one cell of each. */
function rowsOf(page: string, heading: string): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, '../../../../docs', page), 'utf8');
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  return (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| '));
}

const limits = rowsOf('api.md', 'Limits');
const memory = rowsOf('exports.md', 'Memory');
const defaults = new Map(
  addServeOptions(new Command(), 0).options.map(({ long, defaultValue }) => [long, defaultValue]),
);
/** The flag that a row names, if there is one. */
const flagIn = (row: string) => /`(--max-[\w-]+)`/.exec(row)?.[1];

describe('the limits in the docs', () => {
  it.each(Object.entries(DEFAULT_LIMITS))(
    'should have %s, and be those that hold',
    (name, most) => {
      const [row = '', ...others] = limits.filter((one) => one.includes(`| \`${name}\` |`));
      expect([row, others]).toEqual([
        expect.stringContaining(`| ${most.toLocaleString('en')} |`),
        [],
      ]);
      const flag = flagIn(row);
      if (flag) expect(defaults.get(flag)).toBe(most);
    },
  );

  it('should name each flag of a limit', () => {
    const flags = [...defaults.keys()].filter((flag) => flag?.startsWith('--max-'));
    const named = [...limits, ...memory].map(flagIn).filter((flag) => flag !== undefined);
    expect([...named, '--max-page-size'].sort()).toEqual(flags.sort());
  });

  it.each([
    ['bytes of a rule', MAX_RULE_BYTES],
    ['a dataset', MAX_DATA_SET_BYTES],
  ])('should say how large %s may be', (what, bytes) => {
    const rows = limits.filter((row) => row.includes(what) && row.includes(' KiB'));
    expect(rows.map((row) => /(\d+) KiB/.exec(row)?.[1])).toEqual([`${bytes / 1024}`]);
  });

  it.each([
    ['maxExportBytes', DEFAULT_BYTES.exports],
    ['maxImportedBytes', DEFAULT_BYTES.imports],
    ['maxJournalBytes', DEFAULT_BYTES.journals],
  ])('should say how much memory %s gives', (option, bytes) => {
    const [row = ''] = memory.filter((one) => one.includes(`\`${option}\``));
    expect(row).toContain(`| ${bytes / 2 ** 20} MiB |`);
    expect(defaults.get(flagIn(row))).toBe(bytes);
  });
});
