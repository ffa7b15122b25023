import fc from 'fast-check';
import { scriptNames } from '../../src/core/script.ts';
import {
  type Answer,
  type Caller,
  dataSetsPath,
  jobRequest,
  jobsPath,
  scripted,
} from './caller.ts';

/** What a client may do, between waits; the job and the data set are named by the order of their making. */
export type Operation =
  | { readonly kind: 'wait'; readonly forMs: number }
  | { readonly kind: 'create data set' }
  | { readonly kind: 'create job'; readonly dataSet: number; readonly script: string }
  | { readonly kind: 'get job' | 'cancel job'; readonly job: number }
  | { readonly kind: 'list jobs'; readonly query: string }
  | { readonly kind: 'list data sets' };

const nth = fc.nat(4);

export const operations: fc.Arbitrary<Operation[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('wait' as const), forMs: fc.oneof(fc.nat(3), fc.nat(4000)) }),
    fc.constant({ kind: 'create data set' as const }),
    fc.record({
      kind: fc.constant('create job' as const),
      dataSet: nth,
      script: fc.constantFrom(...scriptNames),
    }),
    fc.record({ kind: fc.constantFrom('get job' as const, 'cancel job' as const), job: nth }),
    fc.record({
      kind: fc.constant('list jobs' as const),
      query: fc.constantFrom('', '?limit=2', '?status=SUCCEEDED', '?sort=updateTime:asc'),
    }),
    fc.constant({ kind: 'list data sets' as const }),
  ),
  { minLength: 1, maxLength: 25 },
);

/** Does the operations in turn, and gives back all that came: status, X-Location and body. */
export async function perform(
  caller: Caller,
  steps: readonly Operation[],
  wait: (forMs: number) => unknown,
): Promise<string[]> {
  const dataSets = [await caller.createDataSet()];
  const jobs: number[] = [];
  const answers: string[] = [...dataSets];
  for (const step of steps) {
    if (step.kind === 'wait') {
      await wait(step.forMs);
      continue;
    }
    const answer = await request(caller, step, dataSets, jobs);
    const location = answer.headers.get('x-location') ?? answer.headers.get('location');
    answers.push(`${answer.status} ${location} ${answer.text}`);
    if (step.kind === 'create job') jobs.push(answer.json<{ id: number }>().id);
    if (step.kind === 'create data set') {
      dataSets.push(answer.json<string[]>()[0]?.split('/').at(-1) ?? '');
    }
  }
  return answers;
}

function request(
  { call }: Caller,
  step: Exclude<Operation, { kind: 'wait' }>,
  dataSets: readonly string[],
  jobs: readonly number[],
): Promise<Answer> {
  switch (step.kind) {
    case 'create data set':
      return call('POST', dataSetsPath, {
        body: { schemaRef: { id: '_xdm.context.profile__union' } },
      });
    case 'create job': {
      const body = jobRequest(dataSets[step.dataSet % dataSets.length] ?? '');
      return call('POST', jobsPath, { body, ...scripted(step.script) });
    }
    case 'get job':
      return call('GET', `${jobsPath}/${jobs[step.job % jobs.length] ?? 7}`);
    case 'cancel job':
      return call('DELETE', `${jobsPath}/${jobs[step.job % jobs.length] ?? 7}`);
    case 'list jobs':
      return call('GET', `${jobsPath}${step.query}`);
    case 'list data sets':
      return call('GET', dataSetsPath);
  }
}
