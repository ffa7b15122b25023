import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { dataSet, firstEpoch, idsOf, job, tenant, tenantFacts, write } from '../suite/facts.ts';
import { temporaryFile, temporaryStore } from '../suite/temporary-store.ts';
import { sqliteStore } from './sqlite.ts';

describe('the file of a store', () => {
  it('should hold what was written when it is opened again', async () => {
    const file = temporaryFile();
    const first = temporaryStore(file);
    const at = await write(first, {
      jobs: [job(1), job(2)],
      dataSets: [dataSet('d')],
      counters: { c: 3 },
    });
    first.close();
    const store = temporaryStore(file);
    expect(await store.open(tenant, { jobs: [2], dataSets: ['d'], counters: ['c'] })).toEqual({
      facts: tenantFacts({ version: 1 }),
      jobs: [job(2)],
      batches: [],
      dataSets: [dataSet('d')],
      counters: [3],
    });
    expect(idsOf(await store.jobs(at, { limit: 9, skip: 1 }))).toEqual([1]);
  });

  it('should be read and written by two stores', async () => {
    const file = temporaryFile();
    const one = temporaryStore(file);
    const other = temporaryStore(file);
    const first = await write(one, { jobs: [job(1)] });
    expect(idsOf(await other.jobs(first, { limit: 9 }))).toEqual([1]);
    const second = await write(other, { jobs: [job(2)] });
    expect(await one.jobs(first, { limit: 9 })).toBeUndefined();
    expect(idsOf(await one.jobs(second, { limit: 9 }))).toEqual([2, 1]);
  });

  it('should be closed as often as one likes, and answer nothing then', async () => {
    const store = temporaryStore();
    store.close();
    store.close();
    await expect(store.open(tenant)).rejects.toThrow('closed');
    await expect(store.commit(tenant, { tenant: tenantFacts() })).rejects.toThrow('closed');
    await expect(store.count(firstEpoch, ['c'])).rejects.toThrow('closed');
  });

  it('should be in a folder that exists', () => {
    const file = join(dirname(temporaryFile()), 'none', 'store.db');
    expect(() => sqliteStore(file)).toThrow(
      `The store "${file}" cannot be opened (SQLITE_CANTOPEN). Check that its folder exists and can be written.`,
    );
  });

  it('should not be one of something else', () => {
    const file = temporaryFile();
    writeFileSync(
      file,
      'This is a text, and it is longer than the header of a database.'.repeat(9),
    );
    expect(() => sqliteStore(file)).toThrow(
      `"${file}" is not a store of aep-sim. Choose another file.`,
    );
    expect(readFileSync(file, 'utf8')).toContain('This is a text');
  });

  it('should not be the database of another program', () => {
    const file = temporaryFile();
    const database = new DatabaseSync(file);
    database.exec('create table jobs (id integer)');
    expect(() => sqliteStore(file)).toThrow('is not a store of aep-sim');
    expect(database.prepare('select name from sqlite_schema').all()).toEqual([{ name: 'jobs' }]);
    expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'delete' });
    database.close();
  });

  it('should not have the schema of another version', async () => {
    const file = temporaryFile();
    temporaryStore(file).close();
    const database = new DatabaseSync(file);
    database.exec('pragma user_version = 1');
    database.close();
    expect(() => sqliteStore(file)).toThrow(
      `The store "${file}" has the schema 1; this version of aep-sim reads 2. Choose another file.`,
    );
  });
});
