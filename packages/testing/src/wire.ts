import type { EditionName } from '@aep-sim/types';
import { turn, turnOfTimers } from './macrotask.ts';
import { type Bounds, Operation } from './operation.ts';
import type { Sandbox } from './sandbox.ts';
import { cut } from './short-pages.ts';
import { SimulatorError } from './simulator-error.ts';
import type { Connection } from './simulator-under-test.ts';
import type { Tokens } from './tokens.ts';
import { Violation } from './violation.ts';
import {
  bodyViolation,
  headViolation,
  isCreation,
  isForTokens,
  named,
  type Sent,
} from './violations.ts';

/** A call that has settled. */
export interface Settled<T> {
  readonly outcome: { readonly value: T } | { readonly error: unknown };
  readonly operation: Operation;
}

export interface WireOptions {
  readonly edition: EditionName;
  readonly sandbox: Sandbox;
  readonly connection: Connection;
  readonly tokens: Tokens;
  readonly clock: SandboxClock;
}

/** The clock of the sandbox. It only advances here, so its time is known without a request. */
export interface SandboxClock {
  now(): number;
  advance(ms: number): Promise<void>;
}

/** In real time: a call that has not settled by then never will. */
const HANGS_AFTER_MS = 10_000;
const LONGEST_SLEEP_MS = 30 * 86_400_000;

/** Stops a client: it gets neither a response nor an error, so no loop continues. */
const never = new Promise<never>(() => {});

/** Between the client and the simulator: counts and limits requests, and causes failures. */
export class Wire {
  /** The response to the next create is lost after the service has processed it. */
  losesNext = false;
  /** The next request gets 503 first, with this number of seconds in Retry-After. */
  overloadSeconds: number | undefined;
  /** The most jobs on a page: a higher `limit` is lowered (evidence: list-all). */
  pageSize: number | undefined;
  readonly #options: WireOptions;
  readonly #underWay = new Set<Promise<unknown>>();
  #operation: Operation | undefined;
  #answersToExpiry: number | undefined;
  #isClosed = false;
  #ended: Error | undefined;

  constructor(options: WireOptions) {
    this.#options = options;
  }

  /**
   * Calls a method of the client and waits until it settles.
   *
   * @throws Violation as soon as the client exceeds its limits, SimulatorError if the simulator does not respond. After
   * that, the client gets no more responses.
   */
  async call<T>(what: string, bounds: Bounds, act: () => Promise<T>): Promise<Settled<T>> {
    if (this.#ended) throw this.#ended;
    const operation = new Operation(what, bounds, this.#options.clock.now());
    this.#operation = operation;
    const hanging = this.#hanging(what);
    const acting = async () => act();
    const settling = acting().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    try {
      const outcome = await Promise.race([settling, operation.ended, hanging.hung]);
      return { outcome, operation };
    } catch (error) {
      this.close();
      throw error;
    } finally {
      hanging.clear();
      this.#operation = undefined;
    }
  }

  /**
   * Waits until the client has no pending requests, except those that wait for time to pass.
   *
   * @throws Violation or SimulatorError that these requests caused.
   */
  async rest(): Promise<void> {
    for (const pass of [turnOfTimers, turn, turn]) {
      await pass();
      await Promise.allSettled([...this.#underWay]);
    }
    if (this.#ended) throw this.#ended;
  }

  /** The current token is rejected from now on, or after this number of responses. */
  expireToken(afterAnswers: number): void {
    if (afterAnswers === 0) this.#options.tokens.expire();
    else this.#answersToExpiry = afterAnswers;
  }

  /** From now on, the client gets no responses. */
  close(): void {
    this.#isClosed = true;
  }

  /** A token for the client. */
  async token(): Promise<string> {
    return this.#isClosed ? never : this.#unlessFailed(this.#options.tokens.token());
  }

  async fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = init || !(input instanceof Request) ? new Request(input, init) : input;
    const { sandbox, tokens, clock } = this.#options;
    if (this.#isClosed) return never;
    const { pathname } = new URL(request.url);
    const path = pathname.replace(new URL(sandbox.baseUrl).pathname, '');
    const sent = { request, path };
    const operation = this.#operation;
    const violation =
      headViolation(sent, this.#options) ??
      operation?.violationOf(request, named(path), clock.now());
    if (violation !== undefined) return this.#stop(violation, operation);
    const answer = (await this.#refusalOf(sent, operation)) ?? (await this.#pass(sent, operation));
    if (this.#isClosed) return never;
    if (operation) operation.answeredAt = clock.now();
    if (this.#answersToExpiry !== undefined && --this.#answersToExpiry === 0) tokens.expire();
    if (answer.ok) await this.#note(sent, answer, operation);
    return answer;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    const { clock } = this.#options;
    signal?.throwIfAborted();
    if (this.#isClosed) return never;
    if (Number.isNaN(ms) || ms > LONGEST_SLEEP_MS)
      return this.#stop(
        `called clock.sleep with ${ms} ms; the limit is ${LONGEST_SLEEP_MS} ms (30 days)`,
        this.#operation,
      );
    const late = this.#operation?.isLate(clock.now());
    if (late !== undefined) return this.#stop(late, this.#operation);
    if (ms > 0) await this.#unlessFailed(clock.advance(Math.ceil(ms)));
    signal?.throwIfAborted();
  }

  /** The error response instead of processing the request, or undefined. */
  async #refusalOf(sent: Sent, operation: Operation | undefined): Promise<Response | undefined> {
    const { tokens, clock } = this.#options;
    if (isForTokens(sent)) return undefined;
    if (tokens.isRefused(sent.request)) {
      const body = { error_code: '401013', message: 'Oauth token is not valid' };
      return Response.json(body, { status: 401 });
    }
    const seconds = this.overloadSeconds;
    if (seconds === undefined || !operation) return undefined;
    this.overloadSeconds = undefined;
    // Requests that the client sends before it receives the response do not violate Retry-After.
    await turn();
    operation.quietUntil = clock.now() + seconds * 1000;
    return new Response(null, { status: 503, headers: { 'retry-after': String(seconds) } });
  }

  /** The response of the simulator. */
  async #pass(sent: Sent, operation: Operation | undefined): Promise<Response> {
    const { connection, edition } = this.#options;
    const violation = operation && (await bodyViolation(sent, operation, edition));
    if (violation !== undefined) return this.#stop(violation, operation);
    const answer = await this.#unlessFailed(connection.send(cut(sent.request, this.pageSize)));
    if (answer.status < 500) return answer;
    const { method } = sent.request;
    const text = (await answer.text()).slice(0, 300);
    const message = `${connection.label} responded with ${answer.status} to ${method} ${sent.path}: ${text}`;
    return this.#end(new SimulatorError(message));
  }

  /** Records a token, a cancel, or a create. The response to a create may be lost. */
  async #note(sent: Sent, answer: Response, operation: Operation | undefined): Promise<void> {
    const { tokens, clock } = this.#options;
    if (isForTokens(sent)) await tokens.learn(answer);
    if (!operation) return;
    const at = clock.now();
    if (sent.request.method === 'DELETE') operation.cancelledAt ??= at;
    if (!isCreation(sent)) return;
    const { id } = (await answer.clone().json()) as { id: number };
    operation.created.push({ id, at });
    if (!this.losesNext) return;
    this.losesNext = false;
    operation.lost = true;
    throw new TypeError('fetch failed', {
      cause: Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }),
    });
  }

  /** Rejects when the call hangs. While a request to the simulator is pending, its own limit applies. */
  #hanging(what: string): { readonly hung: Promise<never>; clear(): void } {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hung = new Promise<never>((_, reject) => {
      const look = () => {
        const isBusy = this.#underWay.size > 0;
        if (isBusy) timer = setTimeout(look, HANGS_AFTER_MS);
        else reject(new CallTimedOut(`${what} did not settle. Use clock.sleep for every wait`));
      };
      timer = setTimeout(look, HANGS_AFTER_MS);
    });
    return { hung, clear: () => clearTimeout(timer) };
  }

  /** The result for the client. If the simulator fails, the client gets none, and the check ends with that error. */
  async #unlessFailed<T>(work: Promise<T>): Promise<T> {
    this.#underWay.add(work);
    try {
      return await work;
    } catch (error) {
      if (error instanceof SimulatorError) return this.#end(error);
      throw error;
    } finally {
      this.#underWay.delete(work);
    }
  }

  #stop(violation: string, operation: Operation | undefined): Promise<never> {
    const who = operation?.what ?? 'Outside of any call, the client';
    return this.#end(new Violation(`${who} ${violation}`));
  }

  #end(error: Error): Promise<never> {
    this.#ended ??= error;
    this.#operation?.end(this.#ended);
    this.#isClosed = true;
    return never;
  }
}

/** A call that never settles. It takes real time, so its sequence is not shrunk. */
export class CallTimedOut extends Violation {}
