import type { Instant } from '../core/clock.ts';
import { lengthText, timeText } from './times.ts';
import { whyBatches, whyEmpty } from './why-batches.ts';
import { type Told, whatInterfered, whatScriptDoes, whyScript } from './why-script.ts';

/** What the tenant's clock shows. */
export interface ClockReading {
  readonly now: Instant;
  readonly running: boolean;
}

/** Sentences that explain what a job shows, and what comes next. */
export function whyOf(job: Told, clock: ClockReading): string[] {
  return [
    whyScript(job),
    ...whatScriptDoes(job),
    ...whatInterfered(job),
    whyBatches(job),
    ...whyEmpty(job),
    ...whatComes(job, clock),
  ];
}

function whatComes(job: Told, clock: ClockReading): readonly string[] {
  const { at, createdAt, next, outcome, endAt } = job;
  if (!next) return endAt !== undefined && endAt <= at ? [ended(job, endAt)] : [];
  const early =
    at < createdAt
      ? ['The clock is before the creation of the job, which is shown as queued until then.']
      : [];
  const change = changes(job, next, clock);
  if (next.phase === outcome || !outcome || endAt === undefined) return [...early, change];
  const end = `If nothing interferes, it finishes as ${outcome} at ${timeText(endAt)}, after ${lengthText(endAt - createdAt)} in all.`;
  return [...early, change, end];
}

function ended({ createdAt, phase }: Told, endAt: Instant): string {
  return `The job finished as ${phase} at ${timeText(endAt)}, ${lengthText(endAt - createdAt)} after its creation.`;
}

function changes(
  { at }: Told,
  { phase, at: nextAt, inMs }: NonNullable<Told['next']>,
  { now, running }: ClockReading,
): string {
  const change = `The job changes to ${phase}`;
  const later = `at ${timeText(nextAt)}, ${lengthText(inMs)} later`;
  if (at !== now) return `${change} ${later}.`;
  if (running) {
    return `${change} in ${lengthText(inMs)}, at ${timeText(nextAt)}, unless the clock is moved.`;
  }
  return `${change} ${later}, but the sandbox's clock is frozen; start or advance it.`;
}
