import type { Pace, PaceName, ScriptName } from './script.ts';

export type ErrorStatus = 400 | 401 | 403 | 404 | 409 | 429 | 500 | 502 | 503 | 504;

/** Decides how a job goes, when it is created. */
export interface ScriptEffect {
  readonly type: 'script';
  readonly script: ScriptName;
  /** Absent: the simulator's own. */
  readonly pace?: PaceName;
  /** Durations in place of those of the pace. */
  readonly phases?: Partial<Pace>;
}

/** Cancels a job so long after its creation, on its tenant's clock. */
export interface CancelEffect {
  readonly type: 'cancel';
  readonly afterMs: number;
}

/** Answers a request with an error; nothing else is done. */
export interface ErrorEffect {
  readonly type: 'error';
  readonly status: ErrorStatus;
  readonly retryAfterS?: number;
  readonly code?: string;
}

/** Answers late: by `ms`, or by a draw between the other two. */
export interface LatencyEffect {
  readonly type: 'latency';
  readonly ms?: number;
  readonly minMs?: number;
  readonly maxMs?: number;
  /** Of the host, or the tenant's, which is moved on. Absent: the host's. */
  readonly clock?: 'real' | 'virtual';
}

/** Never answers. */
export interface HangEffect {
  readonly type: 'hang';
  /** After which the connection is reset; absent: it stays open. */
  readonly ms?: number;
}

export interface ResetEffect {
  readonly type: 'reset';
  /** Of the body; absent: before the head. */
  readonly afterBytes?: number;
}

export interface CutEffect {
  readonly type: 'cut';
  /** Of the body. */
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

/** Does the work, and does not let the client know. */
export interface AnswerLostEffect {
  readonly type: 'answer-lost';
  readonly then: 'reset' | 'hang' | ErrorStatus;
}

/** Answers once another request was answered. */
export interface HoldEffect {
  readonly type: 'hold';
  readonly until: Awaited;
  /** Absent: 30,000. */
  readonly maxMs?: number;
}

/** A request that is waited for. */
export interface Awaited {
  readonly operation: string;
  readonly jobId?: number;
}

/** Rejects the token of the request, and of all that follow with it. */
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

/** Lets so many requests of an API key pass in each window of the tenant's clock. */
export interface RateLimitEffect {
  readonly type: 'rate-limit';
  readonly requests: number;
  readonly perMs: number;
}

/** What happens to a job: no faults. */
export type JobEffect = ScriptEffect | CancelEffect;

/** What happens to a request. */
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
