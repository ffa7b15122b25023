import type { Awaited } from '../../core/effect.ts';
import { NO_TENANT, type Tenant, tenantKey } from '../../core/tenant.ts';
import type { Passage } from '../passage.ts';
import type { Reply } from '../reply.ts';

/** The request that one response waits for. */
export interface Barrier {
  /** Resolves when such a request has received its response. */
  readonly passed: Promise<void>;
  /** Ends the wait. */
  drop(): void;
}

interface Waiting {
  readonly tenant: Tenant;
  readonly until: Awaited;
  readonly pass: () => void;
}

/** Responses that wait until other requests of this process have received theirs. */
export class Barriers {
  readonly #waiting = new Set<Waiting>();

  /** Whether any response waits, which is rare. */
  get isAwaited(): boolean {
    return this.#waiting.size > 0;
  }

  /** From now on, waits until a request of this kind has received its response. */
  raise(tenant: Tenant, until: Awaited): Barrier {
    const { promise, resolve } = Promise.withResolvers<void>();
    const waiting = { tenant, until, pass: resolve };
    this.#waiting.add(waiting);
    return { passed: promise, drop: () => this.#waiting.delete(waiting) };
  }

  /** Releases the responses that wait for this request, after its own response was sent. */
  answered({ tenant = NO_TENANT, matched, request, jobId }: Passage, reply: Reply): void {
    const job = reply.jobId ?? jobId;
    const passing = [...this.#waiting].filter(
      (one) =>
        one.until.operation === matched.name &&
        (one.until.jobId === undefined || one.until.jobId === job) &&
        canMeet(one.tenant, tenant),
    );
    if (passing.length === 0) return;
    const pass = () => {
      for (const one of passing) one.pass();
    };
    const { outgoing } = request;
    if (outgoing && !outgoing.writableFinished && !outgoing.destroyed) outgoing.once('close', pass);
    else pass();
  }
}

/** Requests for tokens count for every tenant. */
function canMeet(one: Tenant, other: Tenant): boolean {
  const none = tenantKey(NO_TENANT);
  const keys = [one, other].map(tenantKey);
  return keys[0] === keys[1] || keys.includes(none);
}
