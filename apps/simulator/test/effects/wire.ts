import { connect } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a client sees of a response on a connection of its own. */
export interface Seen {
  /** Undefined: no head came. */
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** What came of the body, chunked or not. */
  readonly body: string;
  /** How the connection ended: closed (FIN), or reset (RST). */
  readonly end: 'closed' | 'reset';
  /** In how many pieces all of it came. */
  readonly pieces: number;
  readonly tookMs: number;
}

/** Sends a request on a connection of its own, and waits for that to end. */
export function see(port: number, { method, path, headers, body = '' }: Asked): Promise<Seen> {
  const sent = performance.now();
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let end: Seen['end'] = 'closed';
    const socket = connect(port, '127.0.0.1');
    const lines = Object.entries({
      host: 'localhost',
      connection: 'close',
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    }).map(([name, value]) => `${name}: ${value}`);
    socket.write([`${method} ${path} HTTP/1.1`, ...lines, '', body].join('\r\n'));
    socket.on('data', (piece) => pieces.push(piece));
    socket.on('error', () => {
      end = 'reset';
    });
    socket.on('close', () => {
      const tookMs = performance.now() - sent;
      const all = Buffer.concat(pieces).toString('latin1');
      resolve({ ...parsed(all), end, pieces: pieces.length, tookMs });
    });
  });
}

function parsed(all: string): Pick<Seen, 'status' | 'headers' | 'body'> {
  const split = all.indexOf('\r\n\r\n');
  if (split < 0) return { status: undefined, headers: {}, body: '' };
  const [first = '', ...lines] = all.slice(0, split).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...value] = line.split(': ');
      return [name.toLowerCase(), value.join(': ')];
    }),
  );
  return { status: Number(first.split(' ')[1]), headers, body: all.slice(split + 4) };
}
