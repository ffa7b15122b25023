import { type IdSource, idSource } from '../../core/ids.ts';
import type { Origin } from '../../core/tenant.ts';
import { mixed, type Subject } from './chance.ts';

/** What the synthetic profiles of one tenant have in common. */
export interface Stock {
  readonly ids: IdSource;
  readonly firstState: number;
  readonly salt: number;
  /** The prefix of the customer numbers, practically unique for a tenant. */
  readonly code: string;
  readonly firstSerial: number;
}

/** A synthetic profile while its parts are generated. */
export interface Person extends Subject {
  readonly stock: Stock;
  /** Its own among those of its tenant, from which its e-mail address gets its number. */
  readonly serial: number;
}

const CODE_DIGITS = '0123456789ABCDEFGHJKLMNPQRSTUVWX';
const CODE_LENGTH = 6;
const SERIALS = 900_000_000;

/** 32 bits that belong to this tenant's label alone. */
export function bitsOf(ids: IdSource, label: string): number {
  return ids.number(label, 0x1_0000_0000) | 0;
}

export function stockOf(origin: Origin): Stock {
  const ids = idSource(origin);
  const digits = ids.number('population code', CODE_DIGITS.length ** CODE_LENGTH);
  const code = Array.from({ length: CODE_LENGTH }, (_, at) =>
    CODE_DIGITS.charAt(Math.floor(digits / CODE_DIGITS.length ** at) % CODE_DIGITS.length),
  ).join('');
  return {
    ids,
    firstState: bitsOf(ids, 'population state'),
    salt: bitsOf(ids, 'population salt'),
    code,
    firstSerial: 100 + ids.number('population serial', SERIALS),
  };
}

/** Of the profile at `index`: no two of a tenant have the same. */
export function stateAt(stock: Stock, index: number): number {
  return mixed(stock.firstState + index);
}
