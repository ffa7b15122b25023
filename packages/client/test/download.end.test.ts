import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { counting, hanging } from './file-server.ts';
import { gate } from './gate.ts';
import { json, rejection, scriptedClient } from './scripted.ts';
import { cutAt, file, read, whole } from './ten-bytes.ts';

describe('onProgress', () => {
  it('should report every chunk', async () => {
    const { client } = scriptedClient([whole]);
    const seen: number[] = [];
    await read(client.downloadFile(file, { onProgress: ({ received }) => seen.push(received) }));
    expect(seen).toEqual([3, 6, 9, 10]);
  });

  it('should end the download by what it throws', async () => {
    const { body, state } = hanging(counting(3));
    const { client } = scriptedClient([new Response(body)]);
    const reason = new Error('enough');
    const onProgress = () => {
      throw reason;
    };
    expect(await rejection(read(client.downloadFile(file, { onProgress })))).toBe(reason);
    expect(state.cancelled).toBe(true);
  });
});

describe('the end of interest', () => {
  const reason = new Error('enough');

  it('should close the connection by a cancel', async () => {
    const { body, state } = hanging(counting(3));
    const { client, requests } = scriptedClient([new Response(body)]);
    const reader = client.downloadFile(file).getReader();
    expect((await reader.read()).value).toEqual(counting(3));
    const pending = reader.read();
    await reader.cancel(reason);
    expect(await pending).toEqual({ done: true, value: undefined });
    expect(state.cancelled).toBe(true);
    expect(requests[0]?.signal.reason).toBe(reason);
  });

  it('should close a connection by a cancel that has not answered yet', async () => {
    const { body, state } = hanging(counting(3));
    const asked = gate();
    const late = gate<Response>();
    const answer = () => {
      asked.open();
      return late.passed;
    };
    const { client } = scriptedClient([answer]);
    const reader = client.downloadFile(file).getReader();
    const pending = reader.read();
    await asked.passed;
    await reader.cancel();
    await pending;
    late.open(new Response(body));
    await new Promise(setImmediate);
    expect(state.cancelled).toBe(true);
  });

  it('should come with an abort, whether or not somebody reads', async () => {
    for (const reads of [true, false]) {
      const { body, state } = hanging(counting(3));
      const { client } = scriptedClient([new Response(body)]);
      const controller = new AbortController();
      const reader = client.downloadFile(file, { signal: controller.signal }).getReader();
      await reader.read();
      const pending = reads ? reader.read() : undefined;
      controller.abort(reason);
      expect(await rejection(pending ?? reader.closed)).toBe(reason);
      expect(await rejection(reader.read())).toBe(reason);
      expect(state.cancelled).toBe(true);
    }
  });

  it.each(Array.from({ length: 40 }, (_, turns) => turns))(
    'should leave nothing open when it comes %i turns after the answer',
    async (turns) => {
      const { body, state } = hanging(counting(0));
      const controller = new AbortController();
      const answer = async () => {
        queueMicrotask(async () => {
          for (let turn = 0; turn < turns; turn++) await undefined;
          controller.abort(reason);
        });
        return new Response(body);
      };
      const { client } = scriptedClient([answer]);
      const { signal } = controller;
      expect(await rejection(read(client.downloadFile(file, { signal })))).toBe(reason);
      await new Promise(setImmediate);
      expect(state.cancelled).toBe(true);
    },
  );

  it('should come before anything is sent, if the signal has aborted already', async () => {
    const { client, requests } = scriptedClient([]);
    const signal = AbortSignal.abort(reason);
    expect(await rejection(read(client.downloadFile(file, { signal })))).toBe(reason);
    expect(requests).toEqual([]);
  });

  it('should come in the wait before a connection is made again', async () => {
    const controller = new AbortController();
    const { client, clock } = scriptedClient([cutAt(4)]);
    let heard: unknown;
    clock.sleep = (_, signal) => {
      controller.abort(reason);
      heard = signal?.reason;
      return Promise.reject(heard);
    };
    const { signal } = controller;
    expect(await rejection(read(client.downloadFile(file, { signal })))).toBe(reason);
    expect(heard).toBe(reason);
  });

  it('should leave the signal of the caller alone afterwards', async () => {
    const controller = new AbortController();
    const { client, requests } = scriptedClient([whole]);
    await read(client.downloadFile(file, { signal: controller.signal }));
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    controller.abort(reason);
    expect(requests[0]?.signal.reason).not.toBe(reason);
  });

  it('should let go of a file that is too long', async () => {
    const { body, state } = hanging(counting(3));
    const { client } = scriptedClient([new Response(body)]);
    await rejection(read(client.downloadFile({ ...file, length: 2 })));
    expect(state.cancelled).toBe(true);
  });
});

it('should read no faster than its reader', async () => {
  let pulled = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(counting(1));
      },
    },
    { highWaterMark: 0 },
  );
  const { client } = scriptedClient([new Response(body)]);
  const reader = client.downloadFile({ ...file, length: 1000 }).getReader();
  await reader.read();
  await reader.read();
  expect(pulled).toBe(2);
  await reader.cancel();
});

it('should show no token in an error of a file', async () => {
  const secret = 'a-token-that-is-long';
  const { client } = scriptedClient([json({ message: `no ${secret}` }, { status: 403 })], {
    token: secret,
  });
  const error = await rejection(read(client.downloadFile(file)));
  expect(JSON.stringify({ ...error, message: error.message })).not.toContain(secret);
});
