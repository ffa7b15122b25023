import { createRequire } from 'node:module';
import type { XdmStruct, XdmType } from '../../src/profiles/xdm.ts';

const DAY_MS = 86_400_000;

interface OldReader {
  getCursor(): { next(): Promise<Record<string, unknown> | null> };
  close(): Promise<void>;
}

const { ParquetReader } = createRequire(import.meta.url)('parquetjs-lite') as {
  readonly ParquetReader: { openBuffer(bytes: Buffer): Promise<OldReader> };
};

/**
 * The rows of a file, as a reader of 2020 has them that knows the first version of the format alone. It leaves out what
 * is null, and reads no timestamps.
 */
export async function readByOldReader(file: Uint8Array, columns: XdmStruct): Promise<unknown[]> {
  const reader = await ParquetReader.openBuffer(Buffer.from(file));
  try {
    const cursor = reader.getCursor();
    const rows: unknown[] = [];
    for (let row = await cursor.next(); row; row = await cursor.next()) {
      rows.push(plainOf(columns, row));
    }
    return rows;
  } finally {
    await reader.close();
  }
}

/** It knows no lists and maps, and gives their groups as they stand in the schema. */
function plainOf(type: XdmType, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  const group = value as Readonly<Record<string, unknown>>;
  switch (type.kind) {
    case 'list': {
      const items = (group['list'] ?? []) as readonly Record<string, unknown>[];
      return items.map((item) => plainOf(type.of, item['element']));
    }
    case 'map': {
      const pairs = (group['key_value'] ?? []) as readonly Record<string, unknown>[];
      return Object.fromEntries(
        pairs.map(({ key, value: one }) => [textOf(key), plainOf(type.of, one)]),
      );
    }
    case 'struct':
      return Object.fromEntries(
        Object.entries(type.fields).map(([name, of]) => [name, plainOf(of, group[name])]),
      );
    case 'string':
      return textOf(value);
    // What comes by a dictionary it gives as text, whatever it is.
    case 'integer':
    case 'number':
      return Number(value);
    case 'date':
      return (value instanceof Date ? value : new Date(Number(value) * DAY_MS))
        .toISOString()
        .slice(0, 10);
    default:
      return value;
  }
}

function textOf(value: unknown): string {
  return Buffer.isBuffer(value) ? value.toString() : String(value);
}
