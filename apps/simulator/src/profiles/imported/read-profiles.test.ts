import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedSchemas } from './infer.ts';
import { dated, formOf, type ReadOptions, readProfiles } from './read-profiles.ts';

const now = Date.UTC(2024, 0, 1);
const ann = { identityMap: { Email: [{ id: 'ann@example.com' }] } };
const annText = JSON.stringify(ann);

describe('readProfiles', () => {
  it('should take bare and wrapped records and events', async () => {
    const { fragments } = await read(
      [
        annText,
        JSON.stringify({ ...ann, timestamp: '2020-01-31T12:00:00+01:00', eventType: 'web' }),
        JSON.stringify({ record: ann, dataSetId: 'crm', ingestedAt: '2021-01-01T00:00:00Z' }),
        JSON.stringify({ event: { ...ann, timestamp: '2020-01-01T00:00:00Z' }, dataSetId: null }),
      ].join('\n'),
    );
    expect(fragments.map(({ value: _, identity: __, ...rest }) => rest)).toEqual([
      { kind: 'record', dataSetId: '', ingestedAt: now },
      { kind: 'event', dataSetId: '', ingestedAt: now },
      { kind: 'record', dataSetId: 'crm', ingestedAt: Date.UTC(2021, 0, 1) },
      { kind: 'event', dataSetId: '', ingestedAt: now },
    ]);
    expect(fragments[1]?.value).toEqual({
      ...ann,
      timestamp: new Date(Date.UTC(2020, 0, 31, 11)),
      eventType: 'web',
    });
    expect(new Set(fragments.map(({ identity }) => identity)).size).toBe(1);
  });

  it('should not take a field of the data for a wrapper', async () => {
    const { fragments } = await read(
      [
        { ...ann, record: { best: 7 } },
        { ...ann, event: 'x' },
        { identities: [{ id: 'a', namespace: { code: 'Email' } }], event: 'y' },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    expect(fragments.map(({ kind }) => kind)).toEqual(['record', 'record', 'record']);
    expect(fragments[0]?.value['record']).toEqual({ best: 7 });
  });

  it.each([
    ['lines', `${annText}\n${annText}\n`],
    ['lines', `\uFEFF${annText}\r\n\r\n \t\n${annText}`],
    ['json', `[${annText},${annText}]`],
    ['json', `\uFEFF \r\n[ ${annText} ,\n ${annText} ] \n`],
    ['json', JSON.stringify([ann, { ...ann, note: '],[{}"\\' }], null, 2)],
  ] as const)('should read two profiles in the form %s', async (form, text) => {
    for (const options of [{ form }, {}]) {
      expect((await read(text, options)).fragments).toHaveLength(2);
    }
  });

  it('should take a single object, on one line or on several', async () => {
    expect((await read(annText, { form: 'json' })).fragments).toHaveLength(1);
    for (const options of [{ form: 'json' }, {}] as const) {
      const text = `\n${JSON.stringify(ann, null, 2)}\n`;
      expect((await read(text, options)).fragments).toHaveLength(1);
    }
  });

  it('should reject bytes that are no UTF-8, on their line', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${annText}\n{"a":"`),
      Buffer.from([0xff]),
      Buffer.from('"}'),
    ]);
    await expect(readProfiles(chunked(bytes, []))).rejects.toThrow(
      'Line 2: the text is not valid UTF-8.',
    );
  });

  it('should reject numbers that no double holds', async () => {
    await expect(read(withText('"n":1e999'))).rejects.toThrow(
      'Line 1: n is too large for a number.',
    );
  });

  it('should take a line of 1 MiB and refuse a longer one', async () => {
    const longest = withText(`"n":"${'x'.repeat(1_048_576 - withText('"n":""').length)}"`);
    expect(longest).toHaveLength(1_048_576);
    for (const end of ['', '\n', '\r\n']) {
      expect((await read(longest + end)).fragments).toHaveLength(1);
      await expect(read(`\n ${longest}${end}`)).rejects.toThrow(
        'Line 2: the profile exceeds the limit of 1 MiB (1048576 bytes).',
      );
    }
    expect((await read(`[${longest}]`)).fragments).toHaveLength(1);
    await expect(read(`[${annText}, ${longest}]`)).rejects.toThrow(
      'Profile 2: the profile exceeds the limit of 1 MiB (1048576 bytes). For one profile per line, use .ndjson or application/x-ndjson.',
    );
  });

  it('should tell that lines are not JSON where they were said to be', async () => {
    const text = `${annText}\n`.repeat(30_000);
    await expect(read(text, { form: 'json' })).rejects.toThrow(
      'Profile 1: the profile exceeds the limit of 1 MiB (1048576 bytes). For one profile per line, use .ndjson or application/x-ndjson.',
    );
  });

  it('should take 100 levels and refuse more', async () => {
    const nested = (levels: number) =>
      withText(`"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}`);
    expect((await read(nested(100))).fragments).toHaveLength(1);
    await expect(read(nested(101))).rejects.toThrow(
      'Line 1: the profile is nested more than 100 levels deep.',
    );
    await expect(read(nested(400_000))).rejects.toThrow(
      'Line 1: the profile is nested more than 100 levels',
    );
  });

  it('should reject more fragments than it may take', async () => {
    const text = `${annText}\n`.repeat(3);
    expect((await read(text, { maxFragments: 3 })).fragments).toHaveLength(3);
    await expect(read(text, { maxFragments: 2 })).rejects.toThrow(
      'Line 3: the import exceeds the limit of 2 records and events.',
    );
  });

  it('should reject more fields than a schema should have', async () => {
    const fields = (count: number) =>
      withText(Array.from({ length: count }, (_, n) => `"f${n}":1`).join(','));
    expect((await read(fields(10_000))).fragments).toHaveLength(1);
    await expect(read(fields(10_001))).rejects.toThrow(
      'Line 1: the profiles exceed the limit of 10000 different fields; use arrays for names that differ between profiles.',
    );
  });

  it('should take __proto__ and the like for data, and the last of keys that are given twice', async () => {
    const text = withText('"__proto__":{"isAdmin":true},"toString":"x","n":1,"n":2');
    const { fragments, schemas } = await read(text);
    const value = fragments[0]?.value ?? {};
    expect(Object.keys(value)).toEqual(['identityMap', '__proto__', 'toString', 'n']);
    expect(Object.getOwnPropertyDescriptor(value, '__proto__')?.value).toEqual({ isAdmin: true });
    expect(value['n']).toBe(2);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    const { fields } = closedSchemas(schemas).record;
    expect(Object.getOwnPropertyDescriptor(fields, '__proto__')?.value).toEqual({
      kind: 'struct',
      fields: { isAdmin: { kind: 'boolean' } },
    });
  });

  it('should not depend on how the bytes are cut', async () => {
    const texts = [
      `\uFEFF${annText}\r\n\n${JSON.stringify({ ...ann, name: 'Zoë 🐕' })}\n{"x"`,
      `\uFEFF${annText}\r\n\n${JSON.stringify({ ...ann, name: 'Zoë 🐕' })}`,
      `\uFEFF ${JSON.stringify([ann, { ...ann, name: '"]}\\' }], null, 1)} `,
      JSON.stringify(ann, null, 1),
      `[${annText},nonsense]`,
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), fc.array(fc.nat(300)), async (text, cuts) => {
        const bytes = Buffer.from(text);
        const all = cuts.length > 40 ? Array.from(bytes.keys()) : cuts;
        expect(await outcomeOf(chunked(bytes, all))).toEqual(await outcomeOf(chunked(bytes, [])));
      }),
    );
    for (const text of texts) {
      const bytes = Buffer.from(text);
      const whole = await outcomeOf(chunked(bytes, []));
      expect(await outcomeOf(chunked(bytes, Array.from(bytes.keys())))).toEqual(whole);
    }
  });
});

describe('formOf', () => {
  it.each([
    ['application/x-ndjson', 'lines'],
    ['application/ndjson; charset=utf-8', 'lines'],
    ['application/jsonl', 'lines'],
    ['application/json', 'json'],
    ['application/JSON; charset=utf-8', 'json'],
    ['application/vnd.adobe.xdm+json', 'json'],
    ['application/x-www-form-urlencoded', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('should know that %s is %s', (contentType, form) => {
    expect(formOf(contentType)).toBe(form);
  });
});

async function read(text: string, options: ReadOptions = {}) {
  return dated(await readProfiles(chunked(Buffer.from(text), []), options), now);
}

async function outcomeOf(bytes: AsyncIterable<Uint8Array>): Promise<unknown> {
  try {
    const { fragments, schemas } = await dated(await readProfiles(bytes), now);
    return { fragments, schemas: closedSchemas(schemas) };
  } catch (error) {
    return String(error);
  }
}

/** Cut before each of the places. */
async function* chunked(bytes: Uint8Array, cuts: readonly number[]): AsyncIterable<Uint8Array> {
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    yield bytes.subarray(from, cut);
    from = Math.max(from, Math.min(cut, bytes.byteLength));
  }
  yield bytes.subarray(from);
}

function withText(more: string): string {
  return `{"identityMap":{"Email":[{"id":"ann@example.com"}]},${more}}`;
}
