import { describe, expect, it } from 'vitest';
import { dataSetsPath } from '../../../test/callers/caller.ts';
import { withDataSet } from '../../../test/callers/with-data-set.ts';

const MAX_BYTES = 65_536;

/** A definition whose JSON has so many bytes, most of them in letters of two bytes each. */
function definitionOf(bytes: number) {
  const empty = { name: 'x', description: '' };
  const left = bytes - JSON.stringify(empty).length;
  return { ...empty, description: 'é'.repeat(left >> 1) + 'x'.repeat(left & 1) };
}

describe('the body of a dataset', () => {
  it.each(['POST', 'PUT', 'PATCH'])(
    'should have 64 KiB at most, and change nothing over it: %s',
    async (method) => {
      const { call, id, shown } = await withDataSet();
      const path = method === 'POST' ? dataSetsPath : `${dataSetsPath}/${id}`;
      const listed = async () => (await call('GET', dataSetsPath)).text;
      const before = await listed();
      // What cannot be parsed is not: the length comes first.
      for (const body of [definitionOf(MAX_BYTES + 1), `{${' '.repeat(MAX_BYTES)}`]) {
        const answer = await call(method, path, { body });
        expect([answer.status, answer.text]).toEqual([
          413,
          expect.stringContaining('The request body exceeds the limit of 64 KiB (65536 bytes).'),
        ]);
      }
      expect(await listed()).toBe(before);
      const answer = await call(method, path, { body: '{"name":"y"}'.padEnd(MAX_BYTES) });
      expect(answer.status).toBe(method === 'POST' ? 201 : 200);
      if (method !== 'POST') expect((await shown())?.name).toBe('y');
    },
  );
});

describe('what a patch makes of a dataset', () => {
  const half = 'x'.repeat(40_000);

  it.each([
    ['a merge', { fileDescription: { half } }],
    ['a JSON Patch that adds', [{ op: 'add', path: '/fileDescription', value: { half } }]],
    [
      'a JSON Patch that copies',
      [
        { op: 'add', path: '/fileDescription', value: {} },
        { op: 'copy', from: '/description', path: '/fileDescription/half' },
      ],
    ],
  ])('should have 64 KiB at most: %s', async (_, patch) => {
    const { send, shown, bugs } = await withDataSet();
    await send('PUT', { name: 'x', description: half });
    const before = await shown();
    const answer = await send('PATCH', patch);
    expect(answer.status).toBe(400);
    const bytes = JSON.stringify({
      name: 'x',
      description: half,
      fileDescription: { half },
    }).length;
    expect(answer.text).toContain(
      `The patched dataset has ${bytes.toLocaleString('en')} bytes; at most 65,536 are allowed`,
    );
    expect(await shown()).toEqual(before);
    expect(bugs).toEqual([]);
  });

  it('should be counted in bytes, and by itself', async () => {
    const { send, shown } = await withDataSet();
    const { description } = definitionOf(MAX_BYTES);
    await send('PUT', { name: 'x' });
    expect((await send('PATCH', { description })).status).toBe(200);
    expect((await send('PATCH', { name: 'xx' })).status).toBe(400);
    expect((await send('PATCH', { name: 'y' })).status).toBe(200);
    expect(await shown()).toMatchObject({ name: 'y', description });
  });
});
