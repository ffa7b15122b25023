import { inHeader, inQuery } from '../http/description.ts';
import type { Reply } from '../http/reply.ts';
import type { HttpRequest } from '../http/request.ts';
import { ControlError } from './error.ts';
import type { From } from './event-cursor.ts';
import { MAX_OPEN } from './event-streams.ts';
import { integerIn, quoted } from './query.ts';
import type { ControlRead } from './services.ts';

const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' };

export const streamEvents: ControlRead = {
  name: 'streamEvents',
  method: 'GET',
  path: '/_sim/events',
  family: 'control',
  summary: 'Stream what happens in the sandbox, as server-sent events',
  parameters: [
    inQuery(
      'after',
      'The seq of the last entry that was read; 0: from the oldest. Without it, what comes from now on.',
      'int64',
    ),
    inQuery('limit', 'Ends after so many entries.', 'int32'),
    inHeader('last-event-id', 'The id of the last event that was read, in place of after.'),
  ],
  answers: [
    {
      status: 200,
      description:
        'Events: request (data: JournalEntry), job, clock, rule and tenant (SandboxChange), and at last, to a reader that was too slow, dropped (EventsDropped).',
      content: { 'text/event-stream': { type: 'string' } },
    },
  ],
  kind: 'read',
  handle: ({ request, at: { tenant }, services: { events } }): Reply => {
    const from = fromIn(request);
    const limit = integerIn(request, 'limit', { from: 1 }) ?? Infinity;
    if (request.method === 'HEAD') return { status: 200, headers, body: null };
    // Of a socket, the server tells the stream when it is gone.
    const client = request.outgoing ? undefined : request;
    const body = events.listen({ tenant, from, limit, client });
    if (body) return { status: 200, headers, body };
    throw new ControlError(
      503,
      `${MAX_OPEN.toLocaleString('en')} streams of events are open, the most that there can be; close one first`,
    );
  },
};

/** A header that a browser sends when it connects again goes before what its address says. @throws ControlError 400 */
function fromIn(request: HttpRequest): From {
  const after = integerIn(request, 'after', { from: 0 });
  const read = request.header('last-event-id');
  if (read === undefined) return after === 0 ? 'oldest' : (after ?? 'now');
  if (/^\d{1,15}$/.test(read)) return Number(read);
  throw new ControlError(
    400,
    `Last-Event-ID must be the id of an event, an integer; got ${quoted(read)}`,
    { causes: [{ in: 'header', pointer: '/last-event-id', keyword: 'type' }] },
  );
}
