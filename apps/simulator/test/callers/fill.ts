import type { Caller } from './caller.ts';

/** Creates jobs, each so long after the one before, oldest first. */
export async function fill(caller: Caller, jobs: readonly { afterMs: number; script: string }[]) {
  const dataSet = await caller.createDataSet();
  const made = [];
  for (const { afterMs, script } of jobs) {
    if (afterMs > 0) await caller.advance(afterMs);
    made.push(await caller.createJob(dataSet, { headers: { 'x-aep-sim-script': script } }));
  }
  return made;
}
