import type { Reach } from './simulator-under-test.ts';

/** How long before its end a token is not given out any more. */
const MARGIN_MS = 60_000;

/** The tokens of one history, from the simulator's own token service. */
export class Tokens {
  readonly #reach: Reach;
  readonly #org: string;
  readonly #now: () => number;
  readonly #refused = new Set<string>();
  #given = 0;
  #current: { readonly text: string; readonly staleAt: number } | undefined;

  constructor(to: Reach, org: string, now: () => number) {
    this.#reach = to;
    this.#org = org;
    this.#now = now;
  }

  /** One that is good now. */
  async token(): Promise<string> {
    if (this.#current && this.#now() < this.#current.staleAt) return this.#current.text;
    // A client of its own for each, so that no two tokens are alike, even within one instant.
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: `testing-${this.#given++}`,
      client_secret: 'testing',
    });
    const answer = await this.#reach.send(
      new Request(`${this.#reach.origin}/ims/token/v3`, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-gw-ims-org-id': this.#org,
        },
        body: form.toString(),
      }),
    );
    if (!answer.ok) throw new Error(`the simulator gave no token: ${await answer.text()}`);
    const { access_token: text, expires_in: seconds } = (await answer.json()) as {
      access_token: string;
      expires_in: number;
    };
    this.#current = { text, staleAt: this.#now() + seconds * 1000 - MARGIN_MS };
    return text;
  }

  /** From now on the current token is refused. */
  expire(): void {
    if (this.#current) this.#refused.add(this.#current.text);
    this.#current = undefined;
  }

  isRefused(request: Request): boolean {
    const text = request.headers.get('authorization')?.replace(/^bearer +/i, '') ?? '';
    return this.#refused.has(text);
  }
}
