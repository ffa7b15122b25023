import type {
  JobDetail,
  JobList,
  JobRow,
  PaceName,
  PhaseDurations,
  Rule,
  RuleRequest,
  ScriptName,
} from '@aep-sim/types';
import { type Duration, msOf } from '../duration.ts';
import { InvalidOptions } from '../invalid-options.ts';
import { checkNames, checkObject } from '../option-names.ts';
import type { OpenedSandbox } from '../sandbox.ts';
import { shown } from '../violation.ts';

/** A job, or its `id`: a number, or the same as a string. */
export type JobOrId = number | string | { readonly id: number | string };

/** How long a job takes. */
export interface NextJobOptions {
  /** `instant`: 0 s. `quick`: 3 s. `realistic`: nearly 5 min. */
  readonly pace?: PaceName;
  /**
   * Durations that replace those of the pace, such as `{ exporting: '30m', writing: '10m' }`: `queued`, `exporting`,
   * `handover`, `writing`, `closing`, `cancelling`.
   */
  readonly phases?: { readonly [Phase in PhaseName]?: Duration };
}

type PhaseName = keyof PhaseDurations extends infer Key
  ? Key extends `${infer Name}Ms`
    ? Name
    : never
  : never;

export interface SandboxJobs {
  /**
   * Sets the script of the next job that a client creates: `succeeds`, `fails-exporting`, `fails-writing`,
   * `partly-fails`, or `stuck`. A second call sets that of the job after it. Returns the rule.
   */
  next(script: ScriptName, options?: NextJobOptions): Promise<Rule>;
  /** All jobs, newest first: phases, their planned times, polls, batches. */
  list(): Promise<readonly JobRow[]>;
  /** One job, with its stored data, its next change, and `why`, in sentences. @throws TypeError if it was not found. */
  get(job: JobOrId): Promise<JobDetail>;
}

export function sandboxJobs({ sandbox, call }: OpenedSandbox): SandboxJobs {
  return {
    next: async (script, options = {}) => {
      checkObject('next: options', options);
      checkNames('next: ', options, NAMES);
      const { pace, phases } = options;
      const rule: RuleRequest = {
        name: `the next job: ${String(script)}`,
        times: 1,
        effect: {
          type: 'script',
          script,
          ...(pace !== undefined && { pace }),
          ...(phases !== undefined && { phases: inMs(phases) }),
        },
      };
      return sandbox.addRule(rule).catch((error: unknown) => {
        throw error instanceof InvalidOptions ? inWordsOfNext(error) : error;
      });
    },
    list: async () => {
      const rows: JobRow[] = [];
      for (let after: string | undefined = ''; after !== undefined; ) {
        const query: string = after && `?after=${encodeURIComponent(after)}`;
        const { jobs, next } = (await call('GET', `/jobs${query}`)) as JobList;
        rows.push(...jobs);
        after = next;
      }
      return rows;
    },
    get: async (job) => (await call('GET', `/jobs/${jobIdOf(job)}`)) as JobDetail,
  };
}

/** @throws TypeError */
export function jobIdOf(job: JobOrId): number {
  const id: unknown = typeof job === 'object' && job !== null ? job.id : job;
  const isNumeric = typeof id === 'number' || (typeof id === 'string' && /^\d+$/.test(id));
  if (isNumeric && Number.isSafeInteger(Number(id))) return Number(id);
  throw new TypeError(`job must be an export job or its ID; got ${shown(job)}.`);
}

/** The pointers of the rule, as arguments: its user has not written the rule. */
function inWordsOfNext({ message }: InvalidOptions): InvalidOptions {
  const named = message.replaceAll(
    /\/effect\/(\w+)(?:\/(\w+)Ms)?/g,
    (_, option: string, phase?: string) =>
      `next: ${option}${phase === undefined ? '' : `.${phase}`}`,
  );
  return new InvalidOptions(named);
}

const NAMES: Readonly<Record<keyof NextJobOptions, true>> = { pace: true, phases: true };

const PHASES: Readonly<Record<PhaseName, true>> = {
  queued: true,
  exporting: true,
  handover: true,
  writing: true,
  closing: true,
  cancelling: true,
};

/** @throws TypeError for a phase or a duration that is none. */
function inMs(phases: NonNullable<NextJobOptions['phases']>): PhaseDurations {
  checkObject('next: phases', phases);
  checkNames('next: phases.', phases, PHASES);
  const lengths = Object.entries(phases).map(([phase, length]) => [
    `${phase}Ms`,
    msOf(length, `next: phases.${phase}`),
  ]);
  return Object.fromEntries(lengths) as PhaseDurations;
}
