export interface TestText {
  /** The text after "should". */
  readonly title: string;
  /** Options of the simulator that each test gets. */
  readonly options?: string;
  readonly lines: readonly string[];
}

/** A test of vitest with a simulator of its own. */
export function testText({ title, options = '', lines }: TestText): string {
  return `import { simulatorPerTest } from '@aep-sim/testing';
import { createSimulator } from 'aep-sim';
import { afterEach, beforeEach, expect, it } from 'vitest';

const sim = simulatorPerTest({ createSimulator, beforeEach, afterEach${options} });

it(${literal(`should ${title}`)}, async () => {
${lines.map((line) => `  ${line}\n`).join('')}});
`;
}

/** JSON as code, its lines indented. */
export function code(value: unknown, indent: number): string {
  const text = JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(indent)}`);
  // In code, this name alone would set no member.
  return text.replaceAll('"__proto__":', '["__proto__"]:');
}

export function literal(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}
