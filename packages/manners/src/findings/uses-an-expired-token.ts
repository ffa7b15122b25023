import { groupsOf, requestKey } from '../clients.ts';
import { type Detection, type Detector, seqsOf } from '../detector.ts';
import type { Entry } from '../entry.ts';
import { isSurelyLater } from '../times.ts';
import { counted } from '../wording.ts';

export const usesAnExpiredToken: Detector = {
  finding: 'uses-an-expired-token',
  severity: 'error',
  evidence: 'token-invalid',
  means:
    'A request was answered with 401, and the same token was sent again: with the same request, or with another one that was certainly sent after the 401. Requests that may have been in progress at that time are not reported.',
  why: 'A token that was rejected does not become valid again: each further request fails too, until the client is restarted.',
  instead:
    'After a 401, get a new token once and send the request again with it. If that fails too, report the error. Get the next token before `expires_in` has passed.',
  find: (entries) => {
    const requests = entries.filter(({ kind }) => kind === 'request');
    return [...groupsOf(requests, tokenOf)].flatMap(([token, group]) => detectedIn(token, group));
  },
};

function tokenOf({ request }: Entry): string | undefined {
  return request.headers['authorization'];
}

function detectedIn(token: string, requests: readonly Entry[]): readonly Detection[] {
  const at = requests.findIndex(({ response }) => response.status === 401);
  const rejected = requests[at];
  if (!rejected) return [];
  const key = requestKey(rejected);
  const later = requests
    .slice(at + 1)
    .filter((one) => isSurelyLater(rejected, one) || requestKey(one) === key);
  if (later.length === 0) return [];
  const name = token.replace(/^bearer +/i, '');
  const message = `Sent ${counted(later.length, 'more request')} with ${name} after a 401 had rejected it.`;
  return [{ message, requests: seqsOf([rejected, ...later]) }];
}
