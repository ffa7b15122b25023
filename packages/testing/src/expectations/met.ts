import { idOf, type RuleOrId } from '../in-test/rules.ts';
import type { TestSandbox } from '../in-test/test-sandbox.ts';
import type { Verdict } from './verdict.ts';

/**
 * Whether a rule has acted as often as its `times`; without `times`, at least once. With `isNot`, whether it has acted
 * at least once, so that the opposite is "never".
 *
 * @throws TypeError if the rule was not found.
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
