import type { DataSetFacts } from '../../core/data-set.ts';
import { isObject } from '../../core/is-object.ts';
import { atMost, type Limits } from '../../core/limits.ts';
import { isNestedWithin, MAX_DEPTH } from '../../core/nesting.ts';
import { ApiError } from '../../http/api-error.ts';
import { yieldIfLong } from '../../steps/yield-if-long.ts';
import { MAX_DATA_SET_BYTES } from './data-set-body.ts';
import { addAt, isSame, removeAt, replaceAt } from './patch-edit.ts';
import { type LocationUse, locationIn } from './patch-location.ts';
import { type Operation, operationError } from './patch-operation.ts';

/** Limits the copies of one patch, in characters of JSON: a short patch could double a value many times. */
const MAX_COPIED = 1_048_576;

/**
 * The definition of a dataset after a patch: an array is a JSON Patch (RFC 6902), an object is merged (RFC 7396).
 * @throws ApiError if it cannot be applied, or makes the definition too long
 */
export async function patched(
  { definition }: DataSetFacts,
  patch: unknown,
  limits: Pick<Limits, 'patchOperations'>,
): Promise<unknown> {
  const result = Array.isArray(patch)
    ? await applied(definition, patch, limits)
    : merged(definition, patch);
  const bytes = Buffer.byteLength(JSON.stringify(result) ?? '');
  if (bytes <= MAX_DATA_SET_BYTES) return result;
  const message = `The patched dataset has ${atMost(bytes, MAX_DATA_SET_BYTES, 'byte')}`;
  throw new ApiError('over-limit', [message], { causes: [{ keyword: 'maxLength', message }] });
}

async function applied(
  definition: DataSetFacts['definition'],
  patch: readonly unknown[],
  { patchOperations: most }: Pick<Limits, 'patchOperations'>,
): Promise<object> {
  if (patch.length > most) {
    const message = `The JSON Patch has ${atMost(patch.length, most, 'operation')}`;
    throw new ApiError('over-limit', [message], { causes: [{ keyword: 'maxItems', message }] });
  }
  const result = structuredClone(definition);
  const problem = await problemOf(result, patch);
  if (!problem) return result;
  throw new ApiError('body-invalid', [problem]);
}

/** Applies a patch up to the first operation that fails, and returns what is wrong with it. */
async function problemOf(result: object, patch: readonly unknown[]): Promise<string | undefined> {
  let copied = 0;
  for (const [index, operation] of patch.entries()) {
    // An operation may move each item of a long list.
    const turn = yieldIfLong();
    if (turn) await turn;
    const malformed = operationError(operation, index);
    if (malformed !== undefined) return `The JSON Patch is not valid: ${malformed}`;
    const step = operation as Operation;
    copied += copiedBy(step, result);
    if (copied > MAX_COPIED)
      return failed(`its copies exceed the limit of ${MAX_COPIED} characters`);
    const problem = applyProblem(result, step, index);
    if (problem !== undefined) return failed(problem);
  }
  if (isNestedWithin(result, MAX_DEPTH)) return undefined;
  return failed(`its result is nested more than ${MAX_DEPTH} levels deep`);
}

function failed(problem: string): string {
  return `The JSON Patch cannot be applied: ${problem}`;
}

/** Applies an operation to the definition, or says what is wrong with it. */
function applyProblem(result: object, operation: Operation, index: number): string | undefined {
  const { op, path } = operation;
  let value = 'value' in operation ? operation.value : undefined;
  if (op === 'move' || op === 'copy') {
    const { from } = operation;
    const source = locationIn(result, from, op === 'move' ? 'change' : 'read');
    if (typeof source === 'string') return `/${index}/from ${source}`;
    if (op === 'move' && path.startsWith(`${from}/`)) {
      return `/${index}/path must not be inside /${index}/from`;
    }
    value = source.value;
    // RFC 6902, section 4.4: the value is gone from there before it is added.
    if (op === 'move') removeAt(source);
  }
  const target = locationIn(result, path, uses[op]);
  if (typeof target === 'string') return `/${index}/path ${target}`;
  if (op === 'test') {
    return isSame(target.value, value)
      ? undefined
      : `/${index}/value differs from the current value`;
  }
  if (op === 'remove') removeAt(target);
  // Later operations change neither the patch nor what was copied.
  else if (op === 'replace') replaceAt(target, structuredClone(value));
  else addAt(target, structuredClone(value));
  return undefined;
}

const uses = {
  add: 'add',
  remove: 'change',
  replace: 'change',
  move: 'add',
  copy: 'add',
  test: 'read',
} as const satisfies Record<Operation['op'], LocationUse>;

function copiedBy(operation: Operation, dataSet: object): number {
  if (operation.op !== 'copy') return 0;
  const source = locationIn(dataSet, operation.from, 'read');
  return typeof source === 'string' ? 0 : (JSON.stringify(source.value)?.length ?? 0);
}

function merged(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const result = new Map(Object.entries(isObject(target) ? target : {}));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) result.delete(key);
    else result.set(key, merged(result.get(key), value));
  }
  return Object.fromEntries(result);
}
