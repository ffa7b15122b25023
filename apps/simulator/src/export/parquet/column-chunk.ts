import type { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import {
  type PageRange,
  PLAIN,
  PLAIN_DICTIONARY,
  RLE,
  writeDataPage,
  writeDictionaryPage,
} from './data-page.ts';
import { dictionaryOf } from './dictionary.ts';
import type { Leaf, LeafValue } from './leaves.ts';
import { leafTypes } from './parquet-schema.ts';
import type { Step } from './steps.ts';
import type { Thrift } from './thrift.ts';

/** A page is compressed in one step. It ends at the first row after this number of bytes, or of positions. */
const PAGE_BYTES = 256 << 10;
const PAGE_PLACES = 20_000;

const SNAPPY = 1;

/** A written column of a row group. */
export interface Chunk {
  /** Its description at the end of the file. */
  readonly column: Thrift;
  /** Before compression. */
  readonly bytes: number;
}

/** Writes a column: its dictionary, if it has one, and its pages. */
export async function writeChunk(writer: ByteWriter, leaf: Leaf, step: Step): Promise<Chunk> {
  const { kind, path, definitions, values } = leaf;
  const startsAt = writer.offset;
  const dictionary = kind === 'boolean' ? undefined : await dictionaryOf(values, step);
  let bytes = dictionary ? writeDictionaryPage(writer, leaf, dictionary) : 0;
  const pagesAt = writer.offset;
  for (const range of pagesOf(leaf, dictionary !== undefined)) {
    const turn = step();
    if (turn) await turn;
    bytes += await writeDataPage(writer, leaf, dictionary, range, step);
  }
  const metadata = {
    field_1: leafTypes[kind].type,
    field_2: [RLE, dictionary ? PLAIN_DICTIONARY : PLAIN],
    field_3: path,
    field_4: SNAPPY,
    field_5: BigInt(definitions.length),
    field_6: BigInt(bytes),
    field_7: BigInt(writer.offset - startsAt),
    field_9: BigInt(pagesAt),
    field_11: dictionary && BigInt(startsAt),
  };
  return { column: { field_2: BigInt(startsAt), field_3: metadata }, bytes };
}

/** Splits a column at rows. */
function* pagesOf(
  { values, definitions, repetitions, maxDefinition, maxRepetition }: Leaf,
  isByIndex: boolean,
): Generator<PageRange> {
  let from = 0;
  let valuesFrom = 0;
  let valueAt = 0;
  let bytes = 0;
  for (const [place, definition] of definitions.entries()) {
    const isRow = maxRepetition === 0 || repetitions[place] === 0;
    if (isRow && (bytes >= PAGE_BYTES || place - from >= PAGE_PLACES)) {
      yield { places: [from, place], values: [valuesFrom, valueAt] };
      from = place;
      valuesFrom = valueAt;
      bytes = 0;
    }
    if (definition < maxDefinition) continue;
    bytes += isByIndex ? 2 : sizeOf(values[valueAt]);
    valueAt += 1;
  }
  yield { places: [from, definitions.length], values: [valuesFrom, valueAt] };
}

function sizeOf(value: LeafValue | undefined): number {
  return typeof value === 'string' ? 4 + value.length : 8;
}
