import { describe, expect, it } from 'vitest';
import { createCaller } from '../callers/caller.ts';
import { batchesPath, createExporter, exportPath } from '../callers/exporter.ts';

const sandboxes = ['one', 'two', 'three', 'four'].map((name) => ({ 'x-sandbox-name': name }));

describe('what is kept in memory of all sandboxes together', () => {
  it('should be so many bytes of imports: one more is rejected until a sandbox is reset', async () => {
    const body = JSON.stringify({ identityMap: { Email: [{ id: 'ann' }] }, text: 'x'.repeat(900) });
    const { call } = createCaller({ maxImportedBytes: 3 * body.length });
    const answers = [];
    for (const headers of sandboxes) {
      answers.push(await call('POST', '/_sim/profiles', { headers, body }));
    }
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 413]);
    expect(answers.at(-1)?.json()).toEqual({
      error:
        'The imported profiles of all sandboxes exceed the memory limit (--max-imported-bytes); reset a sandbox to free memory.',
    });
    const [first, , , last] = sandboxes;
    const source = async (headers = {}) =>
      (await call('GET', '/_sim/profiles', { headers })).json();
    expect(await source(last)).toMatchObject({ kind: 'synthetic' });
    expect(await source(first)).toEqual({ kind: 'imported', profiles: 1 });
    await call('POST', '/_sim/reset', { headers: { ...first } });
    const again = await call('POST', '/_sim/profiles', { headers: { ...last }, body });
    expect(again.status).toBe(201);
  });

  it('should be so many bytes of journals: the oldest entries go', async () => {
    const { call } = createCaller({ maxJournalBytes: 25_000 });
    const entriesOf = async (headers = {}) =>
      (await call('GET', '/_sim/journal', { headers })).json<{ entries: unknown[] }>().entries;
    for (const headers of sandboxes) {
      for (let nth = 0; nth < 20; nth += 1) {
        await call('GET', `${batchesPath}?limit=1&x=${'x'.repeat(500)}`, { headers });
      }
    }
    const counts = await Promise.all(sandboxes.map(async (each) => (await entriesOf(each)).length));
    expect(counts[0]).toBe(0);
    expect(counts.at(-1)).toBe(20);
  });

  it('should be so many bytes of export files: what has no room is made again for each reader', async () => {
    const exporter = createExporter({ maxExportBytes: 1 });
    const { batchIds } = await exporter.run(await exporter.createDataSet());
    const path = `${exportPath}/batches/${batchIds[0]}/files`;
    const [file] = (await exporter.get(path)).json<{ data: { dataSetFileId: string }[] }>().data;
    const parts = `${exportPath}/files/${file?.dataSetFileId}`;
    const [part] = (await exporter.get(parts)).json<{ data: { name: string; length: string }[] }>()
      .data;
    const { bytes } = await exporter.bytes(`${parts}?path=${part?.name}`);
    expect(String(bytes.length)).toBe(part?.length);
  });
});
