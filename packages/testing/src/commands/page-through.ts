import type { Arbitrary } from 'fast-check';
import * as fc from 'fast-check';
import { addJob, type Model } from '../model.ts';
import type { StepSequence } from '../step-sequence.ts';
import { expectList } from './list.ts';
import type { Step } from './step.ts';

/** Another client starts some jobs, and the client lists all jobs from short pages. */
class PageThrough implements Step {
  readonly kind = 'page-through';
  readonly #others: number;
  readonly #pageSize: number;

  constructor(others: number, pageSize: number) {
    this.#others = others;
    this.#pageSize = pageSize;
  }

  check(): boolean {
    return true;
  }

  async run(model: Model, real: StepSequence): Promise<void> {
    const { wire, clock, service, note } = real;
    for (let started = 0; started < this.#others; started++) {
      const { id, batchIds } = await service.startJob(model.dataSetId);
      addJob(model, { id, batchIds, createdAt: clock.now() });
    }
    const pages = ` (${jobs(model.jobs.length)}, page size ${this.#pageSize})`;
    const before = this.#others > 0 ? `another client starts ${jobs(this.#others)}; ` : '';
    note(this.kind, `${before}listExportJobs${pages}`);
    wire.pageSize = this.#pageSize;
    await expectList(pages, model, real);
    wire.pageSize = undefined;
  }

  toString(): string {
    return `page-through(${this.#others}, ${this.#pageSize})`;
  }
}

function jobs(count: number): string {
  return count === 1 ? '1 job' : `${count} jobs`;
}

export const pageThrough: Arbitrary<Step> = fc
  .tuple(fc.nat({ max: 5 }), fc.integer({ min: 1, max: 4 }))
  .map(([others, pageSize]) => new PageThrough(others, pageSize));
