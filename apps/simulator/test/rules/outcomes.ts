import { type Caller, createCaller } from '../callers/caller.ts';

/** The codes of jobs that failed in their write, and in their export. */
export const WRITE_FAILED = '0090000009';
export const EXPORT_FAILED = '0100000003';

/** A simulator whose jobs end at once, so that each shows how it ends. */
export async function instantly(options: Parameters<typeof createCaller>[0] = {}) {
  const caller = createCaller({ pace: 'instant', ...options });
  const dataSet = await caller.createDataSet();
  const outcomeOf = async (id: number) => {
    const { status, errors } = await caller.job(id);
    return errors?.[0]?.code ?? status;
  };
  const outcome = async (...made: Parameters<Caller['createJob']>) =>
    outcomeOf((await caller.createJob(...made)).id);
  return { caller, dataSet, outcome, outcomeOf };
}
