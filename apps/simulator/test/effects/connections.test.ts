import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createSimulator } from '../../src/simulator.ts';
import { createCaller, jobsPath, scriptRule, startAt, usualHeaders } from '../callers/caller.ts';
import { entriesOf } from '../rules/faults.ts';
import { requestsOf } from './requests.ts';
import { started } from './started.ts';
import type { Asked } from './wire.ts';

const poll = { operation: 'retrieveExportJob' };

/** Sends requests at once on one connection; what comes back, and how the connection ends. */
async function pipelined(port: number, requests: readonly (Asked | undefined)[]) {
  const socket = connect(port, '127.0.0.1');
  let received = '';
  let end = 'closed';
  socket.on('data', (piece) => {
    received += piece.toString('latin1');
  });
  socket.on('error', () => {
    end = 'reset';
  });
  const texts = requests.map((asked) => {
    const { method, path, headers, body = '' } = asked ?? expect.fail('no request');
    const all = {
      host: 'localhost',
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
    return [`${method} ${path} HTTP/1.1`, ...lines, '', body].join('\r\n');
  });
  socket.write(texts.join(''));
  await new Promise((resolve) => socket.once('close', resolve));
  return {
    statuses: [...received.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status)),
    end,
  };
}

describe('a fault on a request that follows another on its connection', () => {
  it.each([
    [{ type: 'reset' }, 'reset', [200]],
    [{ type: 'answer-lost', then: 'reset' }, 'reset', [200]],
    [{ type: 'hang', ms: 5 }, 'reset', [200]],
    [{ type: 'reset', afterBytes: 5 }, 'reset', [200, 200]],
    [{ type: 'cut', afterBytes: 5 }, 'closed', [200, 200]],
    [{ type: 'content-length', by: 9 }, 'closed', [200, 200]],
  ])(
    'should break the connection after the response before it: %j',
    async (effect, end, statuses) => {
      await using simulator = await started();
      const { createExportJob, retrieveExportJob } = requestsOf(simulator.world);
      await simulator.arm({ match: poll, times: 1, effect });
      const seen = await pipelined(simulator.port, [createExportJob, retrieveExportJob]);
      expect(seen).toEqual({ statuses, end });
      expect(simulator.bugs).toEqual([]);
    },
  );

  it('should wait for a response before it that is late itself', async () => {
    await using simulator = await started();
    const { listExportJobs, retrieveExportJob } = requestsOf(simulator.world);
    await simulator.arm({
      match: { operation: 'listExportJobs' },
      effect: { type: 'latency', ms: 30 },
    });
    await simulator.arm({ match: poll, effect: { type: 'reset' } });
    const seen = await pipelined(simulator.port, [listExportJobs, retrieveExportJob]);
    expect(seen).toEqual({ statuses: [200], end: 'reset' });
  });
});

describe('a response that waits', () => {
  const waits = [
    { type: 'latency', ms: 600_000 },
    { type: 'hold', until: { operation: 'listBatches' }, maxMs: 600_000 },
  ];

  it.each(waits)('should be shown as not sent where its client has gone: %j', async (effect) => {
    await using simulator = await started();
    const { createExportJob } = requestsOf(simulator.world);
    const counted = await simulator.arm({ match: { operation: 'createExportJob' }, effect });
    const socket = connect(simulator.port, '127.0.0.1');
    const { path, body = '', headers } = createExportJob ?? expect.fail('no request');
    const all = { host: 'localhost', 'content-length': `${body.length}`, ...headers };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
    socket.write([`POST ${path} HTTP/1.1`, ...lines, '', body].join('\r\n'));
    while ((await counted()).hits === 0);
    socket.destroy();
    const journal = '/_sim/journal?operation=createExportJob&status=0&count=1';
    const { entries } = (await simulator.caller.call('GET', journal)).json<{ entries: object[] }>();
    expect(entries).toMatchObject([{ jobId: expect.any(Number), response: { status: 0 } }]);
  });

  it.each([...waits, { type: 'hang' }, { type: 'drip', bytes: 1, everyMs: 60_000 }])(
    'should end with the simulator: %j',
    async (effect) => {
      const { fetch, close } = createSimulator({ now: () => startAt });
      const call = (path: string, init: RequestInit = {}) =>
        fetch(`http://localhost${path}`, { ...init, headers: usualHeaders });
      await call('/_sim/rules', { method: 'POST', body: JSON.stringify({ effect, times: 1 }) });
      const sent = call(jobsPath).then((answer) => answer.text());
      const rule = async () =>
        (await (await call('/_sim/rules/rule-1')).json()) as { hits: number };
      while ((await rule()).hits === 0);
      close();
      if (effect.type === 'hang') await expect(sent).rejects.toThrow('fetch failed');
      else expect(await sent).toMatch(/^\{"records":\[\]/);
    },
  );

  it.each(['/_sim/reset', '/_sim/world'])(
    'should leave nothing in a sandbox that was reset meanwhile: %s',
    async (path) => {
      const caller = createCaller();
      const body = {
        destination: { datasetId: await caller.createDataSet() },
        schema: { name: '_xdm.context.profile' },
      };
      const until = { operation: 'listBatches' };
      await caller.addRule({
        match: { operation: 'createExportJob' },
        effect: { type: 'hold', until },
      });
      const rule = async () =>
        (await caller.call('GET', '/_sim/rules/rule-2')).json<{ hits: number }>();
      const sent = caller.call('POST', jobsPath, { body });
      while ((await rule()).hits === 0);
      await caller.call(path === '/_sim/world' ? 'PUT' : 'POST', path, {
        body: path === '/_sim/world' ? { name: 'empty' } : undefined,
      });
      await caller.call('GET', '/data/foundation/catalog/batches');
      expect((await sent).status).toBe(200);
      const requests = (await entriesOf(caller)).filter(({ kind }) => kind === 'request');
      expect(requests.map(({ operation }) => operation)).toEqual(['listBatches']);
      expect((await caller.call('GET', '/_sim/report')).json()).toMatchObject({ findings: [] });
    },
  );
});

describe('a clock that advances with polls', () => {
  it('should show a job as it stands where its next change lies beyond the year 9999', async () => {
    const caller = createCaller({ advanceOnPoll: true, clock: '9999-12-31T23:59:00Z' });
    await caller.addRule(scriptRule('succeeds'));
    await caller.addRule({
      effect: { type: 'script', script: 'stuck', phases: { queuedMs: 31_557_600_000 } },
    });
    await caller.call('DELETE', '/_sim/rules/rule-1');
    const { id } = await caller.createJob(await caller.createDataSet());
    const { now } = await caller.clock();
    expect((await caller.job(id)).status).toBe('NEW');
    expect((await caller.clock()).now).toBe(now);
  });

  it('should not be moved by HEAD', async () => {
    const caller = createCaller({ advanceOnPoll: true });
    await caller.freeze();
    const { id } = await caller.createJob(await caller.createDataSet());
    expect((await caller.call('HEAD', `${jobsPath}/${id}`)).status).toBe(200);
    expect((await caller.clock()).now).toBe(startAt);
  });
});
