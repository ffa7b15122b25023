import type { Instant } from '../core/clock.ts';
import type { PageFault } from '../core/effect.ts';
import type { RowNames } from '../stores/port.ts';
import type { RequestContext, WriteContext } from '../tenants/request-context.ts';
import type { Description } from './description.ts';
import type { Reply } from './reply.ts';
import type { HttpRequest } from './request.ts';

/** An operation: what is said of it, and how it answers. `S` is what its table is given to work with. */
export type Operation<S> = Description & Handler<S>;

/** How a request is answered that was matched: by an operation, or because there is none. */
export type Handler<S> = Read<S, unknown> | Write<S, unknown> | Standalone<S>;

/** A request, and what its operation has to work with. */
export interface Surroundings<S> {
  readonly request: HttpRequest;
  readonly services: S;
}

interface OfTenant<S, T> {
  /** What it is asked, of the body: read to its end before the tenant is opened, since a slow body is not to hold others up. */
  read?(surroundings: Surroundings<S>): T | Promise<T>;
  /** What it wants of the tenant along with its facts. */
  names?(request: HttpRequest, input: T): RowNames;
  /** What else it is about, for rules to match. */
  about?(request: HttpRequest, input: T): About;
}

export interface About {
  /** Ids. */
  readonly dataSets?: readonly string[];
  /** Ids of the segments that are to be exported. */
  readonly segments?: readonly string[];
}

/** Answers from a tenant, and changes nothing. */
export interface Read<S, T = undefined> extends OfTenant<S, T> {
  readonly kind: 'read';
  /**
   * When what it shows changes next, if it does: where the tenant's clock goes before the answer, if it advances with
   * polls.
   */
  nextChange?(at: RequestContext): Instant | undefined;
  handle(context: ReadContext<S, T>): Reply | Promise<Reply>;
}

export interface ReadContext<S, T> extends Surroundings<S> {
  readonly at: RequestContext;
  readonly input: T;
  /** How a list's page is to be wrong; absent: it is right. */
  readonly page?: PageFault;
}

/** May change the tenant it is called for, in a turn of its own. */
export interface Write<S, T = undefined> extends OfTenant<S, T> {
  readonly kind: 'write';
  /** Decides, encodes and checks the answer, and commits. Begins again when another process has written meanwhile. */
  handle(context: WritingContext<S, T>): Promise<Reply>;
}

export interface WritingContext<S, T> extends Surroundings<S> {
  readonly at: WriteContext;
  readonly input: T;
}

/** Answers without a tenant. */
export interface Standalone<S> {
  readonly kind: 'standalone';
  /** True where no token is wanted. */
  readonly isPublic?: boolean;
  handle(surroundings: Surroundings<S>): Reply | Promise<Reply>;
}
