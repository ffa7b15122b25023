import { clientOf, groupsOf, requestKey } from '../clients.ts';
import { type Detection, type Detector, seqsOf } from '../detector.ts';
import type { Entry } from '../entry.ts';
import { longerOf, spanOf } from '../times.ts';
import { counted, seconds } from '../wording.ts';

/** Timers fire a little early, and clocks differ a little. */
const TOLERANCE = 0.9;

export const ignoresRetryAfter: Detector = {
  finding: 'ignores-retry-after',
  severity: 'warning',
  evidence: 'client-retry-after',
  means:
    "A request was answered with 429 or 503 and `Retry-After`, and the same client sent the same request again before that time had passed. What counts is the longer of real time and time on the sandbox's clock.",
  why: 'The service has specified when it can respond again. Requests before that are wasted, use up the attempts of the client, and can make the service reject it for longer.',
  instead:
    'Read `Retry-After`, in seconds or as an HTTP date, and wait for at least that long before the next attempt. Without it, use exponential backoff.',
  find: (entries) => {
    const requests = entries.filter(({ kind }) => kind === 'request');
    return [...groupsOf(requests, clientOf).values()].flatMap((ofClient) =>
      [...groupsOf(ofClient, ({ operation }) => operation).entries()].flatMap(
        ([operation, ofOperation]) => detectedIn(operation, ofOperation),
      ),
    );
  },
};

interface Early {
  readonly rejected: Entry;
  readonly repeated: Entry;
  readonly waitMs: number;
}

function detectedIn(operation: string, requests: readonly Entry[]): readonly Detection[] {
  const all = [...groupsOf(requests, requestKey).values()].flatMap(earlyIn);
  const [first] = all;
  if (!first) return [];
  const involved = all.flatMap(({ rejected, repeated }) => [rejected, repeated]);
  const waited = seconds(longerOf(spanOf(first.rejected, first.repeated)));
  const most = all.length === 1 ? 'after' : `${counted(all.length, 'time')}, first after`;
  return [
    {
      message: `Sent ${operation} again too early ${most} ${waited}; the ${first.rejected.response.status} response required a pause of ${seconds(first.waitMs)}.`,
      requests: seqsOf(involved),
    },
  ];
}

/** Of equal requests, those that were sent too early after the one before. */
function earlyIn(requests: readonly Entry[]): readonly Early[] {
  return requests.flatMap((repeated, at) => {
    const rejected = requests[at - 1];
    const waitMs = rejected && retryAfterMs(rejected);
    if (!rejected || waitMs === undefined) return [];
    const isEarly = longerOf(spanOf(rejected, repeated)) < waitMs * TOLERANCE;
    return isEarly ? [{ rejected, repeated, waitMs }] : [];
  });
}

function retryAfterMs({ response: { status, headers } }: Entry): number | undefined {
  const text = headers['retry-after'] ?? '';
  if ((status !== 429 && status !== 503) || !/^\d+$/.test(text)) return undefined;
  return Number(text) * 1000;
}
