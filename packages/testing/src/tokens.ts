import { SimulatorError } from './simulator-error.ts';
import type { Connection } from './simulator-under-test.ts';

/** How long before it expires a token is replaced. */
const MARGIN_MS = 60_000;

/** The tokens of one sequence, from the token service of the simulator. */
export class Tokens {
  readonly #connection: Connection;
  readonly #org: string;
  readonly #now: () => number;
  readonly #refused = new Set<string>();
  /** All tokens that the client received, from here or from the token service. */
  readonly #known = new Set<string>();
  #given = 0;
  #asking: Promise<string> | undefined;
  #current: { readonly text: string; readonly staleAt: number } | undefined;

  constructor(to: Connection, org: string, now: () => number) {
    this.#connection = to;
    this.#org = org;
    this.#now = now;
  }

  /** A valid token. Concurrent calls get the same one. */
  async token(): Promise<string> {
    if (this.#current && this.#now() < this.#current.staleAt) return this.#current.text;
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #ask(): Promise<string> {
    const { origin, label, send } = this.#connection;
    // Another client ID for each token, so that no two are the same.
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: `testing-${this.#given++}`,
      client_secret: 'testing',
    });
    const answer = await send(
      new Request(`${origin}/ims/token/v3`, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-gw-ims-org-id': this.#org,
        },
        body: form.toString(),
      }),
    );
    if (!answer.ok) throw new SimulatorError(`${label} returned no token: ${await answer.text()}`);
    const { access_token: text, expires_in: seconds } = (await answer.json()) as {
      access_token: string;
      expires_in: number;
    };
    this.#known.add(text);
    this.#current = { text, staleAt: this.#now() + seconds * 1000 - MARGIN_MS };
    return text;
  }

  /** Records a token that a client requested from the token service itself. */
  async learn(answer: Response): Promise<void> {
    const body = (await answer.clone().json()) as { access_token?: unknown };
    if (typeof body.access_token === 'string') this.#known.add(body.access_token);
  }

  /** Whether a request has a token from another source. */
  isForeign(request: Request): boolean {
    const text = bearerOf(request);
    return text !== undefined && !this.#known.has(text);
  }

  /** From now on, the current token is rejected. */
  expire(): void {
    if (this.#current) this.#refused.add(this.#current.text);
    this.#current = undefined;
  }

  isRefused(request: Request): boolean {
    const text = bearerOf(request);
    return text !== undefined && this.#refused.has(text);
  }
}

function bearerOf(request: Request): string | undefined {
  return /^bearer +(.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}
