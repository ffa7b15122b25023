import type { BatchKey, MakeBatch } from '../../src/export/batch-files.ts';

export const BATCH: BatchKey = {
  path: '0123456789ABCDEF01234567@AdobeOrg/prod/14a9e5889d5a0450bca1f98182738317',
  content: 'content',
};

/** Two files of a batch, and how they are listed. */
export const texts = { 'part-00000': 'the first file', 'part-00001': 'and the second' };
export const listed = [
  { name: 'part-00000', length: 14, records: 1 },
  { name: 'part-00001', length: 14, records: 1 },
];

export interface Maker {
  readonly make: MakeBatch;
  /** How often it was begun. */
  made: number;
  /** How many bytes it has handed on, in all of its makings. */
  handedOn: number;
}

/** Makes files with these texts, a piece at a time. */
export function makerOf(texts: Readonly<Record<string, string>>, pieceBytes = 4): Maker {
  const maker: Maker = {
    made: 0,
    handedOn: 0,
    make: async (sink) => {
      maker.made++;
      const files = [];
      for (const [name, text] of Object.entries(texts)) {
        const bytes = new TextEncoder().encode(text);
        await sink.begin(name);
        for (let at = 0; at < bytes.length; at += pieceBytes) {
          const piece = bytes.slice(at, at + pieceBytes);
          maker.handedOn += piece.length;
          await sink.write(piece);
        }
        await sink.end();
        files.push({ name, length: bytes.length, records: 1 });
      }
      return files;
    },
  };
  return maker;
}

/** A thing that is waited for, and that a test lets happen. */
export function gate(): { readonly passed: Promise<void>; open(): void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}

export async function textOf(stream: ReadableStream<Uint8Array> | undefined): Promise<string> {
  if (!stream) throw new Error('there is no such file');
  return new Response(stream).text();
}
