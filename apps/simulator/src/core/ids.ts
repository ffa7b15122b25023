import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import type { Origin } from './tenant.ts';

/**
 * IDs are generated from a hash of the tenant's origin and of what the ID is for:
 * the same seed and requests have the same IDs on every platform.
 */
export interface IdSource {
  /** `length` lowercase hex digits, an even number up to 64. */
  hex(label: string, length: number): string;
  /** A UUID in the format of version 4. */
  uuid(label: string): string;
  /** 32 letters and digits. */
  word(label: string): string;
  /** An integer in [0, below). */
  number(label: string, below: number): number;
}

const ALPHABET = Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');

/** Most requests generate IDs for the origin of the previous one. */
let last: (Origin & { readonly source: IdSource }) | undefined;

/**
 * Each ID is created in one step from bytes: a string that is concatenated, or cut from a longer one, would
 * keep its parts in memory as long as its job exists.
 */
export function idSource(origin: Origin): IdSource {
  const { seed, org, sandbox } = origin;
  if (last && last.seed === seed && last.org === org && last.sandbox === sandbox)
    return last.source;
  last = { seed, org, sandbox, source: sourceOf(origin) };
  return last.source;
}

function sourceOf({ seed, org, sandbox }: Origin): IdSource {
  // The hash input is the JSON of [seed, org, sandbox, label], whose beginning is always the same.
  const beginning = JSON.stringify([seed, org, sandbox]).slice(0, -1);
  const digest = (label: string): Buffer =>
    hash('sha256', `${beginning},${JSON.stringify(label)}]`, 'buffer');
  return {
    hex: (label, length) => digest(label).toString('hex', 0, length / 2),
    uuid: (label) => {
      const bytes = digest(label);
      bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
      bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
      const part = (from: number, to: number) => bytes.toString('hex', from, to);
      return [part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join('-');
    },
    word: (label) => {
      const bytes = digest(label);
      for (let at = 0; at < bytes.length; at += 1) {
        bytes[at] = ALPHABET[(bytes[at] as number) % ALPHABET.length] as number;
      }
      return bytes.toString('latin1');
    },
    number: (label, below) => digest(label).readUIntBE(0, 6) % below,
  };
}

/** The next value of 24 hex digits: the ID of a dataset's view follows that of the dataset. */
export function followingHex(id: string): string {
  return (BigInt(`0x${id}`) + 1n).toString(16).padStart(id.length, '0').slice(-id.length);
}

/** The value that precedes this one; undefined if it is not hex digits. */
export function precedingHex(id: string): string | undefined {
  if (!/^[0-9a-f]+$/.test(id)) return undefined;
  const all = 1n << BigInt(4 * id.length);
  return ((BigInt(`0x${id}`) + all - 1n) % all).toString(16).padStart(id.length, '0');
}

export function signature(seed: string, text: string): string {
  return createHmac('sha256', `aep-sim token ${seed}`).update(text).digest('base64url');
}

export function isSignature(seed: string, text: string, signed: string): boolean {
  const right = Buffer.from(signature(seed, text));
  const given = Buffer.from(signed);
  return right.length === given.length && timingSafeEqual(right, given);
}
