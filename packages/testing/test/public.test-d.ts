import { expectTypeOf, it } from 'vitest';
import type { ClientUnderTest, JobSeen, SimulatorUnderTest, Surroundings } from '../src/index.ts';
import type { goodClient } from './good-client.ts';
import type { createSimulator } from './simulator.ts';

it('should take a simulator of this project, or an address', () => {
  expectTypeOf<ReturnType<typeof createSimulator>>().toExtend<SimulatorUnderTest>();
  expectTypeOf<{ url: string }>().toExtend<SimulatorUnderTest>();
  expectTypeOf<{ port: number }>().not.toExtend<SimulatorUnderTest>();
});

it('should give a fetch that stands for the global one', () => {
  expectTypeOf<Surroundings['fetch']>().toExtend<typeof globalThis.fetch>();
});

it('should take what is left out, and what was not found', () => {
  expectTypeOf<{ status: string }>().toExtend<JobSeen>();
  expectTypeOf<{ status: string; dataSetId: string | undefined }>().toExtend<JobSeen>();
  expectTypeOf<{ batchIds: string[] }>().not.toExtend<JobSeen>();
  expectTypeOf<ReturnType<typeof goodClient>>().toExtend<ClientUnderTest>();
});
