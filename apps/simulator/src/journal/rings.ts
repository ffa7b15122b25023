import { type Tenant, tenantKey, tenantOfKey } from '../core/tenant.ts';
import { remembering } from './kept-body.ts';
import type { Exchange } from './port.ts';
import { Ring } from './ring.ts';
import type { FromCutBody } from './slot.ts';

export interface RingLimits {
  /** The limit of entries of a tenant; at least 1. */
  readonly maxEntries: number;
  /** The limit of the entries of a tenant, estimated. */
  readonly maxBytes: number;
  /** The limit of the entries of all tenants. */
  readonly maxTotalBytes: number;
  /** The limit of tenants with a ring; at least 1. */
  readonly maxRings: number;
}

/** The rings of all tenants, within limits: the least recently used is removed first. */
export class Rings {
  readonly #limits: RingLimits;
  readonly #cutting = remembering();
  /** In the order of their last use. */
  readonly #all = new Map<string, Ring>();
  /** Those with entries, in the same order. */
  readonly #filled = new Map<string, Ring>();
  #bytes = 0;
  #made = 0;
  /** The greatest seq of a removed ring: a ring that is created later continues after it. */
  #lastForgotten = 0;
  /** The tenant that was used last, because most requests are for the same tenant as the one before. */
  #recent: { readonly tenant: Tenant; readonly key: string; readonly ring: Ring } | undefined;

  constructor(limits: RingLimits) {
    this.#limits = limits;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get size(): number {
    return this.#all.size;
  }

  /** The seq after which a new ring continues. */
  get lastForgotten(): number {
    return this.#lastForgotten;
  }

  append(tenant: Tenant, exchange: Exchange): Ring {
    const { key, ring } = this.#use(tenant);
    if (ring.size === 0) this.#filled.set(key, ring);
    const before = ring.bytes;
    ring.append(exchange);
    this.#bytes += ring.bytes - before;
    while (ring.bytes > this.#limits.maxBytes) this.#drop(key, ring);
    if (this.#bytes > this.#limits.maxTotalBytes) this.#dropOldest();
    return ring;
  }

  /** Adds what was read from the body of an entry that was too long to keep. */
  addCut(tenant: Tenant, seq: number, cut: FromCutBody | undefined): void {
    const ring = this.peek(tenant);
    if (!ring) return;
    const before = ring.bytes;
    ring.addCut(seq, cut);
    this.#bytes += ring.bytes - before;
  }

  /** Reading is a use too. Undefined: the tenant is not known. */
  find(tenant: Tenant): Ring | undefined {
    return this.#all.has(tenantKey(tenant)) ? this.#use(tenant).ring : undefined;
  }

  /** As `find`, but does not count as a use. */
  peek(tenant: Tenant): Ring | undefined {
    return this.#all.get(tenantKey(tenant));
  }

  /** Those with entries, the most recently used last. */
  filled(): readonly Tenant[] {
    return [...this.#filled.keys()].map(tenantOfKey);
  }

  clear(tenant: Tenant): void {
    const key = tenantKey(tenant);
    const ring = this.#all.get(key);
    if (!ring) return;
    this.#bytes -= ring.bytes;
    ring.clear();
    this.#filled.delete(key);
  }

  #use(tenant: Tenant) {
    const { org, sandbox } = tenant;
    const recent = this.#recent;
    if (recent && recent.tenant.org === org && recent.tenant.sandbox === sandbox) return recent;
    const key = tenantKey(tenant);
    const ring = this.#all.get(key) ?? this.#create();
    this.#all.delete(key);
    this.#all.set(key, ring);
    if (this.#filled.delete(key)) this.#filled.set(key, ring);
    this.#recent = { tenant: { org, sandbox }, key, ring };
    return this.#recent;
  }

  #create(): Ring {
    if (this.#all.size >= this.#limits.maxRings) this.#forgetOldest();
    this.#made += 1;
    return new Ring(this.#made, this.#limits.maxEntries, this.#lastForgotten, this.#cutting);
  }

  #forgetOldest(): void {
    for (const [key, ring] of this.#all) {
      this.#all.delete(key);
      this.#filled.delete(key);
      this.#bytes -= ring.bytes;
      this.#lastForgotten = Math.max(this.#lastForgotten, ring.last);
      return;
    }
  }

  #drop(key: string, ring: Ring): void {
    const before = ring.bytes;
    ring.drop();
    this.#bytes += ring.bytes - before;
    if (ring.size === 0) this.#filled.delete(key);
  }

  #dropOldest(): void {
    for (const [key, ring] of this.#filled) {
      while (ring.size > 0 && this.#bytes > this.#limits.maxTotalBytes) this.#drop(key, ring);
      if (this.#bytes <= this.#limits.maxTotalBytes) return;
    }
  }
}
