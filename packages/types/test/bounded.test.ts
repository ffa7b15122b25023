import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_ERRORS } from '../scripts/bounded.ts';
import { bundle } from '../scripts/bundle.ts';
import { ajvOf } from '../scripts/validators.ts';
import { type ValidationError, type Validator, validators } from '../src/validators.ts';
import { fixture, sources } from './fixtures.ts';

const generated = join(import.meta.dirname, '../src/generated');
const schemas = join(import.meta.dirname, '../../../contracts/schemas');
const byGroup: Readonly<Record<string, Readonly<Record<string, Validator<unknown>>>>> = validators;

test.each(globSync('*.validators.ts', { cwd: generated }))(
  '%s should copy no list of errors',
  (file) => {
    const code = readFileSync(join(generated, file), 'utf8');
    expect(code).toContain('errorCount = errors;');
    expect(code.match(/\bconcat\(|\[\.\.\.|\.slice\(/g)).toBeNull();
  },
);

/** How many elements the built-in methods of lists add and copy meanwhile. */
function listWorkOf(act: () => void): number {
  const { concat, push } = Array.prototype;
  let work = 0;
  try {
    Array.prototype.concat = function (this: unknown[], ...others: unknown[]) {
      work += this.length + others.flat().length;
      return concat.apply(this, others);
    };
    Array.prototype.push = function (this: unknown[], ...more: unknown[]) {
      work += more.length;
      return push.apply(this, more);
    };
    act();
  } finally {
    Object.assign(Array.prototype, { concat, push });
  }
  return work;
}

test('should take twice the work for twice the errors, and keep the first of them', () => {
  const { AnyExportJobRequest: check } = validators.any;
  const workOf = (count: number) => {
    const segments = Array.from({ length: count }, (_, index) => (index % 2 ? 1 : { status: 2 }));
    const work = listWorkOf(() => check({ filter: { segments } }));
    expect(check.errors).toHaveLength(MAX_ERRORS);
    // The destination is not there, either; every second segment lacks its id, and has a status that is no list.
    expect(check.errorCount).toBe(1 + count + count / 2);
    return work;
  };
  const once = workOf(2000);
  expect(once).toBeGreaterThan(2000);
  expect(workOf(4000)).toBeLessThanOrEqual(2.5 * once);
});

test('should accept a form of several after more errors than are kept', () => {
  const { RuleRequest: check } = validators.control;
  const unknown = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`x${index}`, 1]));
  const ruleWith = (match: object) => ({ match, effect: { type: 'reset' } });
  expect(check(ruleWith({ operation: ['listExportJobs'] }))).toBe(true);
  expect(check(ruleWith({ ...unknown, operation: ['listExportJobs'] }))).toBe(false);
  expect([check.errorCount, check.errors?.length]).toEqual([150, MAX_ERRORS]);
  // Neither form, and that it is neither.
  expect(check(ruleWith({ ...unknown, operation: [] }))).toBe(false);
  expect(check.errorCount).toBe(153);
  expect(check(ruleWith({ operation: [1] }))).toBe(false);
  expect(check.errors?.map(({ instancePath }) => instancePath)).toEqual([
    '/match/operation',
    '/match/operation/0',
    '/match/operation',
  ]);
});

test.each(Object.keys(byGroup))('%s: should find what Ajv finds, up to a bound', (group) => {
  const bundled = bundle(schemas, group);
  const ajv = ajvOf(bundled);
  const payloads = sources
    .filter(({ edition }) => edition === group)
    .map(({ file }) => fixture(file));
  const value = broken([...payloads, RULE]);
  for (const payload of bundled.payloads) {
    const plain = ajv.getSchema(`${group}#/$defs/${payload}`);
    const check = byGroup[group]?.[payload];
    if (!plain || !check) throw new Error(`no validator ${payload}`);
    fc.assert(
      fc.property(value, (sent) => {
        expect(check(sent)).toBe(plain(sent));
        const all = (plain.errors ?? []) as ValidationError[];
        if (all.length === 0) return;
        expect(check.errorCount).toBe(all.length);
        expect(check.errors?.map(placeOf)).toEqual(all.slice(0, MAX_ERRORS).map(placeOf));
      }),
      { numRuns: 20 },
    );
  }
});

const placeOf = ({ instancePath, keyword }: ValidationError) => `${instancePath} ${keyword}`;

const RULE = {
  match: { operation: ['listExportJobs'], edition: 'tutorial' },
  effect: { type: 'reset' },
};

/** Payloads with parts of them replaced by others, by lists of them, and by much that is unknown. */
function broken(payloads: readonly unknown[]): fc.Arbitrary<unknown> {
  const part = fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom(...payloads),
    fc.array(fc.constantFrom(1, 'a', null, {}), { minLength: 60, maxLength: 130 }),
    fc
      .integer({ min: 60, max: 130 })
      .map((count) =>
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`x${index}`, index])),
      ),
  );
  const breaks = fc.array(fc.tuple(fc.nat(), part), { maxLength: 4 });
  return fc
    .tuple(fc.constantFrom(...payloads), breaks)
    .map(([payload, all]) => all.reduce((value, [at, by]) => replaced(value, at, by), payload));
}

/** A value with one of its parts, by its number, replaced, or added to where it is an object. */
function replaced(value: unknown, at: number, by: unknown): unknown {
  if (typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[at % (keys.length + 1)];
  if (key === undefined) return isPlain(by) ? { ...by, ...value } : by;
  const inner = replaced((value as Record<string, unknown>)[key], Math.floor(at / 7), by);
  return Array.isArray(value)
    ? value.map((each, index) => (String(index) === key ? inner : each))
    : { ...value, [key]: inner };
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
