import { connectionReason, isConnectionError } from './connection-reason.ts';
import { SimulatorError } from './simulator-error.ts';
import { describeError } from './violation.ts';

/** The simulator: the result of `createSimulator()` of `aep-sim`, or the URL of a running one. */
export type SimulatorUnderTest = (
  | { readonly fetch: (request: Request) => Response | Promise<Response> }
  | { readonly url: string }
) & {
  /** Its `--control-token`, if it has one. */
  readonly controlToken?: string;
};

/** A connection to the simulator. */
export interface Connection {
  /** Without a trailing slash. */
  readonly origin: string;
  /** For messages: `The simulator at http://127.0.0.1:4100`. */
  readonly label: string;
  readonly controlToken?: string;
  /**
   * @throws SimulatorError without a response within `withinMs`, by default 10 s.
   */
  send(request: Request, withinMs?: number): Promise<Response>;
}

/** The timers that limit a request. */
export type Timers = Pick<typeof globalThis, 'setTimeout' | 'clearTimeout'>;

const ANSWERS_WITHIN_MS = 10_000;

/**
 * Without `timers`, the global ones are used, even if a test has faked them.
 *
 * @throws TypeError for an invalid simulator or URL.
 */
export function connectionTo(
  simulator: SimulatorUnderTest,
  timers: Timers = globalThis,
): Connection {
  const { fetch, url, controlToken } = partsOf(simulator);
  const token = controlToken === undefined ? {} : { controlToken: checkedToken(controlToken) };
  if (fetch) {
    const label = 'The simulator';
    const send: Connection['send'] = (request, withinMs) =>
      answered({ label, timers, withinMs }, request, async () => fetch(request));
    return { ...token, origin: 'http://localhost', label, send };
  }
  const origin = originOf(url);
  const label = `The simulator at ${origin}`;
  const send: Connection['send'] = (request, withinMs) =>
    answered({ label, timers, withinMs, isRemote: true }, request, () => globalThis.fetch(request));
  return { ...token, origin, label, send };
}

interface Parts {
  readonly fetch?: (request: Request) => Response | Promise<Response>;
  readonly url?: unknown;
  readonly controlToken?: string;
}

function partsOf(simulator: SimulatorUnderTest | undefined): Parts {
  const parts: Parts = typeof simulator === 'object' && simulator !== null ? simulator : {};
  if (typeof parts.fetch === 'function' || parts.url !== undefined) return parts;
  throw new TypeError(
    'simulator must be the result of createSimulator(), or { url } of a running simulator.',
  );
}

function originOf(url: unknown): string {
  if (typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url)) {
    const { username, password, search, hash, href } = new URL(url);
    if (!username && !password && !search && !hash) return href.replace(/\/+$/, '');
    // Not quoted: it may contain a password or a token.
    throw new TypeError(
      'simulator.url must not contain a user name, a password, a query, or a fragment.',
    );
  }
  throw new TypeError('simulator.url must be an http or https URL, such as http://127.0.0.1:4100.');
}

/** What a header can carry. The message does not quote it. */
function checkedToken(token: unknown): string {
  if (typeof token === 'string' && /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(token))
    return token;
  throw new TypeError(
    'simulator.controlToken must be printable ASCII characters, without spaces around them.',
  );
}

/** Sends a request within the time limit. An abort by its sender is not a failure of the simulator. */
async function answered(
  {
    label,
    timers,
    withinMs = ANSWERS_WITHIN_MS,
    isRemote = false,
  }: { label: string; timers: Timers; withinMs: number | undefined; isRemote?: boolean },
  request: Request,
  send: () => Promise<Response>,
): Promise<Response> {
  const line = `${request.method} ${new URL(request.url).pathname}`;
  let timer: ReturnType<Timers['setTimeout']> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = timers.setTimeout(() => {
      const seconds = withinMs / 1000;
      reject(new SimulatorError(`${label} did not respond to ${line} within ${seconds} s.`));
    }, withinMs);
  });
  try {
    return await Promise.race([send(), late]);
  } catch (error) {
    if (error instanceof SimulatorError || request.signal.aborted) throw error;
    const why =
      isRemote || isConnectionError(error)
        ? `${connectionReason(error)}. Start a simulator with npx aep-sim start, or check the URL.`
        : describeError(error);
    throw new SimulatorError(`${label} did not respond to ${line}: ${why}`, { cause: error });
  } finally {
    timers.clearTimeout(timer);
  }
}
