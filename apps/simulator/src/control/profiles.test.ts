import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ann, controlled, now, org } from '../../test/callers/controlled.ts';
import type { ImportedFacts } from '../core/population.ts';

const lines = { 'content-type': 'application/x-ndjson' };

describe('POST /profiles', () => {
  it('should add to the profiles of its tenant and tell how many there are', async () => {
    const { call, chosen, imports } = controlled();
    const first = await call('POST', '/profiles', { headers: lines, body: `${ann}\n${ann}` });
    expect(first).toEqual({
      status: 201,
      body: { fragments: 2, profiles: 1, total: { fragments: 2, profiles: 1 } },
    });
    const second = await call('POST', '/profiles', {
      body: '[{"identityMap":{"Email":[{"id":"bob"}]}}]',
    });
    expect(second.body).toEqual({
      fragments: 1,
      profiles: 1,
      total: { fragments: 3, profiles: 2 },
    });
    expect((await call('GET', '/profiles')).body).toEqual({ kind: 'imported', profiles: 2 });
    const tenant = { org, sandbox: 'prod', epoch: 0 };
    const population = await imports.population(tenant, (await chosen()) as ImportedFacts);
    const [profile] = population.profiles({ segments: [] });
    expect(population.size).toBe(2);
    expect(profile?.updatedAt).toBe(now);
    const other = { headers: { 'x-sandbox-name': 'other' } };
    expect((await call('GET', '/profiles', other)).body).toEqual({
      kind: 'synthetic',
      profiles: 9,
    });
    expect(await chosen('other')).toBeUndefined();
  });

  it('should be decoded from gzip, and held to its limit as it is decoded', async () => {
    const headers = { ...lines, 'content-encoding': 'gzip' };
    const sent = (text: string, end?: number) => ({
      headers,
      body: ReadableStream.from([new Uint8Array(gzipSync(text).subarray(0, end))]),
    });
    const { call, chosen } = controlled({ maxImportBytes: 2 * ann.length + 1 });
    expect((await call('POST', '/profiles', sent(`${ann}\n${ann}\n`))).status).toBe(413);
    expect(await call('POST', '/profiles', sent(ann, -6))).toEqual({
      status: 400,
      body: {
        error: 'The request body is not one complete gzip stream, but Content-Encoding is gzip.',
      },
    });
    expect(await chosen()).toBeUndefined();
    expect((await call('POST', '/profiles', sent(`${ann}\n${ann}`))).status).toBe(201);
  });

  it.each([
    ['{', lines, 'Line 1: the text is not valid JSON.'],
    [
      `${ann}\n\n{}`,
      lines,
      'Line 3: identityMap is required, with at least one ID. Example: {"Email": [{"id": "ann@example.com"}]}.',
    ],
    [
      `${ann}\n{"n":"x"}`,
      {},
      'Line 2: n must be a 32-bit integer, as in line 1; got a string. Use one type per field.',
    ],
    [
      `[${ann},7]`,
      { 'content-type': 'application/json' },
      'Profile 2: a profile must be a JSON object; got 7.',
    ],
    ['', lines, 'The import contains no profiles; send one JSON object per line.'],
  ])('should reject %j and import nothing', async (body, headers, error) => {
    const { call, chosen } = controlled();
    const answer = await call('POST', '/profiles', { headers, body });
    expect(answer.status).toBe(400);
    expect((answer.body as { error: string }).error).toContain(error);
    expect((await call('GET', '/profiles')).body).toEqual({ kind: 'synthetic', profiles: 9 });
    expect(await chosen()).toBeUndefined();
  });

  it('should read a body as its content type says, whatever it looks like', async () => {
    const body = '{"identityMap":{"Email":[{"id":"ann"}]},\n"n":1}';
    const { call } = controlled();
    expect((await call('POST', '/profiles', { body })).status).toBe(400);
    expect((await call('POST', '/profiles', { headers: lines, body })).status).toBe(400);
    const headers = { 'content-type': 'application/json' };
    expect((await call('POST', '/profiles', { headers, body })).status).toBe(201);
  });

  it('should reject a body over the limit, and one without a tenant', async () => {
    const { call } = controlled({ maxImportBytes: ann.length });
    expect((await call('POST', '/profiles', { body: ann })).status).toBe(201);
    expect(await call('POST', '/profiles', { body: `${ann}\n` })).toEqual({
      status: 413,
      body: { error: `The request body exceeds the limit of ${ann.length} bytes.` },
    });
    const headers = { 'x-gw-ims-org-id': '' };
    expect((await call('POST', '/profiles', { headers, body: ann })).status).toBe(400);
  });

  it('should reject a body that breaks off', async () => {
    const { call } = controlled();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(Buffer.from(`${ann}\n`)),
      pull: (controller) => controller.error(new Error('gone')),
    });
    expect(await call('POST', '/profiles', { body })).toEqual({
      status: 400,
      body: { error: 'The request body ended before it was complete.' },
    });
  });

  it('should read away what follows a bad line, so that the sender sees the answer', async () => {
    const { call } = controlled();
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulls += 1;
        if (pulls > 50) controller.close();
        else controller.enqueue(Buffer.from('{}\n'));
      },
    });
    expect((await call('POST', '/profiles', { body })).status).toBe(400);
    expect(pulls).toBe(51);
  });

  it('should add up imports that come at a time', async () => {
    const { call, chosen } = controlled();
    const some = ['ann', 'bob', 'cy'].map((id) =>
      call('POST', '/profiles', { body: ann.replace('ann', id) }),
    );
    const totals = (await Promise.all(some)).map(({ body }) => body.total.profiles);
    expect(totals.toSorted()).toEqual([1, 2, 3]);
    expect(await chosen()).toMatchObject({ fragments: 3, profiles: 3 });
  });
});

describe('DELETE /profiles', () => {
  it('should go back to the synthetic ones', async () => {
    const { call, chosen } = controlled();
    await call('POST', '/profiles', { body: ann });
    expect((await call('DELETE', '/profiles')).status).toBe(204);
    expect((await call('GET', '/profiles')).body).toEqual({ kind: 'synthetic', profiles: 9 });
    expect(await chosen()).toEqual({ synthetic: 9 });
    expect((await call('DELETE', '/profiles')).status).toBe(204);
  });
});
