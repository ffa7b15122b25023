import { followingHex } from '../../src/core/ids.ts';
import { createCaller, scriptRule } from './caller.ts';

/** A sandbox in which each path of an operation can be filled in with what there is. */
export async function filledPaths() {
  const caller = createCaller({ pace: 'instant' });
  const { createDataSet, createJob, addRule } = caller;
  const dataSet = await createDataSet();
  const { id: job, destination } = await createJob(dataSet);
  const failing = await createJob(dataSet, { headers: { 'x-aep-sim-script': 'fails-writing' } });
  const rule = (await addRule(scriptRule('stuck'))).json<{ id: string }>().id;
  const batch = destination.batchId;
  const ids: Readonly<Record<string, string>> = {
    jobs: `${job}`,
    rules: rule,
    batches: batch,
    files: `${batch}-1`,
    evidence: 'created-new',
    dataSets: dataSet,
    datasets: dataSet,
  };
  const filled = (path: string): string => {
    const [, kind = ''] = /(\w+)\/\{id\}/.exec(path) ?? [];
    const isReport = /failed|meta/.test(path);
    return (
      path
        .replace('{id}', (isReport ? failing.destination.batchId : ids[kind]) ?? '')
        .replace('{view}', followingHex(dataSet))
        .replace('{page}', 'client-manners')
        .replace('{file}', 'page.js')
        .replace('{edition}', 'tutorial')
        .replace(/(dataSetFiles|lastBatches)$/, `$1?dataSetId=${dataSet}`)
        // A stream of events has no end by itself.
        .replace(/events$/, '$&?after=0&limit=1')
    );
  };
  return { caller, filled };
}
