import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createSimulator, type SimulatorOptions, type WorldFile } from '../../src/index.ts';
import { usualHeaders } from '../callers/caller.ts';

const docs = readFileSync(join(import.meta.dirname, '../../../../docs/worlds.md'), 'utf8');
const [, example = ''] = /```json\n(.*?)```/s.exec(docs) ?? [];
const world = JSON.parse(example) as WorldFile;
const clock = '2026-01-01T00:00:00Z';

const dataSet = '5b7c86968f7b6501e21ba9df';
const jobs = '/data/core/ups/export/jobs';
const catalog = '/data/foundation/catalog';
const files = '/data/foundation/export';
const request = {
  destination: { datasetId: dataSet, segmentPerBatch: true },
  schema: { name: '_xdm.context.profile' },
  filter: { segments: [{ segmentId: 'a' }, { segmentId: 'b' }] },
};

interface Said {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** A short session, as a client has it: each answer, to the last byte. Its wall clock is its own. */
async function session(
  wallAt: number,
  { start, ...options }: Partial<SimulatorOptions> & { readonly start?: object },
): Promise<readonly Said[]> {
  let wall = wallAt;
  const { fetch } = createSimulator({ ...options, now: () => (wall += 7) });
  const said: Said[] = [];
  const call = async (method: string, path: string, body?: unknown): Promise<string> => {
    const init = { method, headers: usualHeaders, ...(body ? { body: JSON.stringify(body) } : {}) };
    const answer = await fetch(`http://localhost${path}`, init);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const headers = [...answer.headers];
    said.push({ status: answer.status, headers, body: bytes.toString('base64') });
    return bytes.toString();
  };
  if (start) await call('PUT', '/_sim/world', start);
  await call('GET', jobs);
  await call('GET', `${jobs}/726`);
  await call('GET', `${catalog}/batches`);
  await call('GET', `${catalog}/dataSets`);
  const { id } = JSON.parse(await call('POST', jobs, request));
  await call('POST', jobs, {});
  await call('POST', `${catalog}/dataSets`, { name: 'x' });
  const other = JSON.parse(await call('POST', `/editions/tutorial${jobs}`, request));
  await call('DELETE', `${jobs}/${other.id}`);
  for (let step = 0; step < 5; step += 1) {
    await call('POST', '/_sim/clock/advance', { to: 'next-change' });
    await call('GET', `${jobs}/${id}`);
  }
  await call('POST', '/_sim/clock/advance', { byMs: 5000 });
  const { destination } = JSON.parse(await call('GET', `${jobs}/${id}`));
  for (const { batchId } of [
    ...destination.batches,
    { batchId: 'da5cfb4de32c4b93a09f7e37fa53ad52' },
  ]) {
    await call('GET', `${files}/batches/${batchId}/files`);
    const { data } = JSON.parse(await call('GET', `${files}/files/${batchId}-1`));
    await call('GET', `${files}/files/${batchId}-1?path=${data?.[0]?.name}`);
  }
  await call('GET', `${files}/datasets/${dataSet}/preview`);
  await call('GET', `${jobs}?limit=1`);
  for (const path of ['jobs', `jobs/${id}`, 'clock', 'world', 'merge-policies', 'rules']) {
    await call('GET', `/_sim/${path}`);
  }
  return said;
}

it.each<[string, Parameters<typeof session>[1]]>([
  ['with the options world and clock', { world, clock }],
  ['in the documented world, with a clock', { world: 'documented', clock }],
  ['with a world that is put', { start: { world, at: clock } }],
])('should be the same in two runs, to the last byte: %s', async (_, options) => {
  const one = await session(Date.UTC(2026, 10, 26), options);
  const other = await session(Date.UTC(2031, 1, 1, 7, 7, 7), options);
  expect(other).toEqual(one);
  expect(one.filter(({ status }) => status === 200).length).toBeGreaterThan(25);
});

it('should not be the same without a clock', async () => {
  const one = await session(Date.UTC(2026, 10, 26), { world });
  expect(await session(Date.UTC(2031, 1, 1), { world })).not.toEqual(one);
});
