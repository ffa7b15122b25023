import { quoted } from '../../core/sentence.ts';

/** The response to what is not valid HTTP, or cannot be routed. */
export interface BadRequest {
  readonly status: 400 | 405 | 408 | 417 | 431;
  /** What is wrong and what to do. */
  readonly reason: string;
}

/** An error of Node's parser. The received bytes may end in the middle of the head. */
export interface ParserError {
  readonly code?: string;
  readonly rawPacket?: Uint8Array;
}

/** The response to what Node's HTTP parser has rejected. */
export function unparsed({ code = '', rawPacket }: ParserError): BadRequest {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return {
      status: 431,
      // Node.js counts the path, too.
      reason:
        'The path and the headers of the request exceed the limit of 16 KiB in all. Send a shorter path, or fewer or shorter headers.',
    };
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return {
      status: 408,
      reason: 'The request was not complete in time. Send it again without a pause.',
    };
  }
  return bad(rawPacket ? reasonFor(code, rawPacket) : (reasons[code] ?? REASON));
}

/** The response if node-server cannot create a URL from the path. */
export const badPath: BadRequest = {
  status: 400,
  reason:
    'The path of the request is not valid. Percent-encode its special characters, such as backslashes.',
};

/** The response to CONNECT. */
export const notProxy: BadRequest = {
  status: 405,
  reason:
    'CONNECT is not allowed; the simulator is not a proxy. Send requests to it directly, without a tunnel.',
};

/** The response to an unknown expectation (RFC 9110 §10.1.1). */
export function wrongExpect(expect = ''): BadRequest {
  return {
    status: 417,
    reason: `The header Expect must be 100-continue; got ${quoted(expect)}. Correct or remove it.`,
  };
}

/**
 * A request must have one Host (RFC 9112 §3.2), with HTTP/1.0 too, because hosts are checked. Node would use the first of
 * several.
 */
export function wrongHost(rawHeaders: readonly string[]): BadRequest | undefined {
  const hosts: string[] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? '';
    if (name.length === 4 && name.toLowerCase() === 'host') hosts.push(rawHeaders[i + 1] ?? '');
  }
  const [host] = hosts;
  if (hosts.length > 1) return bad('The request has more than one Host header. Send one.');
  if (host !== undefined) return isHost(host) ? undefined : bad(notHost(host));
  return bad(`The header Host is required. ${EXAMPLE}`);
}

/** The body and headers of the response. */
export function responseTo({ status, reason }: BadRequest): {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
} {
  const body = JSON.stringify({ error_code: `${status}900`, message: reason });
  const length = Buffer.byteLength(body);
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'x-content-type-options': 'nosniff',
      'content-length': `${length}`,
      connection: 'close',
      ...(status === 405 && { allow: 'GET, HEAD, POST, PUT, PATCH, DELETE' }),
    },
  };
}

const EXAMPLE = 'Send the host and port of the simulator, such as 127.0.0.1:4100.';
const REASON = 'The request is not valid HTTP/1.1. Check its request line and its headers.';

const reasons: Readonly<Record<string, string>> = {
  HPE_INVALID_METHOD:
    'The request does not begin with a known HTTP method. Send plain HTTP/1.1 to this port, not HTTPS.',
  HPE_INVALID_URL:
    'The path of the request has a character that is not allowed. Percent-encode it.',
  HPE_INVALID_CONSTANT:
    'The request line is not valid. Percent-encode spaces in the path, and end the line with HTTP/1.1.',
  HPE_INVALID_VERSION: 'The HTTP version of the request is not valid. Send HTTP/1.1.',
  HPE_INVALID_HEADER_TOKEN:
    'A header of the request is not valid. Use only letters, digits, and hyphens in its name, and no control characters in its value.',
  HPE_INVALID_CONTENT_LENGTH:
    'The header Content-Length is not valid. Send the length of the body in bytes, once, and omit Transfer-Encoding.',
  HPE_INVALID_TRANSFER_ENCODING:
    'The header Transfer-Encoding is not valid. Send Content-Length or Transfer-Encoding: chunked, not both.',
  HPE_INVALID_CHUNK_SIZE:
    'The chunked body is not valid. Begin each chunk with its length in hexadecimal.',
  HPE_INVALID_EOF_STATE: 'The request ended before it was complete. Send all of it.',
};

function reasonFor(code: string, packet: Uint8Array): string {
  const name = code === 'HPE_INVALID_HEADER_TOKEN' ? spacedIn(packet) : undefined;
  if (name !== undefined) {
    return `The header ${name} has a space before its colon. Remove the space.`;
  }
  return reasons[code] ?? REASON;
}

/** The name of the header that has a space before its colon. */
function spacedIn(packet: Uint8Array): string | undefined {
  const [head = ''] = Buffer.from(packet).toString('latin1').split('\r\n\r\n', 1);
  return /^([!#$%&'*+.^_`|~\w-]{1,80})[ \t]+:/m.exec(head)?.[1];
}

/** Validates most hosts without creating a URL. */
const PLAIN_HOST = /^[a-z0-9.-]+(:\d{1,4})?$/i;

function isHost(host: string): boolean {
  if (PLAIN_HOST.test(host)) return true;
  const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined;
  // More than a host, or a host in another spelling, could lead elsewhere.
  return url?.hostname === host.replace(/:\d+$/, '').toLowerCase();
}

function notHost(host: string): string {
  return `The header Host is not valid; got ${quoted(host)}. ${EXAMPLE}`;
}

function bad(reason: string): BadRequest {
  return { status: 400, reason };
}
