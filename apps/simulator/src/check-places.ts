import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isObject } from './core/is-object.ts';
import type { Files } from './files/port.ts';
import type { Store } from './stores/port.ts';

type MethodOf<Port> = {
  [Key in keyof Port]-?: Port[Key] extends (...parameters: never[]) => unknown ? Key : never;
}[keyof Port];

const STORE_METHODS: Readonly<Record<MethodOf<Store>, true>> = {
  open: true,
  jobs: true,
  latest: true,
  edges: true,
  dataSets: true,
  commit: true,
  count: true,
  remove: true,
  tenants: true,
};

const FILES_METHODS: Readonly<Record<MethodOf<Files>, true>> = {
  put: true,
  head: true,
  open: true,
  list: true,
  remove: true,
};

/** Each says what the place of something must be that it is not. Without a method, it would fail at some later request. */
export function storeError(value: unknown): string | undefined {
  return portError('a store', STORE_METHODS, value);
}

export function filesError(value: unknown): string | undefined {
  return portError('a file store', FILES_METHODS, value);
}

function portError(what: string, methods: object, value: unknown): string | undefined {
  const names = Object.keys(methods);
  const missing = names.filter((name) => !isObject(value) || typeof value[name] !== 'function');
  if (missing.length === names.length) return `must be ${what}, with the methods of its port`;
  return missing.length === 0 ? undefined : `must be ${what} with the method ${missing[0]}`;
}

/** A folder that does not exist is created with the first file. Whether it can be written is known only then. */
export function folderError(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return 'must be a non-empty string';
  if (value.includes('\0')) return 'must not contain a null character';
  const path = resolve(value);
  if (isFile(path)) return 'must be a folder, and not a file';
  for (let part = path; part !== dirname(part); part = dirname(part)) {
    if (isFile(part)) return 'must be a folder, and no part of its path a file';
  }
  return undefined;
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
  } catch {
    return false;
  }
}
