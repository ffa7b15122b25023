import { describe, expect, it } from 'vitest';
import { jobsPath } from '../callers/caller.ts';
import { createExporter, type Exporter } from '../callers/exporter.ts';
import { importAll } from './files.ts';

/** How a job that exports these fields ends, and what it counts. */
async function outcomeOf({ createDataSet, run, call }: Exporter, fields: string) {
  const { id } = await run(await createDataSet(), { body: { fields } });
  const job = (await call('GET', `${jobsPath}/${id}`)).json<{
    status: string;
    metrics: {
      totalExportedProfileCounter?: number;
      exportedProfileByNamespaceCounter?: Record<string, number>;
    };
  }>();
  return {
    status: job.status,
    total: job.metrics.totalExportedProfileCounter,
    byNamespace: job.metrics.exportedProfileByNamespaceCounter,
  };
}

const person = (namespace: string, id: string, more = {}) => ({
  identityMap: { [namespace]: [{ id }] },
  ...more,
});

describe('profiles of your own', () => {
  it('should be exported with the fields that they brought, until they are dropped', async () => {
    const exporter = createExporter({ population: 60 });
    expect(await outcomeOf(exporter, 'shoeSize')).toMatchObject({ status: 'FAILED' });
    await importAll(exporter, [person('Email', 'ann', { shoeSize: 38 })]);
    expect(await outcomeOf(exporter, 'shoeSize')).toMatchObject({ status: 'SUCCEEDED', total: 1 });
    expect((await exporter.call('DELETE', '/_sim/profiles')).status).toBe(204);
    expect(await outcomeOf(exporter, 'shoeSize')).toMatchObject({ status: 'FAILED' });
    expect((await outcomeOf(exporter, 'person')).total).toBeGreaterThan(50);
  });

  it('should be counted by namespaces that compare without case, spelt as they first come', async () => {
    const exporter = createExporter();
    await importAll(exporter, [
      person('Email', 'ann'),
      person('ECID', 'b'),
      person('EMAIL', 'bob'),
    ]);
    expect(await outcomeOf(exporter, 'identityMap')).toEqual({
      status: 'SUCCEEDED',
      total: 3,
      byNamespace: { ECID: 1, Email: 2 },
    });
  });

  it('should not hold anything of an import that was refused', async () => {
    const exporter = createExporter();
    await importAll(exporter, [person('Email', 'ann', { shoeSize: 38 })]);
    const refused = [person('Email', 'eve'), person('Email', 'bob', { shoeSize: 'large' })];
    const body = JSON.stringify(refused);
    expect((await exporter.call('POST', '/_sim/profiles', { body })).status).toBe(400);
    expect(await outcomeOf(exporter, 'identityMap')).toMatchObject({ total: 1 });
    await importAll(exporter, [person('Email', 'bob', { shoeSize: 44 })]);
    expect(await outcomeOf(exporter, 'identityMap')).toMatchObject({ total: 2 });
  });
});
