import { type Pace, type PaceName, paces, type ScriptName } from './script.ts';

/** How a job goes, and how long each part of it takes. */
export interface Lifecycle {
  /** Its number among the lifecycles of its tenant. Absent as long as no tenant has numbered it. */
  readonly number?: number;
  readonly script: ScriptName;
  readonly pace: Pace;
  /** How long after its creation a rule cancels the job, before it would finish; absent: no rule does. */
  readonly cancelAfterMs?: number;
  /** Whether a job that succeeds has failed batches: it fails in part and has several. */
  readonly losesBatches?: boolean;
}

const lifecycles = new Map<string, Lifecycle>();

/** A script with a named pace: one object for all jobs that share it, so that an idle job takes little memory. */
export function lifecycleAt(script: ScriptName, pace: PaceName): Lifecycle {
  const key = `${script} ${pace}`;
  let lifecycle = lifecycles.get(key);
  if (!lifecycle) {
    lifecycle = { script, pace: paces[pace] };
    lifecycles.set(key, lifecycle);
  }
  return lifecycle;
}

/** More lifecycles would make each search by phase slower. */
export const MAX_LIFECYCLES = 64;

/** The tenant's lifecycle that equals the given one, and all lifecycles after that. Undefined: the limit is reached. */
export function numbered(
  known: readonly Lifecycle[],
  { script, pace, cancelAfterMs }: Lifecycle,
  batches: number,
): { readonly lifecycle: Lifecycle; readonly all: readonly Lifecycle[] } | undefined {
  const losesBatches = script === 'partly-fails' && batches > 1;
  const same = known.find(
    (one) =>
      one.script === script &&
      one.cancelAfterMs === cancelAfterMs &&
      (one.losesBatches ?? false) === losesBatches &&
      isSamePace(one.pace, pace),
  );
  if (same) return { lifecycle: same, all: known };
  if (known.length >= MAX_LIFECYCLES) return undefined;
  const lifecycle = {
    number: known.length,
    script,
    pace,
    ...(cancelAfterMs !== undefined && { cancelAfterMs }),
    ...(losesBatches && { losesBatches }),
  };
  return { lifecycle, all: [...known, lifecycle] };
}

function isSamePace(a: Pace, b: Pace): boolean {
  return a === b || (Object.keys(a) as (keyof Pace)[]).every((part) => a[part] === b[part]);
}
