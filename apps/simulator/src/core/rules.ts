import type { ExportRequest } from './job-facts.ts';
import type { PaceName, ScriptName } from './script.ts';

/** Says which script the jobs that match get. A rule that names neither data set nor segment matches every job. */
export interface Rule {
  readonly id: string;
  readonly dataSetId?: string;
  readonly segmentId?: string;
  /** How many more jobs it applies to; absent means all. */
  readonly times?: number;
  readonly script: ScriptName;
  readonly pace?: PaceName;
}

/** The first rule that matches, in the order in which they were made. */
export function matchingRule(rules: readonly Rule[], request: ExportRequest): Rule | undefined {
  return rules.find(
    ({ dataSetId, segmentId }) =>
      (dataSetId === undefined || dataSetId === request.dataSetId) &&
      (segmentId === undefined ||
        request.filter?.segments?.some(({ id }) => id === segmentId) === true),
  );
}

/** The rules after one job has used `used`: a counted rule goes with its last use. */
export function afterUse(rules: readonly Rule[], used: Rule): readonly Rule[] {
  if (used.times === undefined) return rules;
  return rules.flatMap((rule) => {
    if (rule !== used) return [rule];
    return used.times !== undefined && used.times > 1 ? [{ ...rule, times: used.times - 1 }] : [];
  });
}
