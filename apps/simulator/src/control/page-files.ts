import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** A file of the page. */
export interface PageFile {
  readonly type: string;
  /** Differs if the file does. */
  readonly etag: string;
  readonly bytes: Buffer<ArrayBuffer>;
  /** The same for clients that accept Brotli, if the build has created it. */
  readonly brotli?: PageFile;
}

export interface Page {
  readonly page: PageFile;
  /** Its script, its style, and its icon, by their names. */
  readonly files: ReadonlyMap<string, PageFile>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The folder of the built page: next to the built simulator, which the sources in a checkout are not. */
const folder = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dashboard/dist/' : '../ui/',
  import.meta.url,
);

let known: Page | undefined;

/** The page, read when it is first requested; undefined if it was not built. */
export async function builtPage(): Promise<Page | undefined> {
  known ??= await pageIn(folder);
  return known;
}

async function pageIn(folder: URL): Promise<Page | undefined> {
  const names = await readdir(folder).catch((): string[] => []);
  const files = new Map<string, PageFile>();
  for (const name of names) {
    const type = TYPES[extname(name)];
    if (!type) continue;
    const read = async (file: string) => fileOf(type, await readFile(new URL(file, folder)));
    const brotli = `${name}${BROTLI}`;
    const file = await read(name);
    files.set(name, names.includes(brotli) ? { ...file, brotli: await read(brotli) } : file);
  }
  const page = files.get(PAGE);
  files.delete(PAGE);
  return page && { page, files };
}

function fileOf(type: string, bytes: Buffer<ArrayBuffer>): PageFile {
  const hash = createHash('sha256').update(bytes).digest('base64url');
  return { type, etag: `"${hash}"`, bytes };
}

const PAGE = 'index.html';
/** The suffix of a compressed file. */
const BROTLI = '.br';
