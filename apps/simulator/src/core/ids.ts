import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import type { Tenant } from './tenant.ts';

/**
 * Ids are drawn from a hash of the seed, the tenant and what the id is for:
 * same seed and same requests give the same ids on every platform.
 */
export interface IdSource {
  /** `length` lower-case hex digits, at most 64. */
  hex(label: string, length: number): string;
  /** A UUID in the form of version 4. */
  uuid(label: string): string;
  /** 32 letters and digits. */
  word(label: string): string;
  /** A whole number in [0, below). */
  number(label: string, below: number): number;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function idSource(seed: string, tenant: Tenant): IdSource {
  const digest = (label: string): string =>
    hash('sha256', JSON.stringify([seed, tenant.org, tenant.sandbox, label]), 'hex');
  return {
    hex: (label, length) => digest(label).slice(0, length),
    uuid: (label) => {
      const d = digest(label);
      const variant = '89ab'[Number.parseInt(d.charAt(16), 16) % 4];
      return `${d.slice(0, 8)}-${d.slice(8, 12)}-4${d.slice(13, 16)}-${variant}${d.slice(17, 20)}-${d.slice(20, 32)}`;
    },
    word: (label) =>
      Array.from(digest(label).matchAll(/../g), ([byte]) =>
        ALPHABET.charAt(Number.parseInt(byte, 16) % ALPHABET.length),
      ).join(''),
    number: (label, below) => Number.parseInt(digest(label).slice(0, 12), 16) % below,
  };
}

/** The next 24-hex value: on the wire a data set's view has the id that follows the data set's. */
export function followingHex(id: string): string {
  return (BigInt(`0x${id}`) + 1n).toString(16).padStart(id.length, '0').slice(-id.length);
}

export function signature(seed: string, text: string): string {
  return createHmac('sha256', `aep-sim token ${seed}`).update(text).digest('base64url');
}

export function isSignature(seed: string, text: string, signed: string): boolean {
  const right = Buffer.from(signature(seed, text));
  const given = Buffer.from(signed);
  return right.length === given.length && timingSafeEqual(right, given);
}
