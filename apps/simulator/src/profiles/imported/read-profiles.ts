import { createHash, type Hash } from 'node:crypto';
import type { Instant } from '../../core/clock.ts';
import type { ImportFacts } from '../../core/population.ts';
import { yieldIfLong } from '../../steps/yield-if-long.ts';
import { eventSchema, recordSchema } from '../schema.ts';
import { BadProfiles, badAt } from './bad-profiles.ts';
import { type Fragment, readFragment, type UndatedFragment } from './fragment.ts';
import { type OpenSchemas, openSchemas, type Schemas, ValueReader } from './infer.ts';
import { type Cutter, cutterFor, type Form, type Piece } from './pieces.ts';

export interface ReadOptions {
  /** Absent: the first bytes decide. */
  readonly form?: Form;
  /** Records and events at most; default 1,000,000. */
  readonly maxFragments?: number;
  /** The fixed part of the schema; default: the union schema. */
  readonly builtIn?: Schemas;
}

/** The contents of an import, except for its ingestion time. */
export interface UndatedProfiles {
  /** In the order of the text. */
  readonly fragments: readonly UndatedFragment[];
  /** The built-in schemas, extended by the fields of the fragments. */
  readonly schemas: OpenSchemas;
  /** Of all profiles, each once. */
  readonly identities: ReadonlySet<string>;
  /** The hash of its content. */
  readonly hash: string;
  readonly form?: Form;
}

/** An import, and the name under which jobs know it. */
export interface ReadProfiles {
  /** In the order of the text. */
  readonly fragments: readonly Fragment[];
  /** The built-in schemas, extended by the fields of the fragments. */
  readonly schemas: OpenSchemas;
  readonly facts: ImportFacts;
}

/** An import without any profile. */
export class NoProfiles extends BadProfiles {
  constructor() {
    super('The import contains no profiles; send one JSON object per line');
  }
}

export const MAX_FRAGMENTS = 1_000_000;

/** The union schema, by its excerpt. */
export const unionSchemas: Schemas = { record: recordSchema, event: eventSchema };

/**
 * Reads NDJSON, a JSON object or a JSON array, in UTF-8. Keeps the text of one profile at a time.
 *
 * @throws BadProfiles with the first invalid line, or the element of an array.
 */
export async function readProfiles(
  bytes: AsyncIterable<Uint8Array>,
  { form, maxFragments = MAX_FRAGMENTS, builtIn = unionSchemas }: ReadOptions = {},
): Promise<UndatedProfiles> {
  const schemas = openSchemas(builtIn);
  const reader = new ValueReader(schemas);
  const fragments: UndatedFragment[] = [];
  const identities = new Set<string>();
  const take = async (pieces: Iterable<Piece>): Promise<void> => {
    for (const { place, bytes: text } of pieces) {
      const turn = yieldIfLong();
      if (turn) await turn;
      if (fragments.length >= maxFragments) {
        throw badAt(place, `the import exceeds the limit of ${maxFragments} records and events`);
      }
      const fragment = readFragment(parse(text, place), place, reader);
      identities.add(fragment.identity);
      fragments.push(fragment);
    }
  };
  const cutter: Cutter = cutterFor(form);
  const hash = createHash('sha256');
  for await (const chunk of withoutMark(hashed(bytes, hash))) {
    // A chunk may have no end of a record, or much between two ends.
    const turn = yieldIfLong();
    if (turn) await turn;
    await take(cutter.push(chunk));
  }
  await take(cutter.end());
  if (fragments.length === 0) throw new NoProfiles();
  return { fragments, identities, schemas, hash: hash.digest('hex'), ...(form && { form }) };
}

/** The import with its ingestion time, which is that of its fragments without one. */
export async function dated(
  { fragments, schemas, hash, form }: UndatedProfiles,
  importedAt: Instant,
): Promise<ReadProfiles> {
  const all: Fragment[] = [];
  for (const [nth, one] of fragments.entries()) {
    const turn = nth % AT_ONCE === 0 ? yieldIfLong() : undefined;
    if (turn) await turn;
    all.push({ ...one, ingestedAt: one.ingestedAt ?? importedAt });
  }
  return { fragments: all, schemas, facts: { hash, importedAt, ...(form && { form }) } };
}

/** Fragments that get their date in one go. */
const AT_ONCE = 256;

async function* hashed(chunks: AsyncIterable<Uint8Array>, hash: Hash): AsyncIterable<Uint8Array> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

/** The form that a content type names, if it does. */
export function formOf(contentType: string | undefined): Form | undefined {
  if (/[/+](?:x-)?(?:ndjson|jsonl|jsonlines|json-lines)\s*(?:;|$)/i.test(contentType ?? '')) {
    return 'lines';
  }
  return /[/+]json\s*(?:;|$)/i.test(contentType ?? '') ? 'json' : undefined;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function parse(bytes: Uint8Array, place: string): unknown {
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch {
    throw badAt(place, 'the text is not valid UTF-8');
  }
  try {
    return JSON.parse(text);
  } catch {
    // The parser's text differs between versions of Node.js.
    throw badAt(place, 'the text is not valid JSON');
  }
}

const MARK = [0xef, 0xbb, 0xbf];

/** Drops a byte order mark at the start. */
async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of chunks) {
    if (!start) {
      yield chunk;
      continue;
    }
    const bytes: Uint8Array = Buffer.concat([start, chunk]);
    start = bytes;
    if (bytes.byteLength < MARK.length) continue;
    yield MARK.every((byte, index) => bytes[index] === byte) ? bytes.subarray(MARK.length) : bytes;
    start = undefined;
  }
  if (start && start.byteLength > 0) yield start;
}
