import type { JobDetail } from '@aep-sim/types';
import type { ScriptName } from '../core/script.ts';
import { sentence } from '../core/sentence.ts';
import { timeText } from './times.ts';

/** A job without its sentences. */
export type Told = Omit<JobDetail, 'why'>;

/** What decided how the job goes. */
export function whyScript({ chosenBy, script, rule, facts }: Told): string {
  switch (chosenBy) {
    case 'header':
      return `The header x-aep-sim-script chose the script ${script}.`;
    case 'rule':
      return `Rule ${rule} chose the script ${script}.`;
    case 'flag':
      return `A start option (--script, --pace, or createSimulator) chose the script ${script}.`;
    case 'default':
      return `The script ${script} is the default; no header, rule, or start option chose another.`;
    case 'observed':
      return "The job is from Adobe's documentation or from captured responses, with the observed times and the observed end.";
    case 'request':
      return `The request cannot be exported, so the script is ${script}: ${sentence(facts.flaw ?? '')}`;
  }
}

/** The effect of the script on the job. Empty for a job that succeeds, or that something else has ended. */
export function whatScriptDoes(job: Told): readonly string[] {
  if (job.cancelAskedAt !== undefined || job.dataSetGoneAt !== undefined) return [];
  const effect = effects[job.script];
  if (!effect) return [];
  return [`The script ${job.script} ${effect(job)}.`];
}

const effects: Readonly<Record<ScriptName, ((job: Told) => string) | undefined>> = {
  succeeds: undefined,
  'partly-fails': ({ batches }) =>
    batches.length > 1
      ? 'lets the job succeed, and every second of its batches fail'
      : 'lets the job succeed with error 0100000003 and write its only batch; Catalog shows the error in the batch, but tutorial and profile show no errors of a job that succeeded',
  'fails-exporting': () => 'lets the job fail after its export, with error 0100000003',
  'fails-writing': () => 'lets the job fail after its write, with error 0090000009',
  stuck: () =>
    'keeps the job in its export; it never finishes unless it is cancelled or its dataset is removed',
};

/** What ended the job before its script did. */
export function whatInterfered(job: Told): readonly string[] {
  const { cancelAskedAt, dataSetGoneAt, dataSetId, at } = job;
  if (cancelAskedAt !== undefined && isOfRule(job)) {
    const verb = cancelAskedAt <= at ? 'cancelled' : 'cancels';
    return [
      `Rule ${job.facts.cancelledBy} ${verb} the job at ${timeText(cancelAskedAt)}, so the script no longer applies.`,
    ];
  }
  if (cancelAskedAt !== undefined) {
    const verb = cancelAskedAt <= at ? 'was requested' : 'takes effect';
    return [`A cancel ${verb} at ${timeText(cancelAskedAt)}, so the script no longer applies.`];
  }
  if (dataSetGoneAt === undefined) return [];
  const verb = dataSetGoneAt <= at ? 'failed' : 'fails';
  return [
    `Dataset ${dataSetId} was removed before the job finished, so the job ${verb} at ${timeText(dataSetGoneAt)}, with error 0100000003.`,
  ];
}

/** A client may have been faster than the rule. */
function isOfRule({ facts, createdAt, cancelAskedAt }: Told): boolean {
  const { cancelledBy, cancelAfterMs = Number.NaN } = facts;
  return cancelledBy !== undefined && cancelAskedAt === createdAt + cancelAfterMs;
}
