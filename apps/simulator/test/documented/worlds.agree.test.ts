import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionNames } from '@aep-sim/types';
import { afterAll, describe, expect, it } from 'vitest';
import { readProfilesFile } from '../../src/index.ts';
import type { SimulatorOptions } from '../../src/options.ts';
import type { WorldFacts, WorldJob } from '../../src/tenants/worlds/world.ts';
import { readWorld } from '../../src/world-file/read.ts';
import { temporaryFolder } from '../callers/command.ts';
import { worldOf } from '../callers/data-access.ts';
import { createExporter } from '../callers/exporter.ts';
import { expectAgreement, jobsOf } from '../exports/agreement.ts';
import { createWitness } from '../parquet/parquet-witness.ts';

const witness = await createWitness();
afterAll(() => witness.close());

/** Three people, of whom one has the segment of the documented jobs. */
async function people(): Promise<NonNullable<SimulatorOptions['profiles']>> {
  using folder = temporaryFolder();
  const path = join(folder.path, 'people.ndjson');
  const segment = '52c26d0d-45f2-47a2-ab30-ed06abc981ff';
  const lines = ['ann', 'bob', 'eve'].map((name) => ({
    identityMap: { Email: [{ id: `${name}@example.com` }] },
    ...(name === 'bob' && { segmentMembership: { ups: { [segment]: { status: 'realized' } } } }),
  }));
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  return await readProfilesFile(path, 0);
}

const profiles = await people();
const populations: [string, Partial<SimulatorOptions>][] = [
  ['synthetic profiles', { population: 1000 }],
  ['no profiles', { population: 0 }],
  ['imported profiles', { profiles }],
];

describe.each(editionNames)('the documented world of %s', (edition) => {
  it.each(populations)('should agree with itself, over %s', async (_, options) => {
    const exporter = createExporter({ world: 'documented', edition, ...options });
    const rows = new Map<number, number>();
    for (const { id } of await jobsOf(exporter)) {
      rows.set(id, await expectAgreement(exporter, witness, id));
    }
    expect(exporter.bugs).toEqual([]);
    if (edition === 'segmentation' || edition === 'platform') {
      expect([rows.get(100), rows.get(11037), rows.get(722)]).toEqual([20, 20, 0]);
    }
    expect(rows.size).toBeGreaterThan(0);
  });
});

it("should agree with itself where it is the documentation's example of a world file", async () => {
  const docs = readFileSync(join(import.meta.dirname, '../../../../docs/worlds.md'), 'utf8');
  const [, example = ''] = /```json\n(.*?)```/s.exec(docs) ?? [];
  const read = readWorld(JSON.parse(example), { edition: 'platform' });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const exporter = createExporter({
    now: () => Date.UTC(2027, 0, 1),
    world: read.value,
    population: 0,
  });
  expect(await expectAgreement(exporter, witness, 726)).toBe(20);
  expect(await expectAgreement(exporter, witness, 727)).toBe(0);
});

describe('a world of jobs with counters', () => {
  /** How many rows a job of these segments has, with a batch for each, that was seen with a counter. */
  async function rowsOf(total: number, over: Partial<WorldJob> = {}): Promise<readonly number[]> {
    const { jobs, dataSets } = worldOf('a', 'b', 'c');
    const [job] = jobs as readonly [WorldJob];
    const counts = { total, byNamespace: { one: 1 } };
    const world: WorldFacts = { jobs: [{ ...job, observed: true, counts, ...over }], dataSets };
    const exporter = createExporter({ world, population: 60 });
    const all = await expectAgreement(exporter, witness, job.id);
    const batches = await Promise.all(['a', 'b', 'c'].map(exporter.batch));
    return [all, ...batches.map((batch) => batch?.metrics.recordsWritten ?? 0)];
  }

  it.each([0, 1, 2, 3, 10])('should have the first %i rows that are selected', async (total) => {
    expect((await rowsOf(total))[0]).toBe(total);
  });

  it('should have the first rows of the job, whichever batches they are in', async () => {
    const [all, ...batches] = await rowsOf(10);
    expect(all).toBe(10);
    expect(batches.every((rows) => rows > 0)).toBe(true);
  });

  it('should count what there is, where the counter is higher', async () => {
    const [all = 0] = await rowsOf(1_000_000);
    expect(all).toBeGreaterThan(10);
    expect(all).toBeLessThan(180);
    expect((await rowsOf(all))[0]).toBe(all);
    expect((await rowsOf(all + 1))[0]).toBe(all);
  });

  it('should count none in a batch that is not written', async () => {
    const [, , second] = await rowsOf(10, {
      lifecycle: { ...(worldOf('a').jobs[0] as WorldJob).lifecycle, script: 'partly-fails' },
    });
    expect(second).toBe(0);
  });
});
