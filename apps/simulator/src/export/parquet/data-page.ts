import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { writeRleBitPackedHybrid } from 'hyparquet-writer/src/encoding.js';
import { snappyCompress } from 'hyparquet-writer/src/snappy.js';
import type { Dictionary } from './dictionary.ts';
import type { Leaf } from './leaves.ts';
import { writePlain } from './plain.ts';
import { SLICE, type Step } from './steps.ts';
import { type Thrift, writeStruct } from './thrift.ts';

/** Encodings of values, by the numbers of the format. */
export const PLAIN = 0;
/** In data pages of the first version; `RLE_DICTIONARY` belongs to the second. */
export const PLAIN_DICTIONARY = 2;
export const RLE = 3;

const DATA_PAGE = 0;
const DICTIONARY_PAGE = 2;

/** A part of a column: its positions, and the values at those positions. */
export interface PageRange {
  readonly places: readonly [from: number, to: number];
  readonly values: readonly [from: number, to: number];
}

/** Writes the values to which the pages of a column refer by number. Returns its bytes before compression. */
export function writeDictionaryPage(
  writer: ByteWriter,
  { kind }: Leaf,
  { distinct }: Dictionary,
): number {
  const page = new ByteWriter();
  writePlain(page, kind, distinct);
  const header = { field_1: distinct.length, field_2: PLAIN_DICTIONARY };
  return writePage(writer, page, { type: DICTIONARY_PAGE, field: 'field_7', header });
}

/**
 * Writes a data page of version 1: levels, each after their length, and values, all compressed together.
 * Returns its bytes before compression.
 */
export async function writeDataPage(
  writer: ByteWriter,
  leaf: Leaf,
  dictionary: Dictionary | undefined,
  { places, values }: PageRange,
  step: Step,
): Promise<number> {
  const page = new ByteWriter();
  if (leaf.maxRepetition > 0) writeLevels(page, leaf.repetitions, places, leaf.maxRepetition);
  writeLevels(page, leaf.definitions, places, leaf.maxDefinition);
  const [from, to] = values;
  if (dictionary) {
    const width = bitWidth(dictionary.distinct.length - 1);
    page.appendUint8(width);
    writeRleBitPackedHybrid(page, dictionary.indexes.slice(from, to), width);
  } else {
    for (let at = from; at < to; at += SLICE) {
      const turn = step();
      if (turn) await turn;
      writePlain(page, leaf.kind, leaf.values.slice(at, Math.min(at + SLICE, to)));
    }
  }
  const header = {
    field_1: places[1] - places[0],
    field_2: dictionary ? PLAIN_DICTIONARY : PLAIN,
    field_3: RLE,
    field_4: RLE,
  };
  return writePage(writer, page, { type: DATA_PAGE, field: 'field_5', header });
}

function writeLevels(
  page: ByteWriter,
  levels: readonly number[],
  [from, to]: PageRange['places'],
  max: number,
): void {
  const at = page.index;
  page.appendUint32(0);
  const length = writeRleBitPackedHybrid(page, levels.slice(from, to), bitWidth(max));
  page.view.setUint32(at, length, true);
}

function writePage(
  writer: ByteWriter,
  page: ByteWriter,
  { type, field, header }: { type: number; field: keyof Thrift; header: Thrift },
): number {
  const compressed = snappyCompress(page.getBytes());
  const startsAt = writer.offset;
  writeStruct(writer, {
    field_1: type,
    field_2: page.offset,
    field_3: compressed.length,
    [field]: header,
  });
  const headerLength = writer.offset - startsAt;
  writer.appendBytes(compressed);
  return headerLength + page.offset;
}

/** How many bits the numbers up to this one need. */
function bitWidth(max: number): number {
  return 32 - Math.clz32(max);
}
