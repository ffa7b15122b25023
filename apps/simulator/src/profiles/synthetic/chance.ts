import type { Instant } from '../../core/clock.ts';

/** The subject of a random value: a profile or an event. */
export interface Subject {
  /** Its own among those of its tenant: 32 bits. */
  readonly state: number;
  /** The tenant's, so that subjects of two tenants that share a state share nothing else. */
  readonly salt: number;
}

const TWO_32 = 0x1_0000_0000;
const STEP = 0x9e3779b9;

/** The instants of a population: from the first one on, before the last. They never depend on the time of day. */
export const FIRST_INSTANT: Instant = Date.UTC(2018, 0, 1);
export const END_OF_INSTANTS: Instant = Date.UTC(2026, 0, 1);

/**
 * Mixes 32 bits: every bit of the result depends on every input bit, and different inputs have different results.
 * The multipliers are known good ones (lowbias32). Whole numbers alone, so that it is the same on every platform.
 */
export function mixed(bits: number): number {
  let mix = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  mix = Math.imul(mix ^ (mix >>> 15), 0xd35a2d97);
  return mix ^ (mix >>> 15);
}

/** 32 bits for the purpose of a random value, such as `given name`. Calculated once, when a module is loaded. */
export function purpose(name: string): number {
  let bits = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) {
    bits = Math.imul(bits ^ name.charCodeAt(at), 0x01000193);
  }
  return mixed(bits);
}

/** 32 random bits. For one purpose, no two subjects of a tenant have the same. */
export function draw(subject: Subject, forWhat: number): number {
  return mixed(mixed(subject.state ^ forWhat) + subject.salt);
}

/** The `nth` of several subjects that belong to one. */
export function part(subject: Subject, forWhat: number, nth: number): Subject {
  return {
    state: mixed(draw(subject, forWhat) + Math.imul(nth + 1, STEP)),
    salt: subject.salt,
  };
}

/** From 0 up to, and never, 1. */
export function share(bits: number): number {
  return (bits >>> 0) / TWO_32;
}

/** A integer from 0 up to, and never, `end`. */
export function below(bits: number, end: number): number {
  return Math.floor(share(bits) * end);
}

/** One of a list that is not empty. */
export function pick<T>(list: readonly T[], bits: number): T {
  return list[below(bits, list.length)] as T;
}

/** Whole milliseconds, evenly from `from` on and before `end`. */
export function instant(bits: number, from = FIRST_INSTANT, end = END_OF_INSTANTS): Instant {
  return from + below(bits, end - from);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const PAIRS = Array.from(ALPHABET, (one) => Array.from(ALPHABET, (other) => one + other)).flat();
const TEXT_PARTS = [0, 1, 2, 3, 4].map((nth) => purpose(`id text ${nth}`));

/** A random ID of 20 letters and digits, 120 bits, which is practically unique in all tenants. */
export function idText(subject: Subject): string {
  let text = '';
  for (const forWhat of TEXT_PARTS) {
    const bits = draw(subject, forWhat);
    text += (PAIRS[bits >>> 20] as string) + (PAIRS[(bits >>> 8) & 0xfff] as string);
  }
  return text;
}
