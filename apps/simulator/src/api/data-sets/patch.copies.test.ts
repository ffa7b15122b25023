import { describe, expect, it } from 'vitest';
import { dataSetsPath } from '../../../test/callers/caller.ts';
import { createExporter } from '../../../test/callers/exporter.ts';

describe('a JSON Patch that copies', () => {
  /** Each takes the place of the one before. */
  const copies = (count: number) =>
    Array.from({ length: count }, () => ({
      op: 'copy',
      from: '/description',
      path: '/fileDescription/copy',
    }));
  const cleared = { op: 'remove', path: '/fileDescription/copy' };

  it.each([
    ['each and all below the limit', [...copies(17), cleared], 200],
    ['each below the limit and all together over it', [...copies(18), cleared], 400],
    [
      'with another step in between',
      [...copies(17), { op: 'test', path: '/name', value: 'Large' }, ...copies(1), cleared],
      400,
    ],
  ])('should be taken by what its copies hold together: %s', async (_, body, status) => {
    const { call } = createExporter();
    const large = { name: 'Large', description: 'x'.repeat(60_000), fileDescription: {} };
    const [path] = (await call('POST', dataSetsPath, { body: large })).json<string[]>();
    const id = path?.split('/').at(-1);
    const answer = await call('PATCH', `${dataSetsPath}/${id}`, { body });
    expect(answer.status).toBe(status);
    if (status === 400)
      expect(answer.text).toContain('its copies exceed the limit of 1048576 characters');
  });
});
