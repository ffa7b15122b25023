import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { dataSetsPath, unionSchema } from '../../../test/callers/caller.ts';
import { createExporter } from '../../../test/callers/exporter.ts';

const first = {
  name: 'Export',
  description: 'of profiles',
  schemaRef: { id: unionSchema, contentType: 'application/json' },
  tags: { a: ['one', 'two'], 'b/c~d': ['three'] },
  fileDescription: { format: 'parquet', nested: { deep: { er: 1 } } },
};

// Behind a long body the journal loads its reader, which must be there before the tests are over.
afterAll(async () => {
  const { createDataSet, call } = createExporter();
  await createDataSet();
  await call('GET', '/_sim/journal');
});

/** A data set that says all of the above, patched. */
async function patched(patch: unknown, headers = {}, exporter = createExporter()) {
  const { call, dataSet, bugs } = exporter;
  const made = await call('POST', dataSetsPath, { body: first });
  const id = made.json<string[]>()[0]?.slice('@/dataSets/'.length) ?? '';
  const before = await dataSet(id);
  const answer = await call('PATCH', `${dataSetsPath}/${id}`, { body: patch, headers });
  expect(bugs).toEqual([]);
  return { answer, before, after: await dataSet(id) };
}

describe('a merge', () => {
  it.each<[string, object, object]>([
    ['takes what it does not name as it is', {}, first],
    ['replaces a value', { name: 'New' }, { ...first, name: 'New' }],
    [
      'goes into objects, and replaces lists',
      { tags: { a: ['new'] }, schemaRef: { contentType: 'x' } },
      {
        ...first,
        tags: { ...first.tags, a: ['new'] },
        schemaRef: { id: unionSchema, contentType: 'x' },
      },
    ],
    [
      'goes down to any depth',
      { fileDescription: { nested: { deep: { too: [null] } } } },
      {
        ...first,
        fileDescription: { format: 'parquet', nested: { deep: { er: 1, too: [null] } } },
      },
    ],
    [
      'replaces a value that is none by an object, without its nulls',
      { fileDescription: { format: { is: 'csv', was: null } } },
      { ...first, fileDescription: { ...first.fileDescription, format: { is: 'csv' } } },
    ],
    ['leaves out a key that nobody knows', { colour: 'red' }, first],
  ])('should be one that %s', async (_, patch, expected) => {
    const { answer, after } = await patched(patch);
    expect(answer.status).toBe(200);
    const { tags, ...rest } = expected as typeof first;
    expect(after).toMatchObject({ ...rest, version: '1.0.1' });
    expect(after?.fileDescription).toEqual(rest.fileDescription);
    expect(after?.tags).toEqual({ ...tags, 'adobe/pqs/table': expect.any(Array) });
  });

  it('should take away what is null', async () => {
    const { after } = await patched({ description: null, tags: { a: null }, aspect: null });
    expect(after).not.toHaveProperty('description');
    expect(Object.keys(after?.tags ?? {})).toEqual(['b/c~d', 'adobe/pqs/table']);
  });

  it.each<[unknown]>([
    [{ name: 7 }],
    [{ name: {} }],
    [{ tags: { a: 'one' } }],
    [{ tags: [] }],
    [{ schemaRef: { id: null } }],
    [{ schemaRef: 'x' }],
    [{ fileDescription: 'x' }],
    ['null'],
    ['7'],
    ['"x"'],
    ['true'],
    ['{"name":'],
  ])('should change nothing when it makes the data set invalid: %j', async (patch) => {
    const { answer, before, after } = await patched(patch);
    expect([answer.status, answer.json()]).toMatchObject([400, { title: 'BadRequestError' }]);
    expect(after).toEqual(before);
  });
});

describe('a JSON Patch', () => {
  it('should be applied step by step', async () => {
    const { answer, after } = await patched([
      { op: 'test', path: '/name', value: 'Export' },
      { op: 'replace', path: '/name', value: 'New' },
      { op: 'add', path: '/tags/a/-', value: 'last' },
      { op: 'add', path: '/tags/a/0', value: 'first' },
      { op: 'move', from: '/tags/b~1c~0d', path: '/tags/e' },
      { op: 'copy', from: '/tags/e', path: '/tags/f' },
      { op: 'add', path: '/tags/f/-', value: 'own' },
      { op: 'remove', path: '/description' },
    ]);
    expect(answer.status).toBe(200);
    expect(after?.name).toBe('New');
    expect(after).not.toHaveProperty('description');
    expect(after?.tags).toMatchObject({
      a: ['first', 'one', 'two', 'last'],
      e: ['three'],
      f: ['three', 'own'],
    });
    expect(after?.tags).not.toHaveProperty('b/c~d');
  });

  it('should change nothing but the version when it is empty', async () => {
    const { answer, before, after } = await patched([]);
    expect(answer.status).toBe(200);
    expect(after).toEqual({ ...before, version: '1.0.1' });
  });

  it.each<[string, unknown[]]>([
    ['a test that fails', [{ op: 'test', path: '/name', value: 'Other' }]],
    ['a place that is missing', [{ op: 'remove', path: '/colour' }]],
    ['a place in nothing', [{ op: 'add', path: '/a/b/c', value: 1 }]],
    ['an index past the end', [{ op: 'add', path: '/tags/a/9', value: 'x' }]],
    ['an unknown operation', [{ op: 'sing', path: '/name' }]],
    ['no operation', [{ path: '/name', value: 'x' }]],
    ['no path', [{ op: 'add', value: 'x' }]],
    ['a path that is none', [{ op: 'add', path: 'name', value: 'x' }]],
    ['a path that is no text', [{ op: 'add', path: 7, value: 'x' }]],
    ['no value', [{ op: 'add', path: '/name' }]],
    ['no from', [{ op: 'move', path: '/name' }]],
    ['something that is no operation', [7]],
    ['null', [null]],
    ['a list', [[]]],
    ['an invalid result', [{ op: 'replace', path: '/name', value: 7 }]],
    ['a result that is no object', [{ op: 'replace', path: '', value: 7 }]],
  ])('should change nothing when it has, at its end, %s', async (_, last) => {
    const { answer, before, after } = await patched([
      { op: 'replace', path: '/description', value: 'half done' },
      ...last,
    ]);
    expect([answer.status, answer.json()]).toMatchObject([400, { title: 'BadRequestError' }]);
    expect(after).toEqual(before);
  });

  it.each([
    'application/json-patch+json',
    'application/merge-patch+json; charset=utf-8',
    'application/json+patch',
  ])('should be told by its body, and come as %s too', async (type) => {
    const patch = [{ op: 'replace', path: '/name', value: 'New' }];
    expect((await patched(patch, { 'content-type': type })).after?.name).toBe('New');
    const merge = { name: 'Newer' };
    expect((await patched(merge, { 'content-type': type })).after?.name).toBe('Newer');
  });
});

describe('a patch that means ill', () => {
  it.each(['__proto__', 'constructor/prototype', 'fileDescription/__proto__'])(
    'should reach no object but its own: %s',
    async (path) => {
      await patched([{ op: 'add', path: `/${path}/polluted`, value: 'yes' }]);
      const nested = path
        .split('/')
        .reduceRight<string>((inner, key) => `{"${key}":${inner}}`, '{"polluted":"yes"}');
      await patched(nested);
      expect('polluted' in {}).toBe(false);
    },
  );

  it('should not make much of little by copying', async () => {
    const { answer, before, after } = await patched(
      Array.from({ length: 40 }, (_, n) => ({
        op: 'copy',
        from: '/fileDescription',
        path: `/fileDescription/copy${n}`,
      })),
    );
    expect([answer.status, answer.json()]).toMatchObject([400, { title: 'BadRequestError' }]);
    expect(after).toEqual(before);
  });

  it('should not nest what is nested without end', async () => {
    const { answer, before, after } = await patched(
      Array.from({ length: 100 }, (_, depth) => ({
        op: 'add',
        path: `/fileDescription${'/in'.repeat(depth + 1)}`,
        value: {},
      })),
    );
    expect([answer.status, answer.json()]).toMatchObject([400, { title: 'BadRequestError' }]);
    expect(after).toEqual(before);
  });

  it('should give an answer whatever it is', async () => {
    const exporter = createExporter();
    const op = fc.constantFrom('add', 'remove', 'replace', 'move', 'copy', 'test', '');
    const path = fc.constantFrom(
      '',
      '/',
      '/name',
      '/tags',
      '/tags/a',
      '/tags/a/0',
      '/tags/a/-',
      '~',
    );
    const operation = fc.record(
      { op, path, from: path, value: fc.jsonValue({ maxDepth: 2 }) },
      { requiredKeys: [] },
    );
    const patch = fc.oneof(fc.array(operation, { maxLength: 5 }), fc.jsonValue({ maxDepth: 3 }));
    await fc.assert(
      fc.asyncProperty(patch, async (body) => {
        const { answer, before, after } = await patched(JSON.stringify(body), {}, exporter);
        expect([200, 400]).toContain(answer.status);
        if (answer.status === 400) expect(after).toEqual(before);
        else expect(after?.version).toBe('1.0.1');
      }),
      { numRuns: 150, seed: 4 },
    );
  });
});
