import { isObject } from '../../core/is-object.ts';
import { got } from '../../core/sentence.ts';
import { oneOf } from '../../editions/problem-message.ts';

/** An operation of a JSON Patch that is well-formed. */
export type Operation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move' | 'copy'; readonly path: string; readonly from: string };

/** The members of each operation except `op` and `path` (RFC 6902, section 4). */
const members = {
  add: 'value',
  remove: undefined,
  replace: 'value',
  move: 'from',
  copy: 'from',
  test: 'value',
} as const;

/**
 * What is wrong with an operation of a JSON Patch, before it is applied: `/0/path is required`. Undefined if it is
 * well-formed.
 */
export function operationError(operation: unknown, index: number): string | undefined {
  const at = `/${index}`;
  if (!isObject(operation)) return `${at} must be an object${got(operation)}`;
  const { op } = operation;
  if (op === undefined) return `${at}/op is required`;
  if (!isKnown(op)) return `${at}/op ${oneOf(Object.keys(members), op)}`;
  const wrong = pointerError(operation, 'path', at);
  if (wrong !== undefined) return wrong;
  const member = members[op];
  if (member === 'from') return pointerError(operation, 'from', at);
  if (member === 'value' && !Object.hasOwn(operation, 'value')) return `${at}/value is required`;
  return undefined;
}

function isKnown(op: unknown): op is keyof typeof members {
  return typeof op === 'string' && Object.hasOwn(members, op);
}

function pointerError(
  operation: Readonly<Record<string, unknown>>,
  name: 'path' | 'from',
  at: string,
): string | undefined {
  const pointer = operation[name];
  if (pointer === undefined) return `${at}/${name} is required`;
  if (typeof pointer !== 'string') return `${at}/${name} must be a string${got(pointer)}`;
  return pointer === '' || pointer.startsWith('/')
    ? undefined
    : `${at}/${name} must be a JSON Pointer, which begins with /`;
}
