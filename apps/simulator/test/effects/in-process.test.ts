import { describe, expect, it } from 'vitest';
import { createCaller, jobsPath, usualHeaders } from '../callers/caller.ts';
import { entriesOf } from '../rules/faults.ts';

const url = `http://localhost${jobsPath}`;

/** A request in process, after a rule was armed. */
async function fetching(effect: object, init: RequestInit = {}) {
  const caller = createCaller();
  const answer = await caller.addRule({ times: 1, effect });
  expect(answer.status).toBe(201);
  return { caller, response: () => caller.fetch(url, { headers: usualHeaders, ...init }) };
}

const reset = { message: 'fetch failed', cause: { code: 'ECONNRESET' } };

describe('an effect in process', () => {
  it.each([{ type: 'reset' }, { type: 'answer-lost', then: 'reset' }, { type: 'hang', ms: 1 }])(
    'should reject as fetch does: %j',
    async (effect) => {
      const { response } = await fetching(effect);
      const error = await response().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(TypeError);
      expect(error).toMatchObject(reset);
      expect((await response()).status).toBe(200);
    },
  );

  it('should break the body after so many bytes', async () => {
    const { response } = await fetching({ type: 'cut', afterBytes: 12 });
    const { status, headers, body } = await response();
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json']);
    let received = '';
    const reading = (async () => {
      for await (const chunk of body ?? []) received += Buffer.from(chunk).toString();
    })();
    await expect(reading).rejects.toMatchObject({ message: 'terminated' });
    expect(received).toHaveLength(12);
  });

  it('should hang until the signal of the request aborts', async () => {
    const { caller, response } = await fetching(
      { type: 'hang' },
      { signal: AbortSignal.abort(new Error('mine')) },
    );
    await expect(response()).rejects.toThrow('mine');
    const client = new AbortController();
    const headers = usualHeaders;
    const hanging = caller.fetch(url, { headers, signal: client.signal });
    while ((await entriesOf(caller)).every(({ rule }) => rule?.effect !== 'hang'));
    client.abort(new Error('enough'));
    await expect(hanging).rejects.toThrow('enough');
    const [entry] = (await entriesOf(caller)).filter(({ rule }) => rule);
    expect(entry).toMatchObject({ response: { status: 0, headers: {} }, rule: { id: 'rule-1' } });
  });

  it.each([
    ['empty', 200, ''],
    ['not-json', 200, expect.not.stringMatching(/^[[{"]/)],
    ['html', 200, expect.stringMatching(/^<!DOCTYPE html>/)],
    ['null', 200, 'null'],
    ['other-type', 200, '[]'],
    ['truncated-json', 200, expect.stringMatching(/^\{"records":/)],
    ['html', 502, expect.stringContaining('<')],
  ])('should have a wrong body: %s, %i', async (as, status, body) => {
    const effect = { type: 'body', as, ...(status !== 200 && { status }) };
    const { response } = await fetching(effect);
    const answer = await response();
    const text = await answer.text();
    const right = await (await response()).text();
    expect([answer.status, text]).toEqual([status, body]);
    expect(answer.headers.get('content-type')).toBe('application/json');
    if (as === 'truncated-json') expect(right.startsWith(text) && text !== right).toBe(true);
  });

  it.each([
    [{ type: 'content-length', by: 1 }, '/effect/type', 'cut'],
    [{ type: 'reset', afterBytes: 1 }, '/effect/afterBytes', undefined],
  ])('should be rejected where it cannot be carried: %j', async (effect, pointer, nearest) => {
    const { addRule, call } = createCaller();
    const answer = await addRule({ effect });
    const { error, ...place } = answer.json<{ error: string }>();
    expect([answer.status, place]).toEqual([400, { pointer, ...(nearest && { nearest }) }]);
    expect(error).toContain('in process');
    expect((await call('GET', '/_sim/rules')).json()).toEqual({ rules: [] });
  });

  it('should drip the right bytes', async () => {
    const { response } = await fetching({ type: 'drip', bytes: 20, everyMs: 1 });
    const chunks: number[] = [];
    let text = '';
    for await (const chunk of (await response()).body ?? []) {
      chunks.push(chunk.byteLength);
      text += Buffer.from(chunk).toString();
    }
    expect(text).toBe(await (await response()).text());
    expect(Math.max(...chunks)).toBe(20);
    expect(chunks.length).toBe(Math.ceil(text.length / 20));
  });

  it('should be late by the same in every run', async () => {
    const late = async () => {
      const caller = createCaller();
      await caller.freeze();
      const effect = { type: 'latency', minMs: 10, maxMs: 9000, clock: 'virtual' };
      await caller.addRule({ effect });
      const instants = [];
      for (let sent = 0; sent < 4; sent += 1) {
        await caller.list();
        instants.push((await caller.clock()).now);
      }
      return instants;
    };
    const [one, other] = [await late(), await late()];
    expect(one).toEqual(other);
    const steps = one.slice(1).map((at, index) => at - (one[index] ?? 0));
    expect(new Set(steps).size).toBe(3);
  });
});
