import type { Arbitrary } from 'fast-check';
import { batchesAt, type Model, type ModelJob, statusAt } from '../model.ts';
import type { StepSequence } from '../step-sequence.ts';
import { readFrom, shown, Violation } from '../violation.ts';
import { answerOf, bare, named, pick, whichJob } from './expect.ts';
import type { Step } from './step.ts';

/** The client reads a job. */
class Get implements Step {
  readonly kind = 'get';
  readonly #which: number;

  constructor(which: number) {
    this.#which = which;
  }

  check({ jobs }: Readonly<Model>): boolean {
    return jobs.length > 0;
  }

  async run(model: Model, real: StepSequence): Promise<void> {
    const job = pick(model, this.#which);
    real.note(this.kind, lookAt(job));
    await expectJob(job, model, real);
  }

  toString(): string {
    return `get(${this.#which})`;
  }
}

function lookAt({ name }: ModelJob): string {
  return `getExportJob(${name})`;
}

/** Has the client read a job and checks the result. */
export async function expectJob(
  job: ModelJob,
  model: Model,
  { client, wire }: StepSequence,
): Promise<void> {
  const what = lookAt(job);
  const settled = await wire.call(what, { requests: 0 }, () => client.getExportJob(job.handle));
  const answer = answerOf(settled);
  if (!answer) return;
  const seen = readFrom(what, () => copyOf(answer.value));
  const violation = violationOf(seen, job, model, settled.operation.answeredAt);
  if (violation !== undefined) throw new Violation(`${what} returned ${violation}`);
}

/** The result of a client, which can be anything. */
interface Seen {
  readonly status?: unknown;
  readonly dataSetId?: unknown;
  readonly batchIds?: unknown;
}

/** A copy of the result: each key is read once. */
function copyOf(seen: unknown): Seen {
  if (typeof seen !== 'object' || seen === null) return {};
  const { status, dataSetId, batchIds } = seen as Seen;
  return {
    status,
    ...('dataSetId' in seen && { dataSetId }),
    ...('batchIds' in seen && { batchIds: Array.isArray(batchIds) ? [...batchIds] : batchIds }),
  };
}

function violationOf(seen: Seen, job: ModelJob, model: Model, at: number): string | undefined {
  const status = statusAt(job, at);
  if (seen.status !== status) {
    return `the status ${bare(seen.status)}, but ${job.name} is ${status}`;
  }
  if ('dataSetId' in seen && seen.dataSetId !== model.dataSetId) {
    const given = seen.dataSetId === undefined ? 'dataSetId undefined' : 'another dataSetId';
    return `${given}; it must be the dataset that ${job.name} writes to`;
  }
  if (!('batchIds' in seen)) return undefined;
  const names = new Map(job.batchIds.map((id, index) => [id, `batch ${index + 1}`]));
  const expected = batchesAt(job, model.edition, at);
  if (!Array.isArray(seen.batchIds))
    return `${shown(seen.batchIds)} as batchIds, which must be an array`;
  const given: readonly unknown[] = seen.batchIds;
  // If a response has a batch twice, a client may too.
  if (given.every((id) => expected.some((one) => one === id))) {
    if (expected.every((id) => given.includes(id))) return undefined;
  }
  const lists = `Expected: ${named(expected, names)}\nReceived: ${named(given, names)}`;
  return `the wrong batchIds (${job.name} is ${status}).\n${lists}`;
}

export const get: Arbitrary<Step> = whichJob.map((which) => new Get(which));
