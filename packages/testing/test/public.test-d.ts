import { expectTypeOf, it } from 'vitest';
import type {
  ClientEnvironment,
  ClientUnderTest,
  ObservedJob,
  SimulatorUnderTest,
} from '../src/index.ts';
import type { goodClient } from './good-client.ts';
import type { createSimulator } from './simulator.ts';

it('should take a simulator of this project, or an address', () => {
  expectTypeOf<ReturnType<typeof createSimulator>>().toExtend<SimulatorUnderTest>();
  expectTypeOf<{ url: string }>().toExtend<SimulatorUnderTest>();
  expectTypeOf<{ port: number }>().not.toExtend<SimulatorUnderTest>();
});

it('should give a fetch that stands for the global one', () => {
  expectTypeOf<ClientEnvironment['fetch']>().toExtend<typeof globalThis.fetch>();
});

it('should take what is left out, and what was not found', () => {
  expectTypeOf<{ status: string }>().toExtend<ObservedJob>();
  expectTypeOf<{ status: string; dataSetId: string | undefined }>().toExtend<ObservedJob>();
  expectTypeOf<{ batchIds: string[] }>().not.toExtend<ObservedJob>();
  expectTypeOf<ReturnType<typeof goodClient>>().toExtend<ClientUnderTest>();
});
