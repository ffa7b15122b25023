import { type Bounds, Operation } from './operation.ts';
import type { Sandbox } from './sandbox.ts';
import type { Reach } from './simulator-under-test.ts';
import type { Tokens } from './tokens.ts';
import { Violation } from './violation.ts';

/** A call that has come to its end. */
export interface Settled<T> {
  readonly outcome: { readonly value: T } | { readonly error: unknown };
  readonly operation: Operation;
}

export interface WireOptions {
  readonly sandbox: Sandbox;
  readonly reach: Reach;
  readonly tokens: Tokens;
  readonly clock: SandboxClock;
}

/** The sandbox's clock, which stands still unless it is moved here: so its time is known without asking. */
export interface SandboxClock {
  now(): number;
  advance(ms: number): Promise<void>;
}

/** In real time: a call that has not settled then waits for something that never comes. */
const HANGS_AFTER_MS = 10_000;
const LONGEST_SLEEP_MS = 30 * 86_400_000;
const JOBS = '/data/core/ups/export/jobs';
const IMS = '/ims/';

/** What a client that must be stopped gets: neither an answer nor an error, so that no loop goes on. */
const never = new Promise<never>(() => {});

/** Between the client and the simulator: counts, limits, and makes the trouble that it was told to make. */
export class Wire {
  /** The answer to the next creation is lost after the service has done it. */
  losesNext = false;
  /** The next call is first answered 503, with so many seconds in Retry-After. */
  overloadSeconds: number | undefined;
  /** Jobs on a page at most, whatever the client asks for: a higher limit is cut (docs/evidence.md). */
  pageSize: number | undefined;
  readonly #options: WireOptions;
  #operation: Operation | undefined;
  #answersToExpiry: number | undefined;
  #isClosed = false;

  constructor(options: WireOptions) {
    this.#options = options;
  }

  /**
   * Has the client do one thing, and waits until that has settled.
   *
   * @throws Violation as soon as the client breaks the bounds; from then on nothing of it is answered any more.
   */
  async call<T>(what: string, bounds: Bounds, act: () => Promise<T>): Promise<Settled<T>> {
    const operation = new Operation(what, bounds, this.#options.clock.now());
    this.#operation = operation;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hung = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Hung(`${what} did not settle: does it wait for something but clock.sleep?`));
      }, HANGS_AFTER_MS);
    });
    const acting = async () => act();
    const settling = acting().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    try {
      const outcome = await Promise.race([settling, operation.violated, hung]);
      return { outcome, operation };
    } catch (violation) {
      this.close();
      throw violation;
    } finally {
      clearTimeout(timer);
      this.#operation = undefined;
    }
  }

  /** The current token is refused from now on, or once so many more answers have come. */
  expireToken(afterAnswers: number): void {
    if (afterAnswers === 0) this.#options.tokens.expire();
    else this.#answersToExpiry = afterAnswers;
  }

  /** From now on nothing of the client is answered. */
  close(): void {
    this.#isClosed = true;
  }

  async fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = init || !(input instanceof Request) ? new Request(input, init) : input;
    const { reach, sandbox, tokens, clock } = this.#options;
    const operation = this.#operation;
    if (this.#isClosed) return never;
    const path = new URL(request.url).pathname.replace(new URL(sandbox.baseUrl).pathname, '');
    const complaint = isWithin(request.url, sandbox.baseUrl, reach.origin)
      ? operation?.complaintAbout(request, path.replace(/\/\d+$/, '/{id}'), clock.now())
      : `sent ${request.method} to ${new URL(request.url).origin}${path}, which is not under the baseUrl that it was given`;
    if (complaint !== undefined) return this.#stop(complaint);
    const refusal = path.startsWith(IMS) ? undefined : this.#refusalOf(request);
    const answer = refusal ?? (await reach.send(this.#cut(request)));
    if (this.#isClosed) return never;
    if (operation) operation.answeredAt = clock.now();
    if (this.#answersToExpiry !== undefined && --this.#answersToExpiry === 0) tokens.expire();
    if (operation && answer.ok) await this.#note(operation, request, path, answer);
    return answer;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    const { clock } = this.#options;
    signal?.throwIfAborted();
    if (this.#isClosed) return never;
    if (Number.isNaN(ms) || ms > LONGEST_SLEEP_MS) return this.#stop(`slept for ${ms} ms`);
    const late = this.#operation?.isLate(clock.now());
    if (late !== undefined) return this.#stop(late);
    if (ms > 0) await clock.advance(Math.ceil(ms));
    signal?.throwIfAborted();
  }

  /** What the service is made to answer in place of doing the request. */
  #refusalOf(request: Request): Response | undefined {
    const { tokens, clock } = this.#options;
    if (tokens.isRefused(request)) {
      const body = { error_code: '401013', message: 'Oauth token is not valid' };
      return Response.json(body, { status: 401 });
    }
    const seconds = this.overloadSeconds;
    if (seconds === undefined || !this.#operation) return undefined;
    this.overloadSeconds = undefined;
    this.#operation.quietUntil = clock.now() + seconds * 1000;
    return new Response(null, { status: 503, headers: { 'retry-after': String(seconds) } });
  }

  /** Notes a cancel, or a creation, whose answer is lost if it is to be. */
  async #note(
    operation: Operation,
    { method }: Request,
    path: string,
    answer: Response,
  ): Promise<void> {
    const at = this.#options.clock.now();
    if (method === 'DELETE') operation.cancelledAt ??= at;
    if (method !== 'POST' || path.replace(/\/+$/, '') !== JOBS) return;
    const { id } = (await answer.clone().json()) as { id: number };
    operation.created.push({ id, at });
    if (!this.losesNext) return;
    this.losesNext = false;
    operation.lost = true;
    throw new TypeError('fetch failed', {
      cause: Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }),
    });
  }

  #cut(request: Request): Request {
    const url = new URL(request.url);
    const isList = request.method === 'GET' && /\/export\/jobs\/*$/.test(url.pathname);
    if (this.pageSize === undefined || !isList) return request;
    const asked = url.searchParams.get('limit') || Number.POSITIVE_INFINITY;
    if (Number(asked) <= this.pageSize) return request;
    url.searchParams.set('limit', String(this.pageSize));
    return new Request(url, request);
  }

  #stop(complaint: string): Promise<never> {
    this.#operation?.stop(complaint);
    this.#isClosed = true;
    return never;
  }
}

/** A call that never settles. It costs real time: such a history is not shrunk. */
export class Hung extends Violation {}

function isWithin(url: string, baseUrl: string, origin: string): boolean {
  return url.startsWith(`${baseUrl}/`) || url.startsWith(`${origin}${IMS}`);
}
