import type { Instant } from '../core/clock.ts';
import type { PageFault } from '../core/effect.ts';
import type { RowNames } from '../stores/port.ts';
import type { RequestContext, WriteContext } from '../tenants/request-context.ts';
import type { Description } from './description.ts';
import type { Reply } from './reply.ts';
import type { HttpRequest } from './request.ts';

/** An operation: its description, and how it responds. `S` are the services that it uses. */
export type Operation<S> = Description & Handler<S>;

/** How a request is handled: by an operation, or because there is none. */
export type Handler<S> = Read<S, unknown> | Write<S, unknown> | Standalone<S>;

/** A request, and the services of its operation. */
export interface Surroundings<S> {
  readonly request: HttpRequest;
  readonly services: S;
}

interface OfTenant<S, T> {
  /** The input in the body: read completely before the tenant is opened, so that a slow body does not block others. */
  read?(surroundings: Surroundings<S>): T | Promise<T>;
  /** The rows of the tenant that it needs along with its facts. */
  names?(request: HttpRequest, input: T): RowNames;
  /** What else it is about, for rules to match. */
  about?(request: HttpRequest, input: T): About;
}

export interface About {
  /** Ids. */
  readonly dataSets?: readonly string[];
  /** IDs of the segments to export. */
  readonly segments?: readonly string[];
}

/** Reads a tenant, and changes nothing. */
export interface Read<S, T = undefined> extends OfTenant<S, T> {
  readonly kind: 'read';
  /**
   * When its response changes next, if it does: the tenant's clock is advanced to that time before the response, if it
   * advances with polls.
   */
  nextChange?(at: RequestContext): Instant | undefined;
  handle(context: ReadContext<S, T>): Reply | Promise<Reply>;
}

export interface ReadContext<S, T> extends Surroundings<S> {
  readonly at: RequestContext;
  readonly input: T;
  /** The fault in the page of a list; absent: none. */
  readonly page?: PageFault;
}

/** May change its tenant, one at a time. */
export interface Write<S, T = undefined> extends OfTenant<S, T> {
  readonly kind: 'write';
  /** Decides, encodes, and validates the response, and commits. Starts again if another process has written. */
  handle(context: WritingContext<S, T>): Promise<Reply>;
}

export interface WritingContext<S, T> extends Surroundings<S> {
  readonly at: WriteContext;
  readonly input: T;
}

/** Responds without a tenant. */
export interface Standalone<S> {
  readonly kind: 'standalone';
  /** True if no token is required. */
  readonly isPublic?: boolean;
  handle(surroundings: Surroundings<S>): Reply | Promise<Reply>;
}
