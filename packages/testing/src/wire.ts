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

/** A call that has come to its end. */
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

/** The sandbox's clock, which stands still unless it is moved here: so its time is known without asking. */
export interface SandboxClock {
  now(): number;
  advance(ms: number): Promise<void>;
}

/** In real time: a call that has not settled then waits for something that never comes. */
const HANGS_AFTER_MS = 10_000;
const LONGEST_SLEEP_MS = 30 * 86_400_000;

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
  readonly #underWay = new Set<Promise<unknown>>();
  #operation: Operation | undefined;
  #answersToExpiry: number | undefined;
  #isClosed = false;
  #ended: Error | undefined;

  constructor(options: WireOptions) {
    this.#options = options;
  }

  /**
   * Has the client do one thing, and waits until that has settled.
   *
   * @throws Violation as soon as the client breaks the bounds, SimulatorError when the simulator does not answer;
   * from then on nothing of the client is answered any more.
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
   * Waits until the client has nothing under way any more, as far as it waits for no time to pass.
   *
   * @throws Violation, SimulatorError for what has come of that.
   */
  async rest(): Promise<void> {
    for (const pass of [turnOfTimers, turn, turn]) {
      await pass();
      await Promise.allSettled([...this.#underWay]);
    }
    if (this.#ended) throw this.#ended;
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

  /** What the service is made to answer in place of doing the request. */
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
    // What the client sends before it can have seen the answer is not sent in spite of that.
    await turn();
    operation.quietUntil = clock.now() + seconds * 1000;
    return new Response(null, { status: 503, headers: { 'retry-after': String(seconds) } });
  }

  /** The simulator's own answer. */
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

  /** Notes a token, a cancel, or a creation, whose answer is lost if it is to be. */
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

  /** Rejects once nothing happens any more, and not for the simulator's sake: that has its own time to answer. */
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

  /** What the simulator gives to the client; where it fails, the client gets nothing, and is not blamed. */
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

/** A call that never settles. It costs real time: such a sequence is not shrunk. */
export class CallTimedOut extends Violation {}
