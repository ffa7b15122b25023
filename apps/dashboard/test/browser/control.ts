import type { World } from './harness.ts';

export interface Row {
  readonly id: number;
  readonly script: string;
  readonly createdAt: number;
  readonly endAt: number;
}

/** What the browser says of a request that the simulator rejects. */
export const rejected = /status of 400/;

export async function jobsOf({ sim }: World): Promise<readonly Row[]> {
  return (await sim.control<{ jobs: readonly Row[] }>('GET', '/jobs')).body.jobs;
}

export async function rulesOf({ sim }: World): Promise<readonly object[]> {
  return (await sim.control<{ rules: readonly object[] }>('GET', '/rules')).body.rules;
}

export const press = ({ page }: World, name: string) =>
  page.getByRole('button', { name, exact: true }).click();

export const callsIn = ({ page }: World) => page.locator('.control-call');

/** The text that a job is started with. */
export const body = ({ page }: World) => page.getByRole('textbox', { name: 'Request body' });
