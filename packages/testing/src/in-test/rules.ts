import type { Rule, RuleRequest } from '@aep-sim/types';
import type { Sandbox } from '../sandbox.ts';
import { shown } from '../violation.ts';

/** A rule, or its `id`. */
export type RuleOrId = string | { readonly id: string };

/** The rules of one sandbox, which act on matching requests and jobs (docs/faults.md). */
export interface SandboxRules {
  /**
   * Adds a rule after all others:
   * `add({ match: { operation: 'retrieveExportJob' }, times: 1, effect: { type: 'error', status: 503 } })`.
   *
   * @throws TypeError with the JSON Pointer into the rule, and what the value must be.
   */
  add(rule: RuleRequest): Promise<Rule>;
  /** The rules, with their counters. With `exhausted: false`, those that have not acted as often as `times`. */
  list(filter?: { readonly exhausted?: boolean }): Promise<readonly Rule[]>;
  /** @throws TypeError if the rule was not found. */
  remove(rule: RuleOrId): Promise<void>;
  /** Removes all of them. */
  clear(): Promise<void>;
}

export function sandboxRules(sandbox: Sandbox): SandboxRules {
  return {
    add: sandbox.addRule,
    list: sandbox.rules,
    remove: async (rule) => sandbox.removeRule(idOf(rule)),
    clear: sandbox.dropRules,
  };
}

/** @throws TypeError */
export function idOf(rule: RuleOrId): string {
  const id: unknown = typeof rule === 'object' && rule !== null ? rule.id : rule;
  if (typeof id === 'string' && id !== '') return id;
  throw new TypeError(`rule must be the result of rules.add() or its ID; got ${shown(rule)}.`);
}
