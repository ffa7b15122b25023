import { expectTypeOf, it } from 'vitest';
import type {
  ClientEnvironment,
  ClientUnderTest,
  ObservedJob,
  SimulatorUnderTest,
} from '../src/index.ts';
import type { goodClient } from './good-client.ts';
import type { createSimulator } from './simulator.ts';

it('should accept a simulator of this project, or a URL', () => {
  expectTypeOf<ReturnType<typeof createSimulator>>().toExtend<SimulatorUnderTest>();
  expectTypeOf<{ url: string }>().toExtend<SimulatorUnderTest>();
  expectTypeOf<{ port: number }>().not.toExtend<SimulatorUnderTest>();
});

it('should have a fetch like the global one', () => {
  expectTypeOf<ClientEnvironment['fetch']>().toExtend<typeof globalThis.fetch>();
});

it('should accept absent and undefined values', () => {
  expectTypeOf<{ status: string }>().toExtend<ObservedJob>();
  expectTypeOf<{ status: string; dataSetId: string | undefined }>().toExtend<ObservedJob>();
  expectTypeOf<{ batchIds: string[] }>().not.toExtend<ObservedJob>();
  expectTypeOf<ReturnType<typeof goodClient>>().toExtend<ClientUnderTest>();
});
