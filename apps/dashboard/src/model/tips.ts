import type { JobRow } from '@aep-sim/types';
import type { JobRequests } from './job-requests.ts';
import { lengthText, timeText } from './lengths.ts';
import { isBad, isPoll, isRetry, type RequestRow } from './request-row.ts';
import { type Scale, xOf } from './scale.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { stateText } from './words.ts';

/** What is under the pointer: a request of the client, or a phase of the job. */
export type Hit = RequestHit | { readonly stretch: Stretch };

export interface RequestHit {
  readonly request: RequestRow;
  /** How many polls are there. */
  readonly polls: number;
}

const REACH = 4;

/** The request whose tick is at a position of the chart. */
export function requestAt({ all }: JobRequests, scale: Scale, x: number): RequestHit | undefined {
  const near = all
    .map((request) => ({ request, distance: Math.abs(xOf(scale, request.at) - x) }))
    .filter(({ distance }) => distance <= REACH);
  // Failures are drawn last, so they are on top.
  const [first] = near.toSorted(
    (a, b) => Number(isBad(b.request)) - Number(isBad(a.request)) || a.distance - b.distance,
  );
  if (!first) return undefined;
  return { request: first.request, polls: near.filter((one) => isPoll(one.request)).length };
}

/** The phase of a job at a position of the chart. */
export function stretchAt(row: JobRow, scale: Scale, x: number): Hit | undefined {
  const stretch = stretchesOf(row).find(
    ({ from, to }) => xOf(scale, from) <= x && (to === undefined || x <= xOf(scale, to)),
  );
  return stretch && { stretch };
}

export interface Tip {
  readonly head: string;
  readonly text: string;
  readonly isBad: boolean;
}

export function tipOf(hit: Hit, { polls }: JobRequests): Tip {
  if ('stretch' in hit) {
    const { kind, from, to, isFailed } = hit.stretch;
    const length = to === undefined ? 'no end' : lengthText(to - from);
    const until = to === undefined ? '' : ` to ${timeText(to)}`;
    const head = `${stateText(kind)} ${length}`;
    return {
      head,
      text: `${isFailed ? 'Failed here. ' : ''}${timeText(from)}${until}`,
      isBad: isFailed,
    };
  }
  const { request } = hit;
  const status = request.response.status || 'no response';
  const head = `${timeText(request.at)} ${status} ${request.seen ?? ''}`.trim();
  return { head, text: requestText(hit, polls), isBad: isBad(request) };
}

function requestText({ request, polls: near }: RequestHit, polls: readonly RequestRow[]): string {
  const { rule, retryAfterS, operation, cause } = request;
  const fault = rule && isBad(request) ? `Fault of ${rule.id}. ` : '';
  const wait = retryAfterS === undefined ? '' : `Retry-After ${retryAfterS}. `;
  const said = `${fault}${wait}${cause ? `${cause.message} ` : ''}${isRetry(request) ? 'A retry. ' : ''}`;
  const number = polls.indexOf(request) + 1;
  if (number === 0) return `${said}${operation ?? request.request.path}`;
  const more = near > 1 ? `, and ${near - 1} more here` : '';
  return `${said}Poll ${number} of ${polls.length}${more}. ${firstSeen(request, polls)}`.trim();
}

function firstSeen({ seq, seen }: RequestRow, polls: readonly RequestRow[]): string {
  if (seen === undefined) return '';
  return polls.find((one) => one.seen === seen)?.seq === seq
    ? `${seen} seen for the first time.`
    : '';
}
