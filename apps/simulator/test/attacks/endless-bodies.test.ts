import { describe, expect, it } from 'vitest';
import { createCaller, dataSetsPath, jobsPath, usualHeaders } from '../callers/caller.ts';

const MEBIBYTE = 1 << 20;

/** A body that goes on while somebody reads it, a MiB at a time; far behind every limit it breaks off. */
function endlessBody(text: string) {
  const chunk = new TextEncoder().encode(text.padEnd(MEBIBYTE));
  let given = 0;
  let isLetGo = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      given += 1;
      if (given > 300) controller.error(new Error('nobody should have read so far'));
      else controller.enqueue(chunk);
    },
    cancel: () => {
      isLetGo = true;
    },
  });
  return { body, given: () => given, isLetGo: () => isLetGo };
}

const MOST = 64;
const json = 'application/json';

describe('a body without end', () => {
  it.each([
    ['a request for a job', jobsPath, json, '{', 413, MOST],
    ['a request for a data set', dataSetsPath, json, '{', 413, MOST],
    ['a request for a token', '/ims/token/v3', json, 'a=b', 413, MOST],
    ['a call of the control plane', '/_sim/rules', json, '{', 413, MOST],
    // As much is read away behind the bad line.
    ['an import', '/_sim/profiles', 'application/x-ndjson', '{}\n', 400, 1 + MOST],
  ])('should be let go at the limit: %s', async (_, path, type, text, status, most) => {
    const { fetch, bugs } = createCaller();
    const { body, given, isLetGo } = endlessBody(text);
    const headers = { ...usualHeaders, 'content-type': type };
    const init = { method: 'POST', headers, body, duplex: 'half' };
    const answer = await fetch(new Request(`http://localhost${path}`, init as RequestInit));
    expect([answer.status, isLetGo(), bugs]).toEqual([status, true, []]);
    // One MiB tells that the limit is passed, and one lies ready before it is asked for.
    expect(given()).toBeGreaterThan(most);
    expect(given()).toBeLessThanOrEqual(most + 2);
  });
});
