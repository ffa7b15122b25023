import type { Arbitrary } from 'fast-check';
import * as fc from 'fast-check';
import type { ExportJobRequest } from '../client-under-test.ts';
import { addJob, isId, type Model } from '../model.ts';
import { SCHEMA } from '../service.ts';
import type { StepSequence } from '../step-sequence.ts';
import { describeError, readFrom, Violation } from '../violation.ts';
import type { Step } from './step.ts';

/** The client creates a job: exactly one, even if the response is lost. */
class Create implements Step {
  readonly kind = 'create';
  readonly #segments: number;
  readonly #perBatch: boolean;

  constructor(segments: number, perBatch: boolean) {
    this.#segments = segments;
    this.#perBatch = perBatch;
  }

  check(): boolean {
    return true;
  }

  async run(model: Model, { client, wire, service, note }: StepSequence): Promise<void> {
    const what = 'createExportJob';
    const count = this.#segments === 1 ? '1 segment' : `${this.#segments || 'no'} segments`;
    note(this.kind, `${what}, ${count}${this.#perBatch ? ', segmentPerBatch' : ''}`);
    const request = requestOf(model.dataSetId, this.#segments, this.#perBatch);
    const bounds = { requests: 0, expected: request };
    const { outcome, operation } = await wire.call(what, bounds, () =>
      client.createExportJob(request),
    );
    const { created, lost, quietUntil } = operation;
    const [job, ...others] = created;
    if (others.length > 0) {
      const after = lost ? ' after its response was lost' : '';
      throw new Violation(`${what} sent the POST again${after}; now ${created.length} jobs run`);
    }
    if ('error' in outcome && !lost && quietUntil === undefined) {
      throw new Violation(`${what} rejected: ${describeError(outcome.error)}`);
    }
    if (!job) {
      if ('value' in outcome) throw new Violation(`${what} resolved, but no job was created`);
      return;
    }
    const handle = 'value' in outcome ? readFrom(what, () => outcome.value?.id) : undefined;
    if ('value' in outcome && !isId(handle, job.id)) {
      throw new Violation(`${what} returned an ID that is not that of the created job`);
    }
    const { batchIds } = await service.job(job.id);
    const facts = { id: job.id, batchIds, createdAt: job.at };
    addJob(model, { ...facts, ...(handle !== undefined && { handle }) });
  }

  toString(): string {
    return `create(${this.#segments}, ${this.#perBatch})`;
  }
}

function requestOf(datasetId: string, count: number, segmentPerBatch: boolean): ExportJobRequest {
  const segments = Array.from({ length: count }, (_, index) => ({
    segmentId: `segment-${index + 1}`,
    segmentNs: 'ups',
    status: ['realized' as const],
  }));
  return {
    destination: { datasetId, segmentPerBatch },
    schema: { name: SCHEMA },
    ...(count > 0 && { filter: { segments } }),
  };
}

export const create: Arbitrary<Step> = fc
  .tuple(fc.nat({ max: 3 }), fc.boolean())
  .map(([segments, perBatch]) => new Create(segments, perBatch));
