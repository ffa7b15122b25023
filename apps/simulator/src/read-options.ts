import { shown } from './check-options.ts';
import { isObject } from './core/is-object.ts';
import type { SimulatorOptions } from './index.ts';

/**
 * The options, each read once: a getter can throw, and can return something else the next time.
 *
 * @throws TypeError that names the option that cannot be read.
 */
export function readOptions(options: Partial<SimulatorOptions>): Partial<SimulatorOptions> {
  const read = membersOf(options, '');
  for (const name of ['clock', 'limits']) {
    const value = read[name];
    if (isObject(value) && Object.keys(value).length > 0) read[name] = membersOf(value, `${name}.`);
  }
  return read;
}

function membersOf(value: object, prefix: string): Record<string, unknown> {
  const names = Object.keys(value);
  return Object.fromEntries(
    names.map((name) => [name, reading(`${prefix}${name}`, () => Reflect.get(value, name))]),
  );
}

/** An error with a sentence for the user is passed on; any other one is in most cases that of a getter. */
export function reading<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof TypeError && cause.message.startsWith(OWN)) throw cause;
    const message = `createSimulator: ${name} cannot be read: reading it throws an error, which is the cause.`;
    throw new TypeError(message, { cause });
  }
}

const OWN = 'createSimulator: ';

/** @throws TypeError */
export function checkPath(method: string, path: unknown): void {
  if (typeof path === 'string' && path !== '') return;
  throw new TypeError(`${method}: path must be a non-empty string; got ${shown(path)}.`);
}
