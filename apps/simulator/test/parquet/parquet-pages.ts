import { type FileMetaData, parquetMetadata } from 'hyparquet';
import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js';

/** What a page of a Parquet file says of itself, by the numbers of the format. */
export interface Page {
  /** Of its column. */
  readonly path: string;
  readonly column: string;
  /** 0: data, 2: dictionary, 3: data of the second version. */
  readonly type: number;
  /** Of its values. */
  readonly encoding: number;
  readonly values: number;
  /** Before compression. */
  readonly bytes: number;
}

export function metadataOf(file: Uint8Array): FileMetaData {
  return parquetMetadata(arrayBufferOf(file));
}

/** All pages of a file, in their order. */
export function* pagesOf(file: Uint8Array): Generator<Page> {
  for (const { columns } of metadataOf(file).row_groups) {
    for (const { meta_data } of columns) {
      if (!meta_data) throw new Error('a column without metadata');
      const { dictionary_page_offset, data_page_offset, total_compressed_size } = meta_data;
      const from = Number(dictionary_page_offset ?? data_page_offset);
      const reader = { view: new DataView(arrayBufferOf(file)), offset: from };
      while (reader.offset < from + Number(total_compressed_size)) {
        const header = deserializeTCompactProtocol(reader);
        reader.offset += header['field_3'];
        const { field_1: values, field_2: encoding } = header['field_5'] ?? header['field_7'];
        const path = meta_data.path_in_schema.join('.');
        const { type: column } = meta_data;
        yield { path, column, type: header['field_1'], encoding, values, bytes: header['field_2'] };
      }
    }
  }
}

export function arrayBufferOf(file: Uint8Array): ArrayBuffer {
  return new Uint8Array(file).buffer;
}
