import type { RuleRequest } from '@aep-sim/types';
import { RuleRequest as check } from '@aep-sim/types/validators/control';
import { ControlError } from '../control/error.ts';
import { checkRule, type RulePlace } from '../control/rule-checks.ts';
import { firstRules, MAX_RULE_BYTES } from '../core/commands/add-rule.ts';
import { atMost, DEFAULT_LIMITS } from '../core/limits.ts';
import { isNestedWithin, MAX_DEPTH } from '../core/nesting.ts';
import { got, sentence } from '../core/sentence.ts';
import { placeOf, pointerOf, problemsOf } from '../editions/problems.ts';
import type { StartRules } from '../tenants/beginnings.ts';
import { known } from './known.ts';

/** How responses are sent. */
export interface ReadingRules extends Pick<RulePlace, 'isInProcess'> {
  /** The limit of rules of a sandbox; default 1,000. */
  readonly maxRules?: number | undefined;
}

/** A validation error in rules that are loaded at start. */
export interface RuleProblem {
  readonly pointer: string;
  /** With the pointer and a period. */
  readonly sentence: string;
}

export type ReadRules =
  | { readonly ok: true; readonly rules: StartRules }
  | { readonly ok: false; readonly problems: readonly RuleProblem[] };

/** Limits the errors that are reported. */
const MAX_PROBLEMS = 10;

/**
 * Reads rules that each new sandbox starts with, in the format of POST /_sim/rules: all, or none. Rules for operations
 * without a sandbox apply to the whole simulator.
 */
export function readRules(value: unknown, place: ReadingRules): ReadRules {
  const amiss = wholeProblem(value, place);
  if (amiss !== undefined) return { ok: false, problems: [problemAt('', amiss)] };
  const [sandbox, none]: [RuleRequest[], RuleRequest[]] = [[], []];
  const problems: RuleProblem[] = [];
  for (const [at, rule] of (value as readonly unknown[]).entries()) {
    const found = ruleProblems(rule, place);
    problems.push(...found.map((problem) => within(`/${at}`, problem)));
    if (problems.length >= MAX_PROBLEMS) break;
    if (found.length === 0) {
      const good = rule as RuleRequest;
      (isForNoSandbox(good) ? none : sandbox).push(good);
    }
  }
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
  return { ok: true, rules: { sandbox: firstRules(sandbox), none: firstRules(none) } };
}

/** The error of all rules together, if there is one. */
function wholeProblem(
  value: unknown,
  { maxRules: most = DEFAULT_LIMITS.rules }: ReadingRules,
): string | undefined {
  if (!Array.isArray(value)) return `must be an array${got(value)}`;
  if (!isNestedWithin(value, MAX_DEPTH)) return `is nested more than ${MAX_DEPTH} levels deep`;
  if (value.length <= most) return undefined;
  return `has ${atMost(value.length, most, 'rule')} (--max-rules)`;
}

function ruleProblems(rule: unknown, { isInProcess }: ReadingRules): readonly RuleProblem[] {
  const text = jsonOf(rule);
  if (text === undefined) {
    return [
      problemAt('', 'cannot be written as JSON, because of a bigint or a getter that throws'),
    ];
  }
  if (Buffer.byteLength(text) > MAX_RULE_BYTES) {
    return [problemAt('', `exceeds the limit of ${MAX_RULE_BYTES / 1024} KiB`)];
  }
  if (!check(rule)) {
    return problemsOf(check, { value: rule }).problems.map((problem) =>
      problemAt(pointerOf(problem), problem.message),
    );
  }
  try {
    checkRule(rule, known, { isForNoSandbox: isForNoSandbox(rule), isInProcess });
    return [];
  } catch (error) {
    if (!(error instanceof ControlError)) throw error;
    const { place, message } = error;
    const { pointer = '' } = place;
    return [{ pointer, sentence: message }];
  }
}

/** Undefined for what only JavaScript can hold. */
function jsonOf(rule: unknown): string | undefined {
  try {
    return JSON.stringify(rule) ?? '';
  } catch {
    return undefined;
  }
}

/** A rule that names no operation is for sandboxes. */
function isForNoSandbox(rule: RuleRequest): boolean {
  const names = namesIn(rule);
  return names.length > 0 && names.every(hasNoSandbox);
}

function namesIn({ match }: RuleRequest): readonly string[] {
  return [match?.operation ?? []].flat();
}

function hasNoSandbox(name: string): boolean {
  return known.vendorOperations.some((one) => one.name === name && one.family === 'ims');
}

function problemAt(pointer: string, message: string): RuleProblem {
  return { pointer, sentence: sentence(`${placeOf(pointer, WHOLE)} ${message}`) };
}

const WHOLE = 'The list of rules';

/** The same error, with the path of its rule. */
function within(place: string, { pointer, sentence: text }: RuleProblem): RuleProblem {
  const own = text.startsWith(WHOLE) ? text.slice(WHOLE.length) : text;
  return { pointer: `${place}${pointer}`, sentence: `${place}${own}` };
}
