import { parquetReadObjects } from 'hyparquet';
import type { XdmStruct, XdmType } from '../../src/profiles/xdm.ts';
import { arrayBufferOf } from './parquet-pages.ts';

/** The rows of a file as hyparquet reads them; the values as `sameAs` gives them. */
export async function readByHyparquet(file: Uint8Array, columns: XdmStruct): Promise<unknown[]> {
  const rows = await parquetReadObjects({ file: arrayBufferOf(file) });
  return rows.map((row) => plainOf(columns, row));
}

function plainOf(type: XdmType, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  const struct = value as Readonly<Record<string, unknown>>;
  switch (type.kind) {
    case 'list':
      return (value as readonly unknown[]).map((item) => plainOf(type.of, item));
    case 'map':
      return Object.fromEntries(
        Object.entries(struct).map(([key, one]) => [key, plainOf(type.of, one)]),
      );
    case 'struct':
      return Object.fromEntries(
        Object.entries(type.fields).map(([name, of]) => [name, plainOf(of, struct[name])]),
      );
    case 'timestamp':
      return (value as Date).getTime();
    case 'date':
      return (value as Date).toISOString().slice(0, 10);
    default:
      return value;
  }
}
