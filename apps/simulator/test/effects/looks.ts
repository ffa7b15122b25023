import type { Seen } from './wire.ts';

/** An effect to try, and whether it is seen in a response, beside the one that comes without it. */
export interface Look {
  readonly effect: (plain: Seen) => object;
  readonly isSeen: (seen: Seen, plain: Seen) => boolean;
}

const noResponse = ({ status, end }: Seen) => status === undefined && end === 'reset';
const isRight = (seen: Seen, plain: Seen) =>
  seen.status === plain.status && lengthOf(seen) === lengthOf(plain) && seen.end === 'closed';
const lengthOf = ({ body }: Seen) => body.length;

/** Each effect that acts on a request of its own; token, page and hold are seen in another way. */
export const looks: Readonly<Record<string, Look>> = {
  error: {
    effect: () => ({ type: 'error', status: 503, retryAfterS: 7 }),
    isSeen: ({ status, headers }) => status === 503 && headers['retry-after'] === '7',
  },
  latency: {
    effect: () => ({ type: 'latency', ms: 25 }),
    isSeen: (seen, plain) => isRight(seen, plain) && seen.tookMs >= 24,
  },
  hang: {
    effect: () => ({ type: 'hang', ms: 5 }),
    isSeen: (seen) => noResponse(seen) && seen.tookMs >= 4,
  },
  reset: { effect: () => ({ type: 'reset' }), isSeen: noResponse },
  'reset after bytes': {
    effect: () => ({ type: 'reset', afterBytes: 5 }),
    isSeen: (seen, plain) =>
      seen.status === plain.status && seen.end === 'reset' && lengthOf(seen) === 5,
  },
  cut: {
    effect: () => ({ type: 'cut', afterBytes: 7 }),
    isSeen: (seen, plain) =>
      seen.status === plain.status &&
      seen.end === 'closed' &&
      lengthOf(seen) === 7 &&
      Number(seen.headers['content-length']) === lengthOf(plain),
  },
  drip: {
    effect: (plain) => ({ type: 'drip', bytes: Math.ceil(lengthOf(plain) / 3), everyMs: 10 }),
    isSeen: (seen, plain) => isRight(seen, plain) && seen.pieces >= 3,
  },
  body: {
    effect: () => ({ type: 'body', as: 'html' }),
    isSeen: ({ status, headers, body }, plain) =>
      status === plain.status &&
      headers['content-type'] === plain.headers['content-type'] &&
      body.startsWith('<!DOCTYPE html>'),
  },
  'content-length': {
    effect: () => ({ type: 'content-length', by: 3 }),
    isSeen: (seen, plain) =>
      seen.status === plain.status &&
      Number(seen.headers['content-length']) === lengthOf(plain) + 3 &&
      lengthOf(seen) === lengthOf(plain),
  },
  'answer-lost': {
    effect: () => ({ type: 'answer-lost', then: 'reset' }),
    isSeen: noResponse,
  },
  'rate-limit': {
    effect: () => ({ type: 'rate-limit', requests: 0, perMs: 5000 }),
    isSeen: ({ status, headers }) => status === 429 && Number(headers['retry-after']) > 0,
  },
};
