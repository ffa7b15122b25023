import type { Page, Sortable } from '../../editions/page.ts';
import type { RecordText } from './record-texts.ts';

export interface PageRecord extends Sortable, Pick<RecordText, 'bytes'> {}

const COMMA = Buffer.from(',');

/** A page as it is sent, from cached records. */
export function pageJson({ records, page, link }: Page<PageRecord>): Buffer<ArrayBuffer> {
  return Buffer.concat([
    Buffer.from('{"records":['),
    ...records.flatMap(({ bytes }, index) => (index === 0 ? [bytes] : [COMMA, bytes])),
    Buffer.from(`],"page":${JSON.stringify(page)},"link":${JSON.stringify(link)}}`),
  ]);
}
