import { SimulatorError } from './simulator-error.ts';
import { describeError } from './violation.ts';

/** Where the simulator is: in this process, as `createSimulator()` of `aep-sim` gives it, or at an address. */
export type SimulatorUnderTest = (
  | { readonly fetch: (request: Request) => Response | Promise<Response> }
  | { readonly url: string }
) & {
  /** What it was started with as `--control-token`, if it was. */
  readonly controlToken?: string;
};

/** A way to it. */
export interface Connection {
  /** Without a slash at its end. */
  readonly origin: string;
  /** For messages: `the simulator at http://127.0.0.1:4100`. */
  readonly label: string;
  readonly controlToken?: string;
  /**
   * @throws SimulatorError when no answer comes, after ten seconds at the latest, or as many milliseconds as are given.
   */
  send(request: Request, withinMs?: number): Promise<Response>;
}

/** What an answer is waited for with. */
export type Timers = Pick<typeof globalThis, 'setTimeout' | 'clearTimeout'>;

const ANSWERS_WITHIN_MS = 10_000;

/**
 * The timers are those of the moment, also where a test has put others in their place, unless some are given.
 *
 * @throws TypeError for what is no simulator, and an address that is none.
 */
export function connectionTo(
  simulator: SimulatorUnderTest,
  timers: Timers = globalThis,
): Connection {
  const { fetch, url, controlToken } = partsOf(simulator);
  const token = controlToken === undefined ? {} : { controlToken };
  if (fetch) {
    const label = 'The simulator';
    const send: Connection['send'] = (request, withinMs) =>
      answered({ label, timers, withinMs }, request, async () => fetch(request));
    return { ...token, origin: 'http://localhost', label, send };
  }
  const origin = originOf(url);
  const label = `The simulator at ${origin}`;
  const send: Connection['send'] = (request, withinMs) =>
    answered({ label, timers, withinMs }, request, () => globalThis.fetch(request));
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
    return new URL(url).href.replace(/\/+$/, '');
  }
  throw new TypeError('simulator.url must be an http or https URL, such as http://127.0.0.1:4100.');
}

/** An answer, or the reason why there is none; but a request that its sender took back is nobody's fault. */
async function answered(
  {
    label,
    timers,
    withinMs = ANSWERS_WITHIN_MS,
  }: { label: string; timers: Timers; withinMs: number | undefined },
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
    const why = reasonOf(error);
    throw new SimulatorError(`${label} did not respond to ${line}${why}`, { cause: error });
  } finally {
    timers.clearTimeout(timer);
  }
}

/** The message of `fetch` is only "fetch failed"; the code of its cause is the reason. */
function reasonOf(error: unknown): string {
  const cause =
    error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
  const code = cause?.code;
  if (code === undefined) return `: ${describeError(error)}`;
  return ` (${code}). Check that it is running and that the URL is right.`;
}
