import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DemoOptions, demo } from '../demo/demo.ts';
import { explain } from '../explain/explain.ts';

const url = 'http://sim.test:4100';
const explainOptions = { url, org: 'o', sandbox: 'prod', json: false };
const demoOptions: DemoOptions = {
  ...{ url, sandbox: 'demo', segments: 1, skipWait: true, json: false, quiet: true },
};

/** The responses of a simulator that has stopped; other requests only end with their signal. */
type Answers = Readonly<Record<string, () => Response>>;

let asked: string[];

/** Runs a command, ten seconds at a time, until it has ended. */
async function run(answers: Answers, command: () => Promise<void>) {
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    asked.push(pathname);
    return (
      answers[pathname]?.() ??
      new Promise((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason));
      })
    );
  });
  let stderr = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += text;
    return true;
  });
  let isOver = false;
  const running = command().finally(() => {
    isOver = true;
  });
  let waits = 0;
  for (; !isOver && waits < 1000; waits += 1) {
    await vi.advanceTimersByTimeAsync(100);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await running;
  const code = process.exitCode;
  process.exitCode = undefined;
  return { stderr, code, seconds: Math.floor(waits / 10) };
}

beforeEach(() => {
  asked = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a simulator that does not respond', () => {
  const late = `The server at ${url} does not respond (no complete response within 10 s). Start it again, or pass the URL of another simulator with --url.\n`;

  it('should be abandoned by explain', async () => {
    expect(await run({}, () => explain(1, explainOptions))).toEqual({
      stderr: `aep-sim: ${late}`,
      code: 1,
      seconds: 10,
    });
  });

  it('should be abandoned by demo', async () => {
    expect(await run({}, () => demo(demoOptions))).toEqual({
      stderr: `aep-sim: ${late}`,
      code: 2,
      seconds: 10,
    });
  });

  it('should be waited for by demo while its health does, as it may have much to write', async () => {
    let healthy = 3;
    const answers = {
      '/ims/token/v3': () => Response.json({ access_token: 'any' }),
      '/_sim/health': () => new Response(null, { status: healthy-- > 0 ? 200 : 503 }),
    };
    expect(await run(answers, () => demo(demoOptions))).toEqual({
      stderr: `aep-sim: The simulator at ${url} stopped responding (no complete response within 10 s).\n`,
      code: 1,
      seconds: 40,
    });
    expect(asked.filter((path) => path === '/_sim/health')).toHaveLength(4);
  });

  it('should not count as one for demo if its token cannot be a header', async () => {
    const answers = { '/ims/token/v3': () => Response.json({ access_token: 'a\nb' }) };
    const { stderr, code } = await run(answers, () => demo(demoOptions));
    expect(code).toBe(2);
    expect(stderr).toMatch(/is not aep-sim\. Pass the simulator's URL with --url\.\n$/);
  });
});
