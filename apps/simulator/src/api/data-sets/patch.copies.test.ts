import { describe, expect, it } from 'vitest';
import { dataSetsPath } from '../../../test/caller.ts';
import { createExporter } from '../../../test/exporter.ts';

describe('a JSON Patch that copies', () => {
  const copies = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      op: 'copy',
      from: '/description',
      path: `/fileDescription/copy${n}`,
    }));

  it.each([
    ['once, below the limit', copies(1), 200],
    ['several times, each below the limit and all together over it', copies(2), 400],
    [
      'twice, with another step in between',
      [...copies(1), { op: 'test', path: '/name', value: 'Large' }, ...copies(2).slice(1)],
      400,
    ],
  ])('should be taken by what its copies hold together: %s', async (_, body, status) => {
    const { call } = createExporter();
    const large = { name: 'Large', description: 'x'.repeat(600_000), fileDescription: {} };
    const [path] = (await call('POST', dataSetsPath, { body: large })).json<string[]>();
    const id = path?.split('/').at(-1);
    expect((await call('PATCH', `${dataSetsPath}/${id}`, { body })).status).toBe(status);
  });
});
