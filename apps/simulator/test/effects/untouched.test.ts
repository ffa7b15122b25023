import { describe, expect, it } from 'vitest';
import { operations } from '../../src/api/operations.ts';
import { effectsOf } from '../../src/http/faults/fits.ts';
import { entriesOf } from '../rules/faults.ts';
import { looks } from './looks.ts';
import { requestsOf } from './requests.ts';
import { type Started, started } from './started.ts';

/** All that a sandbox has, as the control plane and Catalog show it. */
async function stateOf({ caller: { call } }: Started): Promise<unknown> {
  const paths = ['/_sim/jobs', '/data/foundation/catalog/dataSets', '/_sim/clock'];
  const texts = [];
  for (const path of paths)
    texts.push((await call('GET', path)).text.replaceAll(/"polls":\d+/g, ''));
  return texts;
}

const writes = operations.filter(({ kind }) => kind === 'write');
const WORKING = ['latency', 'drip', 'answer-lost'];

describe.each(writes.map(({ name }) => name))('%s', (name) => {
  const operation = writes.find((one) => one.name === name);
  const effects = effectsOf(operation).filter((effect) => looks[effect]);

  it.each(effects)('should have done all of its work, or nothing: %s', async (look) => {
    await using simulator = await started();
    const asked =
      requestsOf(simulator.world)[name] ??
      expect.fail(`no request of ${name} in test/effects/requests.ts`);
    const before = await stateOf(simulator);
    const plain = { status: 200, headers: {}, body: 'x'.repeat(30), pieces: 1 };
    const effect = looks[look]?.effect({ ...plain, end: 'closed', tookMs: 0 }) ?? {};
    await simulator.arm({ match: { operation: name }, times: 1, effect });
    await simulator.see(asked);
    const after = await stateOf(simulator);
    await using untouched = await started();
    await untouched.arm({ match: { operation: name }, effect: { type: 'latency', ms: 0 } });
    await untouched.see(asked);
    const done = await stateOf(untouched);
    expect(after).toEqual(WORKING.includes(look) ? done : before);
    expect(done).not.toEqual(before);
  });
});

it.each([
  ['cut', { type: 'cut', afterBytes: 9 }, 200, false],
  ['body', { type: 'body', as: 'null', status: 502 }, 502, false],
  ['reset', { type: 'reset' }, 0, false],
  ['answer-lost', { type: 'answer-lost', then: 503 }, 503, true],
  ['latency', { type: 'latency', ms: 1 }, 200, true],
] as const)(
  'should be in the journal with its job if one was made: %s',
  async (_, effect, status, isMade) => {
    await using simulator = await started();
    const { caller, world, see, arm } = simulator;
    await arm({ match: { operation: 'createExportJob' }, times: 1, effect });
    const { createExportJob } = requestsOf(world);
    if (createExportJob) await see(createExportJob);
    const [entry] = (await entriesOf(caller)).filter(({ rule }) => rule);
    expect(entry).toMatchObject({
      response: { status },
      rule: { effect: effect.type },
      attempt: 1,
    });
    expect(entry?.jobId !== undefined).toBe(isMade);
    if (createExportJob) await see(createExportJob);
    expect((await entriesOf(caller)).at(-1)?.attempt).toBe(2);
  },
);
