import { UnexpectedResponse } from './errors.ts';
import { objectIn, stringIn } from './json.ts';
import type { ExportJobPage } from './model.ts';
import { readExportJob } from './read-job.ts';

/**
 * Reads a page of the list as any edition returns it (evidence: list-next).
 *
 * @throws UnexpectedResponse with a JSON Pointer.
 */
export function readPage(value: unknown): ExportJobPage {
  const page = objectIn(value);
  const records = page?.['records'];
  if (!Array.isArray(records)) throw new UnexpectedResponse('/records', 'an array of jobs', value);
  const next = cursorIn(objectIn(page?.['link'])?.['next']);
  return {
    jobs: records.map((record, index) => readExportJob(record, `/records/${index}`)),
    ...(next !== undefined && { next }),
  };
}

/**
 * The cursor of a link: the value of `offset`. A link that is empty, absent, or null ends the list. So does one without
 * an offset: an example in Adobe's documentation has the placeholder `"string"`.
 */
function cursorIn(link: unknown): string | undefined {
  const cursor = /[?&]offset=([^&#]*)/.exec(stringIn(link) ?? '')?.[1];
  return stringIn(cursor === undefined ? undefined : decoded(cursor));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
