import type { BatchFile } from '../src/index.ts';
import { collected, json } from './scripted.ts';

const root = 'http://aep.test/data/foundation/export';

/** A link to the page from the second entry on. */
export const next = `${root}/batches/b/files?start=1&limit=100`;

/** An entry of a batch, or of a directory. */
export const listed = (id: string) => ({ dataSetFileId: id, version: '1.0.0', isValid: false });

export const part = (name: string, length: number | string = '10') => ({ name, length });

/** A page; `count` is that of all entries, `href` the link to the next one. */
export function page(data: object[], count?: number, href?: string): Response {
  const links = { next: { href }, page: { href: 'x', templated: true } };
  return json({
    data,
    ...(count !== undefined && { _page: { limit: 100, count } }),
    ...(href !== undefined && { _links: links }),
  });
}

export async function names(files: AsyncIterable<BatchFile>): Promise<string[]> {
  return (await collected(files)).map(({ name }) => name);
}

/** What was asked for, from the base of Data Access on. */
export function asked(requests: readonly Request[]): string[] {
  return requests.map(({ url }) => url.slice(root.length));
}
