import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ann, controlled } from '../../test/callers/controlled.ts';
import { ticking } from '../../test/costs/ticking.ts';
import { readFragment } from '../profiles/imported/fragment.ts';

vi.mock('../profiles/imported/fragment.ts', { spy: true });
const read = vi.mocked(readFragment);

afterEach(async () => {
  vi.restoreAllMocks();
  read.mockClear();
  await setImmediate();
});

const gone = {
  status: 400,
  body: { error: 'The client closed the connection before the request was complete.' },
};

/** A part of a body is this long, and a line a little shorter. */
const line = `${ann.padEnd(65_000)}\n`;

describe('an import whose client goes', () => {
  it('should be read no further, and not be added', async () => {
    const { call, chosen } = controlled({ maxImportBytes: 10_000_000 });
    const client = new AbortController();
    read.mockImplementationOnce(() => {
      client.abort();
      return { kind: 'record', dataSetId: '', identity: 'ann', value: {} };
    });
    const answer = await call('POST', '/profiles', {
      body: line.repeat(100),
      signal: client.signal,
    });
    expect(answer).toEqual(gone);
    expect(read.mock.calls.length).toBeLessThanOrEqual(2);
    expect(await chosen()).toBeUndefined();
  });

  it('should not wait for the rest of the body', async () => {
    const { call, chosen } = controlled();
    const client = new AbortController();
    let pulls = 0;
    let isLetGo = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulls += 1;
        if (pulls === 1) controller.enqueue(Buffer.from(`${ann}\n`));
        else client.abort();
        // Nothing more comes, and no end either.
        return pulls === 1 ? undefined : new Promise(() => {});
      },
      cancel: () => {
        isLetGo = true;
      },
    });
    expect(await call('POST', '/profiles', { body, signal: client.signal })).toEqual(gone);
    expect([pulls, isLetGo]).toEqual([2, true]);
    expect(await chosen()).toBeUndefined();
  });

  it('should not be added where it has gone while others had their turn', async () => {
    const { call, chosen, imports } = controlled();
    const client = new AbortController();
    const { take } = imports;
    vi.spyOn(imports, 'take').mockImplementation(async (...of) => {
      const taken = await take.apply(imports, of);
      client.abort();
      return taken;
    });
    const add = vi.spyOn(imports, 'add');
    expect(await call('POST', '/profiles', { body: ann, signal: client.signal })).toEqual(gone);
    expect(add).not.toHaveBeenCalled();
    expect(await chosen()).toBeUndefined();
  });
});

describe('a large import', () => {
  it('should let others have their turn between any two profiles that take long', async () => {
    const { call } = controlled();
    const lines = Array.from({ length: 40 }, (_, nth) => ann.replace('ann', `p${nth}`));
    let turns = 0;
    let isOver = false;
    const others = (async () => {
      while (!isOver) {
        await setImmediate();
        turns += 1;
      }
    })();
    ticking(11);
    const { status } = await call('POST', '/profiles', { body: lines.join('\n') });
    isOver = true;
    await others;
    expect(status).toBe(201);
    expect(turns).toBeGreaterThanOrEqual(40);
  });

  it('should be looked at once for each of its profiles', async () => {
    const looks = async (count: number): Promise<number> => {
      const { call } = controlled();
      const lines = Array.from({ length: count }, (_, nth) => ann.replace('ann', `p${nth}`));
      const add = vi.spyOn(Set.prototype, 'add');
      const set = vi.spyOn(Map.prototype, 'set');
      await call('POST', '/profiles', { body: lines.join('\n') });
      const all = add.mock.calls.length + set.mock.calls.length;
      vi.restoreAllMocks();
      return all;
    };
    await looks(1);
    expect(await looks(160)).toBeLessThanOrEqual(2.5 * (await looks(80)));
  });
});
