import type { CallOptions } from './call-options.ts';
import { checkHeader, checkSignal, isSignal } from './checks.ts';
import { type JsonObject, objectIn } from './json.ts';
import { checkNames } from './option-names.ts';
import type { Call } from './session.ts';
import { shown } from './shown.ts';

/** The names of the options of a type. */
export type Names<T> = Readonly<Record<keyof T, true>>;

export const CALL_NAMES: Names<CallOptions> = {
  signal: true,
  requestId: true,
  headers: true,
  retry: true,
};

/** Options, and the type that lists them. */
export interface KnownOptions {
  readonly known: Readonly<Record<string, true>>;
  readonly type: string;
}

/** An argument before the options of the call: a page, a list. */
export interface OptionsArgument extends KnownOptions {
  /** The method and the name of the argument, which begin each message. */
  readonly method: string;
  readonly argument: string;
}

/**
 * Checks that an argument is an object, and that its members are known.
 *
 * @throws TypeError
 */
export function checkArgument(
  value: unknown,
  { method, argument, known, type }: OptionsArgument,
): void {
  const options = optionsIn(value);
  if (!options) {
    const advice = isSignal(value) ? ' Pass it as { signal } in the next argument, options.' : '';
    throw new TypeError(`${method}: ${argument} must be an object; got ${shown(value)}.${advice}`);
  }
  const misplaced = Object.keys(CALL_NAMES).find(
    (name) => options[name] !== undefined && !Object.hasOwn(known, name),
  );
  if (misplaced !== undefined) {
    throw new TypeError(
      `${method}: ${misplaced} is not a known option of ${argument}. Pass it in the next argument, options.`,
    );
  }
  checkNames(`${method}: `, options, known, type);
}

/**
 * Checks that options are an object, and that they are known.
 *
 * @throws TypeError
 */
export function checkOptions(method: string, options: object, { known, type }: KnownOptions): void {
  if (!optionsIn(options)) {
    const advice = isSignal(options) ? ' Pass it as { signal }.' : '';
    throw new TypeError(`${method}: options must be an object; got ${shown(options)}.${advice}`);
  }
  checkNames(`${method}: `, options, known, type);
}

/** A signal, an error, or a promise has no options of its own, and would count as an object without any. */
function optionsIn(value: unknown): JsonObject | undefined {
  return isBuiltIn(value) || isSignal(value) ? undefined : objectIn(value);
}

/** An object of a class of the language or the platform, such as a map or a promise, in any realm. */
function isBuiltIn(value: unknown): boolean {
  return Object.prototype.toString.call(value) !== '[object Object]';
}

/**
 * What the options of a call add to its request. Takes only what it knows: an option must not replace a path.
 *
 * @throws TypeError
 */
export function optionsOfCall(
  method: string,
  options: CallOptions = {},
  names: KnownOptions = CALL,
): Pick<Call, 'signal' | 'retry' | 'headers'> {
  checkOptions(method, options, names);
  const { signal, requestId, headers, retry } = options;
  if (signal !== undefined) checkSignal(`${method}: signal`, signal);
  if (requestId !== undefined) checkHeader(`${method}: requestId`, requestId);
  if (headers !== undefined) checkHeaders(`${method}: headers`, headers);
  if (retry !== undefined && typeof retry !== 'boolean') {
    throw new TypeError(`${method}: retry must be true or false; got ${shown(retry)}.`);
  }
  return {
    ...(signal && { signal }),
    ...(retry !== undefined && { retry }),
    headers: { ...(requestId !== undefined && { 'x-request-id': requestId }), ...headers },
  };
}

const CALL = { known: CALL_NAMES, type: 'CallOptions' } as const;

/** A `Headers` or a `Map` would be sent as no headers at all. The values may be secrets. */
function checkHeaders(name: string, headers: unknown): void {
  const values = isPlain(headers) ? objectIn(headers) : undefined;
  if (!values) {
    throw new TypeError(
      `${name} must be an object of names and values, such as { "x-name": "value" }; got ${shown(headers)}.`,
    );
  }
  for (const [header, value] of Object.entries(values)) {
    if (typeof value !== 'string') throw new TypeError(`${name}.${header} must be a string.`);
  }
}

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === null || Object.getPrototypeOf(kind) === null;
}

/**
 * The body of a request as JSON.
 *
 * @throws TypeError
 */
export function jsonOf(method: string, request: unknown): string {
  const text = isBodiless(request) ? '' : written(request);
  if (text === undefined) {
    throw new TypeError(
      `${method}: request cannot be written as JSON. It must contain only objects, arrays, strings, numbers, booleans, and null, and not itself.`,
    );
  }
  // What has a JSON of its own can be something else in it: a date is a string.
  if (text.startsWith('{')) return text;
  throw new TypeError(`${method}: request must be an object; got ${shown(request)}.`);
}

/** What is not an object, and an object such as a map or a promise, whose JSON would be empty. */
function isBodiless(request: unknown): boolean {
  const object = objectIn(request);
  return !object || (isBuiltIn(object) && typeof object['toJSON'] !== 'function');
}

/** Undefined for what JSON cannot hold, such as a bigint or a circle. */
function written(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
