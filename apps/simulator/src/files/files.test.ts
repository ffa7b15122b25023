import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BATCH, gate, makerOf, textOf } from '../../test/batch-makers.ts';
import type { BatchFiles, MakeBatch } from './files.ts';
import { folderFiles } from './folder-files.ts';
import { memoryFiles } from './memory-files.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'aep-sim-files-'));
});
afterEach(() => rm(dir, { recursive: true }));

const texts = { 'part-00000': 'the first file', 'part-00001': 'and the second' };
const listed = [
  { name: 'part-00000', length: 14, records: 1 },
  { name: 'part-00001', length: 14, records: 1 },
];

describe.each<[string, () => BatchFiles]>([
  ['in memory', () => memoryFiles()],
  ['in memory, past the cap', () => memoryFiles({ capBytes: 20 })],
  ['in a folder', () => folderFiles(dir)],
])('files %s', (_, create) => {
  it('should be listed as they were made', async () => {
    expect(await create().get(BATCH, makerOf(texts).make)).toEqual(listed);
  });

  it('should be made once for all who ask at a time, and after', async () => {
    const files = create();
    const maker = makerOf(texts);
    const asked = [1, 2, 3].map(() => files.get(BATCH, maker.make));
    for (const each of await Promise.all(asked)) expect(each).toEqual(listed);
    await files.get(BATCH, maker.make);
    expect(maker.made).toBe(1);
  });

  it('should be made when a file is opened that nobody listed', async () => {
    const files = create();
    const { make } = makerOf(texts);
    expect(await textOf(await files.open(BATCH, make, 'part-00001'))).toBe('and the second');
  });

  it('should give any range of any file', async () => {
    const files = create();
    const { make } = makerOf(texts, 3);
    const anyRange = fc
      .tuple(fc.nat(13), fc.nat(13))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<keyof typeof texts>('part-00000', 'part-00001'),
        anyRange,
        async (name, range) => {
          const read = await textOf(await files.open(BATCH, make, name, range));
          expect(read).toBe(texts[name].slice(range.start, range.end + 1));
        },
      ),
    );
  });

  it('should have no file of another name', async () => {
    const files = create();
    const { make } = makerOf(texts);
    for (const name of ['part-00002', '', '.', '../prod', 'part-00000/', '%2e']) {
      expect(await files.open(BATCH, make, name)).toBeUndefined();
    }
  });

  it('should be read by several at a time, each at its own pace', async () => {
    const files = create();
    const { make } = makerOf(texts);
    const slow = (await files.open(BATCH, make, 'part-00000'))?.getReader();
    const first = await slow?.read();
    expect(await textOf(await files.open(BATCH, make, 'part-00000'))).toBe('the first file');
    let read = Buffer.from(first?.value ?? []).toString();
    for (let part = await slow?.read(); part?.value; part = await slow?.read()) {
      read += Buffer.from(part.value).toString();
    }
    expect(read).toBe('the first file');
  });

  it('should fail all who wait for a making that fails, and forget it', async () => {
    const files = create();
    const failing: MakeBatch = async (sink) => {
      await sink.begin('part-00000');
      await sink.write(new TextEncoder().encode('half'));
      throw new Error('a row is odd');
    };
    const asked = [files.get(BATCH, failing), files.open(BATCH, failing, 'part-00000')];
    for (const each of await Promise.allSettled(asked)) {
      expect(each).toMatchObject({ status: 'rejected', reason: { message: 'a row is odd' } });
    }
    const { make } = makerOf(texts);
    expect(await files.get(BATCH, make)).toEqual(listed);
    expect(await textOf(await files.open(BATCH, make, 'part-00000'))).toBe('the first file');
  });

  it('should be another tenant’s own, and another batch’s', async () => {
    const files = create();
    const { tenant, batchId } = BATCH;
    const others = [
      { tenant: { ...tenant, sandbox: 'dev' }, batchId },
      { tenant: { ...tenant, org: 'B@AdobeOrg' }, batchId },
      { tenant, batchId: 'b' },
    ];
    await files.get(BATCH, makerOf(texts).make);
    for (const [i, key] of others.entries()) {
      const { make } = makerOf({ p: `other ${i}` });
      expect(await textOf(await files.open(key, make, 'p'))).toBe(`other ${i}`);
    }
  });

  it('should be made anew when their tenant was forgotten, and no other tenant’s', async () => {
    const files = create();
    const other = { tenant: { ...BATCH.tenant, sandbox: 'dev' }, batchId: BATCH.batchId };
    const kept = makerOf(texts);
    await files.get(BATCH, makerOf(texts).make);
    await files.get(other, kept.make);
    files.forget(BATCH.tenant);
    const { make } = makerOf({ 'part-00000': 'new' });
    expect(await textOf(await files.open(BATCH, make, 'part-00000'))).toBe('new');
    expect(await files.open(BATCH, make, 'part-00001')).toBeUndefined();
    await files.get(other, kept.make);
    expect(kept.made).toBe(1);
  });

  it('should stay when an earlier making of them fails that was forgotten', async () => {
    const files = create();
    const { passed, open } = gate();
    const before = files.get(BATCH, async () => {
      await passed;
      throw new Error('a row is odd');
    });
    files.forget(BATCH.tenant);
    const maker = makerOf(texts);
    const after = files.get(BATCH, maker.make);
    open();
    await expect(before).rejects.toThrow('a row is odd');
    expect(await after).toEqual(listed);
    expect(await files.get(BATCH, maker.make)).toEqual(listed);
    expect(maker.made).toBe(1);
  });

  it('should be the new ones when their tenant is forgotten while they are made', async () => {
    const files = create();
    const { passed, open } = gate();
    const slow = makerOf(texts);
    const before = files.get(BATCH, async (sink) => {
      await passed;
      return slow.make(sink);
    });
    files.forget(BATCH.tenant);
    const { make } = makerOf({ 'part-00000': 'new' });
    const after = files.get(BATCH, make);
    open();
    expect(await before).toEqual(listed);
    expect(await after).toEqual([{ name: 'part-00000', length: 3, records: 1 }]);
    expect(await textOf(await files.open(BATCH, make, 'part-00000'))).toBe('new');
  });
});
