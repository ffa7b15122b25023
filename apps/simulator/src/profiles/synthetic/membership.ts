import type { Instant } from '../../core/clock.ts';
import { atOnce, type Steps } from '../../steps/in-steps.ts';
import type { Membership, Question } from '../profile.ts';
import { below, instant, mixed, purpose, type Subject } from './chance.ts';
import { bitsOf, type Stock } from './subject.ts';

export interface Segment {
  readonly namespace: string;
  readonly id: string;
}

const QUALIFIED = purpose('qualified');
const STANDING = 5;
const DAY_MS = 86_400_000;

/** How many of 2^32 a share is. */
const upTo = (share: number) => share * 0x1_0000_0000;

/** Of a segment's whole population: 30% are in it, 5% stay in it, 10% have left it, 5% are due. */
const REALIZED = upTo(0.3);
const EXISTING = upTo(0.35);
const EXITED = upTo(0.45);
/** Not members yet, but as soon as the segment is evaluated. */
const DUE = upTo(0.5);

/** The segments that a tenant has without anybody's doing. Any other id has members as well. */
export function standingSegments({ ids }: Stock): Segment[] {
  const ups = Array.from({ length: STANDING }, (_, nth) => ({
    namespace: 'ups',
    id: ids.uuid(`population segment ${nth}`),
  }));
  return [...ups, { namespace: 'aam', id: ids.uuid('population segment aam') }];
}

interface ShownSegment extends Segment {
  readonly bits: number;
}

/** Hashing this number of segments takes less than a millisecond. */
const STEP_SEGMENTS = 100;

/** The memberships of a tenant's profiles for one query. They do not depend on earlier queries. */
export class Memberships {
  /** Those that a row shows, once they are known. */
  #shown: readonly ShownSegment[] | undefined;
  readonly #segments: readonly Segment[];
  readonly #evaluatedAt: Instant | undefined;
  readonly #stock: Stock;
  /** The time of the day when all segments are evaluated, as on the platform: many profiles qualify at one time. */
  readonly #timeOfDay: number;
  readonly #bits = new Map<string, Map<string, number>>();
  /** The last query, which is repeated for up to a million profiles. */
  #namespace: string | undefined;
  #id: string | undefined;
  #lastBits = 0;

  constructor(stock: Stock, { segments, evaluatedAt }: Question) {
    this.#stock = stock;
    this.#timeOfDay = below(bitsOf(stock.ids, 'population evaluation'), DAY_MS);
    this.#evaluatedAt = evaluatedAt;
    this.#segments = segments;
  }

  /** Work to do before the first is read: there may be thousands of segments. */
  preparing(): Steps<void> | undefined {
    return this.#shown || this.#segments.length <= STEP_SEGMENTS ? undefined : this.#preparing();
  }

  *#preparing(): Steps<void> {
    this.#shown = yield* this.#listing();
  }

  #all(): readonly ShownSegment[] {
    this.#shown ??= atOnce(this.#listing());
    return this.#shown;
  }

  *#listing(): Steps<readonly ShownSegment[]> {
    const all: ShownSegment[] = [];
    const known = new Map<string, Set<string>>();
    for (const { namespace, id } of [...standingSegments(this.#stock), ...this.#segments]) {
      const ids = known.get(namespace) ?? new Set();
      known.set(namespace, ids);
      if (ids.has(id)) continue;
      ids.add(id);
      all.push({ namespace, id, bits: this.#bitsOf(namespace, id) });
      if (all.length % STEP_SEGMENTS === 0) yield;
    }
    return all;
  }

  of(subject: Subject, namespace: string, id: string): Membership | undefined {
    if (id !== this.#id || namespace !== this.#namespace) {
      this.#lastBits = this.#bitsOf(namespace, id);
      this.#namespace = namespace;
      this.#id = id;
    }
    return this.#drawn(subject, this.#lastBits);
  }

  *allOf(subject: Subject): Generator<Membership> {
    for (const { bits } of this.#all()) {
      const membership = this.#drawn(subject, bits);
      if (membership) yield membership;
    }
  }

  /** As `segmentMembership` has them, by namespace and id; undefined for none. */
  mapOf(subject: Subject) {
    const namespaces = new Map<string, [string, object][]>();
    for (const { namespace, id, bits } of this.#all()) {
      const membership = this.#drawn(subject, bits);
      if (!membership) continue;
      const { status, qualifiedAt } = membership;
      const entry: [string, object] = [
        id,
        { status, lastQualificationTime: new Date(qualifiedAt) },
      ];
      const entries = namespaces.get(namespace);
      if (entries) entries.push(entry);
      else namespaces.set(namespace, [entry]);
    }
    if (namespaces.size === 0) return undefined;
    // IDs are a client's strings: fromEntries makes even `__proto__` an ordinary key.
    return Object.fromEntries(
      Array.from(namespaces, ([namespace, entries]) => [namespace, Object.fromEntries(entries)]),
    );
  }

  #drawn({ state }: Subject, segmentBits: number): Membership | undefined {
    const bits = mixed(state + segmentBits);
    const chance = bits >>> 0;
    if (chance >= DUE) return undefined;
    if (chance < EXITED) {
      const status = chance < REALIZED ? 'realized' : chance < EXISTING ? 'existing' : 'exited';
      const drawn = instant(mixed(bits ^ QUALIFIED));
      return { status, qualifiedAt: drawn - (drawn % DAY_MS) + this.#timeOfDay };
    }
    if (this.#evaluatedAt === undefined) return undefined;
    return { status: 'realized', qualifiedAt: this.#evaluatedAt };
  }

  #bitsOf(namespace: string, id: string): number {
    let ofNamespace = this.#bits.get(namespace);
    if (!ofNamespace) {
      ofNamespace = new Map();
      this.#bits.set(namespace, ofNamespace);
    }
    let bits = ofNamespace.get(id);
    if (bits === undefined) {
      bits = bitsOf(this.#stock.ids, JSON.stringify(['population membership', namespace, id]));
      ofNamespace.set(id, bits);
    }
    return bits;
  }
}
