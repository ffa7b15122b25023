import { afterEach as afterEachOfNode, beforeEach as beforeEachOfNode } from 'node:test';
import { afterEach, beforeEach, expectTypeOf, it, test } from 'vitest';
import {
  type Duration,
  type Every,
  type JobOrId,
  simulatorFixture,
  simulatorPerTest,
  startSimulator,
  type TestSandbox,
  type Times,
} from '../src/index.ts';
import { createSimulator } from './simulator.ts';

it('should accept durations, and no other strings', () => {
  expectTypeOf<'45m' | '1h30m' | '2s' | '1.5s' | '250ms' | '2d' | 7>().toExtend<Duration>();
  expectTypeOf<'45x'>().not.toExtend<Duration>();
  expectTypeOf<'45'>().not.toExtend<Duration>();
  expectTypeOf<'30m1h'>().not.toExtend<Duration>();
  expectTypeOf<''>().not.toExtend<Duration>();
  expectTypeOf<'>=2s' | '<=1m30s'>().toExtend<Every>();
  expectTypeOf<'2s' | '>=45x'>().not.toExtend<Every>();
  expectTypeOf<'>=3' | '<=3' | 3>().toExtend<Times>();
  expectTypeOf<'3'>().not.toExtend<Times>();
});

it('should accept the options of createSimulator, and no others', () => {
  startSimulator({ createSimulator, pace: 'instant', leaks: 'throw', sandbox: 'mine' });
  startSimulator({ url: 'http://127.0.0.1:4100', controlToken: 'x', world: 'documented' });
  // @ts-expect-error there is no such pace
  startSimulator({ createSimulator, pace: 'slow' });
  // @ts-expect-error there is no such option
  startSimulator({ createSimulator, paces: 'instant' });
  // @ts-expect-error of a simulator that runs the pace is what it is
  startSimulator({ url: 'http://127.0.0.1:4100', pace: 'instant' });
});

it('should accept the hooks of vitest and node:test', () => {
  expectTypeOf(
    simulatorPerTest({ createSimulator, beforeEach, afterEach }),
  ).toEqualTypeOf<TestSandbox>();
  simulatorPerTest({
    createSimulator,
    beforeEach: beforeEachOfNode,
    afterEach: afterEachOfNode,
    pace: 'instant',
  });
});

it('should be a fixture of vitest', () => {
  const extended = test.extend({ sim: simulatorFixture({ createSimulator, pace: 'instant' }) });
  extended('…', ({ sim }) => {
    expectTypeOf(sim).toEqualTypeOf<TestSandbox>();
  });
});

it('should have a fetch like the global one, and accept jobs of clients', () => {
  expectTypeOf<TestSandbox['fetch']>().toExtend<typeof globalThis.fetch>();
  expectTypeOf<{ id: number; status: string }>().toExtend<JobOrId>();
  expectTypeOf<{ jobs: number }>().not.toExtend<JobOrId>();
});
