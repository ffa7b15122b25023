import type { Exporter } from '../../callers/exporter.ts';

export type Script = 'succeeds' | 'fails-exporting' | 'fails-writing' | 'partly-fails' | 'stuck';
export type Pace = 'instant' | 'quick' | 'realistic';
export type Status = 'queued' | 'processing' | 'success' | 'inactive' | 'failed' | 'aborted';

/** How long things take, as docs/control-plane.md has it: three seconds, and nearly five minutes. */
const lengths = {
  instant: { queued: 0, failing: 0, all: 0, cancelling: 0 },
  quick: { queued: 500, failing: 2000, all: 3000, cancelling: 500 },
  realistic: { queued: 90_000, failing: 205_000, all: 280_000, cancelling: 15_000 },
} as const;

/** Who was imported, and the segments each is in. */
export type People = ReadonlyMap<string, ReadonlySet<string>>;

export interface ModelDataSet {
  readonly id: string;
  readonly viewId: string;
  gone: boolean;
}

export interface ModelJob {
  readonly id: number;
  readonly dataSet: ModelDataSet;
  readonly createdAt: number;
  readonly script: Script;
  readonly pace: Pace;
  /** Of a job with a batch for each; none: a single batch of everybody. */
  readonly segments: readonly string[];
  readonly batchIds: readonly string[];
  /** Who was there at its creation; absent: made-up people, whose number is learned. */
  readonly people?: People;
  cancelAskedAt?: number;
  /** When its data set was deleted, before it had ended. */
  dataSetGoneAt?: number;
}

export interface ModelRule {
  readonly script: Script;
  readonly pace: Pace;
  readonly dataSetId?: string;
  times: number;
}

/** One tenant, whose clock is frozen. */
export class Model {
  now = 0;
  dataSets: ModelDataSet[] = [];
  jobs: ModelJob[] = [];
  rules: ModelRule[] = [];
  people: People | undefined;
  /** How many made-up people there are in all and in each segment. They stay, whatever happens. */
  readonly learned = new Map<string, number>();
  /** What was downloaded of a batch. */
  readonly bytes = new Map<string, Uint8Array>();

  reset(now: number): void {
    this.now = now;
    this.dataSets = [];
    this.jobs = [];
    this.rules = [];
    this.people = undefined;
    this.bytes.clear();
  }

  /** What an already-made rule says of a job that names no script itself. */
  takeRule(dataSetId: string): ModelRule | undefined {
    const rule = this.rules.find((one) => (one.dataSetId ?? dataSetId) === dataSetId);
    if (rule) rule.times -= 1;
    this.rules = this.rules.filter(({ times }) => times > 0);
    return rule;
  }

  endOf({ script, pace, createdAt, cancelAskedAt, dataSetGoneAt }: ModelJob): number {
    const length = lengths[pace];
    if (cancelAskedAt !== undefined) return cancelAskedAt + length.cancelling;
    if (dataSetGoneAt !== undefined) return dataSetGoneAt;
    if (script === 'stuck') return Number.POSITIVE_INFINITY;
    return createdAt + (script === 'fails-exporting' ? length.failing : length.all);
  }

  hasEnded(job: ModelJob): boolean {
    return this.now >= this.endOf(job);
  }

  jobStatus(job: ModelJob): string {
    if (job.cancelAskedAt !== undefined) return this.hasEnded(job) ? 'CANCELLED' : 'CANCELLING';
    if (job.dataSetGoneAt !== undefined) return 'FAILED';
    if (!this.hasEnded(job)) {
      return this.now < job.createdAt + lengths[job.pace].queued ? 'NEW' : 'PROCESSING';
    }
    return job.script.startsWith('fails') ? 'FAILED' : 'SUCCEEDED';
  }

  /** Whether the files of a batch can be read. */
  isReadable(job: ModelJob, index: number): boolean {
    return !job.dataSet.gone && this.isWritten(job, index);
  }

  isWritten(job: ModelJob, index: number): boolean {
    const isMissing = job.script === 'partly-fails' && index % 2 === 1;
    return this.jobStatus(job) === 'SUCCEEDED' && !isMissing;
  }

  batchStatus(job: ModelJob, index: number): Status {
    if (this.isWritten(job, index)) {
      return this.shownJob(job.dataSet) === job ? 'success' : 'inactive';
    }
    const status = this.jobStatus(job);
    if (status === 'NEW') return 'queued';
    if (status === 'CANCELLED') return 'aborted';
    return status === 'FAILED' || status === 'SUCCEEDED' ? 'failed' : 'processing';
  }

  /** The job that was the last to write anything into a data set. */
  shownJob(dataSet: ModelDataSet): ModelJob | undefined {
    return this.#last(dataSet, (job) => this.jobStatus(job) === 'SUCCEEDED');
  }

  /** The job that was the last to leave a batch that failed. */
  failedJob(dataSet: ModelDataSet): ModelJob | undefined {
    return this.#last(dataSet, (job) =>
      job.batchIds.some((_, index) => this.batchStatus(job, index) === 'failed'),
    );
  }

  /** By their end; of those that ended at once the newest. */
  #last(dataSet: ModelDataSet, isOne: (job: ModelJob) => boolean): ModelJob | undefined {
    let last: ModelJob | undefined;
    for (const job of this.jobs) {
      if (job.dataSet !== dataSet || !this.hasEnded(job) || !isOne(job)) continue;
      if (!last || this.endOf(job) >= this.endOf(last)) last = job;
    }
    return last;
  }

  /** The ids of a job's batches of one status. */
  idsOf(job: ModelJob | undefined, status: Status): readonly string[] {
    return (job?.batchIds ?? []).filter(
      (_, index) => job && this.batchStatus(job, index) === status,
    );
  }

  /** How many rows a written batch has; of made-up people as many as the first look has shown. */
  rowsOf({ people, segments }: ModelJob, index: number, found: number): number {
    const segment = segments[index];
    if (people) {
      const all = [...people.values()];
      return segment === undefined ? all.length : all.filter((of) => of.has(segment)).length;
    }
    const known = this.learned.get(segment ?? '') ?? found;
    this.learned.set(segment ?? '', known);
    return known;
  }
}

export type Real = Exporter;

/** The one that a number stands for; undefined where there is none. */
export function nth<T>(list: readonly T[], number: number): T | undefined {
  return list.length > 0 ? list[number % list.length] : undefined;
}
