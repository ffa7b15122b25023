import type { Pace, PaceName, ScriptName } from './script.ts';

export type ErrorStatus = 400 | 401 | 403 | 404 | 409 | 429 | 500 | 502 | 503 | 504;

/** Decides how a job goes, when it is created. */
export interface ScriptEffect {
  readonly type: 'script';
  readonly script: ScriptName;
  /** Absent: the simulator's default. */
  readonly pace?: PaceName;
  /** Durations that replace those of the pace. */
  readonly phases?: Partial<Pace>;
}

/** Cancels a job, this long after its creation on its tenant's clock. */
export interface CancelEffect {
  readonly type: 'cancel';
  readonly afterMs: number;
}

/** Responds to a request with an error; nothing else is done. */
export interface ErrorEffect {
  readonly type: 'error';
  readonly status: ErrorStatus;
  readonly retryAfterS?: number;
  readonly code?: string;
}

/** Responds late: after `ms`, or after a random duration between the other two. */
export interface LatencyEffect {
  readonly type: 'latency';
  readonly ms?: number;
  readonly minMs?: number;
  readonly maxMs?: number;
  /** `real`: the host's clock. `virtual`: the tenant's, which is advanced. Absent: `real`. */
  readonly clock?: 'real' | 'virtual';
}

/** Sends no response. */
export interface HangEffect {
  readonly type: 'hang';
  /** How long until the connection is reset; absent: it stays open. */
  readonly ms?: number;
}

export interface ResetEffect {
  readonly type: 'reset';
  /** How many bytes of the body are sent; absent: none, and no head. */
  readonly afterBytes?: number;
}

export interface CutEffect {
  readonly type: 'cut';
  /** How many bytes of the body are sent. */
  readonly afterBytes: number;
}

export interface DripEffect {
  readonly type: 'drip';
  readonly bytes: number;
  readonly everyMs: number;
}

export interface BodyEffect {
  readonly type: 'body';
  readonly as: 'empty' | 'truncated-json' | 'not-json' | 'html' | 'null' | 'other-type';
  readonly status?: number;
}

export interface ContentLengthEffect {
  readonly type: 'content-length';
  /** In bytes. */
  readonly by: number;
}

/** Does the work, but the client does not receive the response. */
export interface AnswerLostEffect {
  readonly type: 'answer-lost';
  readonly then: 'reset' | 'hang' | ErrorStatus;
}

/** Responds after another request has received its response. */
export interface HoldEffect {
  readonly type: 'hold';
  readonly until: Awaited;
  /** Absent: 30,000. */
  readonly maxMs?: number;
}

/** The request to wait for. */
export interface Awaited {
  readonly operation: string;
  readonly jobId?: number;
}

/** Rejects the token of the request, and of all later requests with it. */
export interface TokenEffect {
  readonly type: 'token';
  readonly state: TokenState;
}

export type TokenState = 'expired' | 'revoked';

export interface PageEffect {
  readonly type: 'page';
  readonly as: PageFault;
}

export type PageFault = 'empty-with-next' | 'repeated-cursor' | 'expired-cursor' | 'short';

/** Accepts this number of requests of an API key in each window of the tenant's clock. */
export interface RateLimitEffect {
  readonly type: 'rate-limit';
  readonly requests: number;
  readonly perMs: number;
}

/** Effects on a job. They are not faults. */
export type JobEffect = ScriptEffect | CancelEffect;

/** Effects on a request. */
export type Fault =
  | ErrorEffect
  | LatencyEffect
  | HangEffect
  | ResetEffect
  | CutEffect
  | DripEffect
  | BodyEffect
  | ContentLengthEffect
  | AnswerLostEffect
  | HoldEffect
  | TokenEffect
  | PageEffect
  | RateLimitEffect;

export type Effect = JobEffect | Fault;
export type EffectType = Effect['type'];
