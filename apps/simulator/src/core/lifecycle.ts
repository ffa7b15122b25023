import { type Pace, type PaceName, paces, type ScriptName } from './script.ts';

/** What will happen to a job. */
export interface Lifecycle {
  readonly script: ScriptName;
  readonly pace: Pace;
}

const lifecycles = new Map<string, Lifecycle>();

/** A script at a pace: one object for all jobs that share it, so that an idle job stays small. */
export function lifecycleAt(script: ScriptName, pace: PaceName): Lifecycle {
  const key = `${script} ${pace}`;
  let lifecycle = lifecycles.get(key);
  if (!lifecycle) {
    lifecycle = { script, pace: paces[pace] };
    lifecycles.set(key, lifecycle);
  }
  return lifecycle;
}
