import { describe, expect, it } from 'vitest';
import {
  assertMet,
  assertNoFindings,
  assertSent,
  ExpectationFailed,
  startSimulator,
  type TestSandbox,
} from '../src/index.ts';
import '../src/vitest.ts';
import type { Report } from '../src/index.ts';
import { jobIn, poll } from './jobs.ts';
import { createSimulator } from './simulator.ts';

const quiet = { createSimulator, leaks: 'ignore' } as const;
const poll503 = {
  match: { operation: 'retrieveExportJob' },
  times: 1,
  effect: { type: 'error', status: 503, retryAfterS: 1 },
} as const;

describe('toHaveSent', () => {
  it('should count requests, and those of the client alone', async () => {
    await using sim = await startSimulator(quiet);
    const job = await jobIn(sim);
    await sim.rules.add(poll503);
    await poll(sim, job);
    await poll(sim, job);
    await expect(sim).toHaveSent('createExportJob', { times: 1 });
    await expect(sim).toHaveSent('retrieveExportJob', { times: 2, jobId: job.id });
    await expect(sim).toHaveSent('retrieveExportJob', { times: 1, status: 503 });
    await expect(sim).toHaveSent('retrieveExportJob', { times: 1, status: '2xx' });
    await expect(sim).toHaveSent('createExportJob', { text: '_XDM.context' });
    await expect(sim).toHaveSent('cancelExportJob', { times: 0 });
    await expect(sim).not.toHaveSent('createDataset');
    await assertSent(sim, 'createExportJob');
  });

  it('should show all that was sent', async () => {
    await using sim = await startSimulator(quiet);
    const job = await jobIn(sim);
    await poll(sim, job);
    await poll(sim, job);
    await sim.rules.add({ ...poll503, effect: { type: 'reset' } });
    await poll(sim, job).catch(() => {});
    const failed = await caught(expect(sim).toHaveSent('cancelExportJob', { times: 1, jobId: 7 }));
    expect(failed.message).toBe(
      [
        'expect(sim).toHaveSent',
        '',
        'Expected: 1 request of cancelExportJob with jobId 7',
        'Received: 0',
        'All requests:',
        '  createExportJob: 200',
        '  retrieveExportJob: 200 (2 times)',
        '  retrieveExportJob: no response',
      ].join('\n'),
    );
  });

  it('should reject an operation that does not exist, also with not', async () => {
    await using sim = await startSimulator(quiet);
    const wrong = expect(sim).not.toHaveSent('createExportJobs');
    await expect(wrong).rejects.toThrow(TypeError);
  });

  it('should not count in a journal that has lost entries', async () => {
    const lost: TestSandbox = {
      ...(await startSimulator(quiet)),
      journal: {
        ...(await startSimulator(quiet)).journal,
        page: async () => ({ entries: [], dropped: 3, last: 1003 }),
      },
    };
    const failed = await caught(expect(lost).toHaveSent('createExportJob', { times: 0 }));
    expect(failed.message).toMatch(/^The journal has dropped 3 entries/);
  });
});

describe('toHaveMet', () => {
  it('should distinguish a rule that is used up, partly used, and unused', async () => {
    await using sim = await startSimulator(quiet);
    const job = await jobIn(sim);
    const rule = await sim.rules.add({ ...poll503, times: 2 });
    await expect(sim).not.toHaveMet(rule);
    await poll(sim, job);
    const half = await caught(expect(sim).toHaveMet(rule));
    expect(half.message).toBe(
      `expect(sim).toHaveMet\n\nExpected: rule ${rule.id} (error) acts 2 times\nReceived: acted on 1 of 1 matching requests or jobs`,
    );
    const never = await caught(expect(sim).not.toHaveMet(rule));
    expect(never.message).toContain(`Expected: not rule ${rule.id} (error) acts on something\n`);
    await poll(sim, job);
    await expect(sim).toHaveMet(rule.id);
    await assertMet(sim, rule);
  });

  it('should pass after one act of a rule without times', async () => {
    await using sim = await startSimulator(quiet);
    const job = await jobIn(sim);
    const { match, effect } = poll503;
    const rule = await sim.rules.add({ name: 'always', match, effect });
    await expect(assertMet(sim, rule)).rejects.toThrow(
      `assertMet\n\nExpected: rule ${rule.id} (always) acts at least once\nReceived: acted on 0`,
    );
    await poll(sim, job);
    await expect(sim).toHaveMet(rule);
  });

  it('should reject a rule that is not there, also with not', async () => {
    await using sim = await startSimulator(quiet);
    const wrong = expect(sim).not.toHaveMet('rule-9');
    await expect(wrong).rejects.toThrow(
      new TypeError(`Rule rule-9 was not found in sandbox ${sim.sandbox}.`),
    );
  });
});

describe('toHaveNoFindings', () => {
  const finding = {
    finding: 'polls-after-the-end',
    severity: 'warning',
    message: 'Polled job 7 twice after its end.',
    requests: [3, 4],
    why: 'It costs.',
    instead: 'Stop.',
    evidence: 'own',
    help: '/_sim/docs/client-manners#polls-after-the-end',
  } as const;

  it('should show each finding with its requests', async () => {
    await using sim = await startSimulator(quiet);
    const job = await jobIn(sim);
    await poll(sim, job);
    const path = `/data/core/ups/export/jobs/${job.id}`;
    const found = reporting(sim, { requests: 1, findings: [{ ...finding, requests: [3, 4] }] });
    const failed = await caught(expect(found).toHaveNoFindings());
    expect(failed).toBeInstanceOf(Error);
    expect(failed.message).toBe(
      [
        'expect(sim).toHaveNoFindings',
        '',
        'Expected: no findings in 1 request',
        'Received: 1',
        '  warning: polls-after-the-end: Polled job 7 twice after its end.',
        '    It costs.',
        '    Instead: Stop.',
        '    request 3: POST /data/core/ups/export/jobs 200',
        `    request 4: GET ${path} 200`,
      ].join('\n'),
    );
    await expect(found).not.toHaveNoFindings();
    await expect(found).toHaveNoFindings({ except: ['polls-after-the-end'] });
    await expect(assertNoFindings(found)).rejects.toThrow(ExpectationFailed);
  });

  it('should find what the report of the simulator finds', async () => {
    await using sim = await startSimulator(quiet);
    const job = await jobIn(sim);
    await sim.clock.advance('5m');
    for (let at = 0; at < 9; at++) await poll(sim, job);
    const failed = await caught(expect(sim).toHaveNoFindings());
    expect(failed.message).toMatch(/\n {2}warning: polls-after-the-end: [^\n]+ job \d+ [^\n]+\n/);
    expect(failed.message).toContain('\n    Instead: ');
    expect(failed.message).toMatch(/request \d+: GET \/data\/core\/ups\/export\/jobs\/\d+ 200/);
  });

  it('should find nothing in what a test itself does', async () => {
    await using sim = await startSimulator({ ...quiet, advanceOnPoll: true });
    await sim.datasets.create();
    await sim.datasets.create();
    expect(await sim.report()).toEqual({ requests: 0, findings: [] });
    await expect(sim).toHaveNoFindings();
  });

  it('should pass without one', async () => {
    await using sim = await startSimulator(quiet);
    const none = reporting(sim, { requests: 0, findings: [] });
    await expect(none).toHaveNoFindings();
    await assertNoFindings(none);
    await expect(expect(none).not.toHaveNoFindings()).rejects.toThrow('Expected: not no findings');
  });
});

it.each([undefined, null, 7, {}])('should reject %j instead of a simulator', async (received) => {
  await expect(expect(received).toHavePolled(1)).rejects.toThrow(
    'The simulator must be the result of startSimulator or simulatorPerTest.',
  );
});

/** As if the report were this. */
function reporting(sim: TestSandbox, report: Report): TestSandbox {
  return { ...sim, report: async () => report };
}

async function caught(promise: Promise<void>): Promise<Error> {
  return promise.then(
    () => new Error('nothing was thrown'),
    (error: unknown) => error as Error,
  );
}
