import type { CancelEffect, JobEffect, ScriptEffect } from './effect.ts';
import { actsOn, matches, type Rule, type Subject } from './rule.ts';
import type { Origin } from './tenant.ts';

/** A rule that acts on jobs when they are created. Its matches are counted in the facts, with the job. */
export interface JobRule<E extends JobEffect = JobEffect> extends Rule {
  readonly effect: E;
}

export interface Choosing {
  readonly tryScripts: boolean;
  /** How long the job takes with the chosen script. A cancel after that does not match. */
  lengthWith(byScript: JobRule<ScriptEffect> | undefined): number;
}

interface Chosen {
  /** Decides how the job goes. */
  readonly byScript?: JobRule<ScriptEffect>;
  /** Cancels it. */
  readonly byCancel?: JobRule<CancelEffect>;
  /** All rules with their new counts, which include matches that were skipped or not selected by their probability. */
  readonly after: readonly Rule[];
}

/** Tries rules on a job that is being created: those of each effect in their order, up to the first that acts. */
export function chooseForJob(
  rules: readonly Rule[],
  subject: Subject,
  origin: Origin,
  { tryScripts, lengthWith }: Choosing,
): Chosen {
  const tried = new Map<Rule, Rule>();
  const first = <T extends JobEffect['type']>(
    type: T,
    canAct: (effect: Extract<JobEffect, { readonly type: T }>) => boolean = () => true,
  ) => {
    for (const rule of rules) {
      if (!isOf(rule, type) || !canAct(rule.effect) || !matches(rule, subject)) continue;
      const { matches: match = 0 } = rule;
      tried.set(rule, { ...rule, matches: match + 1 });
      if (actsOn(rule, match, origin)) return rule;
    }
    return undefined;
  };
  const byScript = tryScripts ? first('script') : undefined;
  const hasCancels = rules.some((rule) => isOf(rule, 'cancel'));
  const lengthMs = hasCancels ? lengthWith(byScript) : 0;
  const byCancel = first('cancel', ({ afterMs }) => afterMs < lengthMs);
  const after = tried.size === 0 ? rules : rules.map((rule) => tried.get(rule) ?? rule);
  return { ...(byScript && { byScript }), ...(byCancel && { byCancel }), after };
}

export function isJobRule(rule: Rule): rule is JobRule {
  return isOf(rule, 'script') || isOf(rule, 'cancel');
}

function isOf<T extends JobEffect['type']>(
  rule: Rule,
  type: T,
): rule is JobRule<Extract<JobEffect, { readonly type: T }>> {
  return rule.effect.type === type;
}
