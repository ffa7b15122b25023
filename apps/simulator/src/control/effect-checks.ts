import type { RuleRequest } from '@aep-sim/types';
import type { LatencyEffect } from '../core/effect.ts';
import type { RulePlace } from './rule-checks.ts';
import { ruleError } from './rule-error.ts';

/** In milliseconds. */
const MAX_REAL_WAIT_MS = 600_000;

/**
 * Rejects effects that satisfy the schema and would do nothing, or cannot be applied here.
 *
 * @throws ControlError 400
 */
export function checkEffect(
  effect: RuleRequest['effect'],
  place: RulePlace,
  checkOperation: (name: string) => void,
): void {
  if (effect.type === 'latency') checkLatency(effect as LatencyEffect, place);
  if (effect.type === 'hold') checkOperation(effect.until.operation);
  if (effect.type === 'content-length' && effect.by === 0) {
    throw ruleError('/effect/by', 'must not be 0, because that is the correct length', 1);
  }
  if (place.isInProcess) checkCarried(effect);
}

function checkLatency(
  { ms, minMs, maxMs, clock }: LatencyEffect,
  { isForNoSandbox }: RulePlace,
): void {
  if (ms === undefined && (minMs === undefined || maxMs === undefined)) {
    throw ruleError('/effect', 'ms is required, or both minMs and maxMs');
  }
  if (ms !== undefined && (minMs !== undefined || maxMs !== undefined)) {
    throw ruleError('/effect', 'Set ms, or both minMs and maxMs, not all');
  }
  if (minMs !== undefined && maxMs !== undefined && minMs > maxMs) {
    throw ruleError('/effect/maxMs', `must be at least minMs, ${minMs}; got ${maxMs}`, minMs);
  }
  if (clock === 'virtual') {
    if (!isForNoSandbox) return;
    const sentence =
      'must be real, because requests without a sandbox have no clock that could be advanced';
    throw ruleError('/effect/clock', sentence, 'real');
  }
  const longest = ms ?? maxMs ?? 0;
  if (longest <= MAX_REAL_WAIT_MS) return;
  const pointer = ms === undefined ? '/effect/maxMs' : '/effect/ms';
  const sentence = `must be at most ${MAX_REAL_WAIT_MS} on the real clock (got ${longest}); "clock": "virtual" does not wait`;
  throw ruleError(pointer, sentence, MAX_REAL_WAIT_MS);
}

/** A `Response` in process has no connection. */
function checkCarried(effect: RuleRequest['effect']): void {
  const toServe = 'start the simulator with aep-sim start';
  if (effect.type === 'content-length') {
    const sentence = `content-length has no effect in process, because no header is sent; use cut, or ${toServe}`;
    throw ruleError('/effect/type', sentence, 'cut');
  }
  if (effect.type === 'reset' && effect.afterBytes !== undefined) {
    const sentence = `afterBytes has the same effect as cut in process; use cut, or ${toServe}`;
    throw ruleError('/effect/afterBytes', sentence);
  }
}
