import { idOf, type RuleOrId } from '../in-test/rules.ts';
import type { TestSandbox } from '../in-test/test-sandbox.ts';
import type { Verdict } from './verdict.ts';

/**
 * Whether a rule was used up; one without `times`, whether it has acted at all. `isNot`: whether it has acted at all, so
 * that its opposite is that it never has.
 *
 * @throws TypeError when there is no such rule.
 */
export async function met(sim: TestSandbox, rule: RuleOrId, isNot = false): Promise<Verdict> {
  const id = idOf(rule);
  const found = (await sim.rules.list()).find((one) => one.id === id);
  if (!found) throw new TypeError(`Rule ${id} was not found in sandbox ${sim.sandbox}.`);
  const { hits, matches, times, name, effect } = found;
  const wanted =
    times === undefined ? 'at least once' : `${times} ${times === 1 ? 'time' : 'times'}`;
  const what = `rule ${id} (${name ?? effect.type})`;
  return {
    pass: isNot ? hits > 0 : hits >= (times ?? 1),
    text: `Expected: ${what} acts ${isNot ? 'on something' : wanted}\nReceived: acted on ${hits} of ${matches} matching requests or jobs`,
  };
}
