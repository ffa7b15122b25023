import { quoted } from '../core/sentence.ts';
import { inHeader, inQuery, withExample } from '../http/description.ts';
import type { Reply } from '../http/reply.ts';
import type { HttpRequest } from '../http/request.ts';
import { ControlError } from './error.ts';
import type { From } from './event-cursor.ts';
import { MAX_OPEN } from './event-streams.ts';
import { integerIn } from './query.ts';
import type { ControlRead } from './services.ts';

const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' };

const schema = (title: string) => ({ $ref: `#/components/schemas/control.${title}` });

/** The data of an event: of `request`, of most others, and of `dropped`. */
const data = { anyOf: ['JournalEntry', 'SandboxChange', 'EventsDropped'].map(schema) };

export const streamEvents: ControlRead = {
  name: 'streamEvents',
  method: 'GET',
  path: '/_sim/events',
  family: 'control',
  summary: 'Stream events of the sandbox',
  description:
    'Streams requests and changes of jobs, rules, and the clock as server-sent events, until the client closes the connection.',
  parameters: [
    withExample(
      inQuery(
        'after',
        'The `seq` of the last entry that was read; 0 for all entries. Default: only new ones.',
        'int64',
      ),
      0,
    ),
    inQuery('limit', 'The stream ends after this number of entries.', 'int32'),
    withExample(
      inHeader('last-event-id', 'The ID of the last event that was read, instead of `after`.'),
      '',
    ),
  ],
  answers: [
    {
      status: 200,
      description:
        'Events: `request`, `job`, `clock`, `rule`, and `tenant`. A client that reads too slowly receives `dropped`, and the stream ends.',
      content: { 'text/event-stream': data },
    },
  ],
  kind: 'read',
  handle: ({ request, at: { tenant }, services: { events } }): Reply => {
    const from = fromIn(request);
    const limit = integerIn(request, 'limit', { from: 1 }) ?? Infinity;
    if (request.method === 'HEAD') return { status: 200, headers, body: null };
    // The server reports to the stream when a socket is closed.
    const client = request.outgoing ? undefined : request;
    const body = events.listen({ tenant, from, limit, client });
    if (body) return { status: 200, headers, body };
    throw new ControlError(
      503,
      `${MAX_OPEN.toLocaleString('en')} streams of events are open, which is the limit; close one first`,
    );
  },
};

/** A header that a browser sends when it reconnects has priority over its URL. @throws ControlError 400 */
function fromIn(request: HttpRequest): From {
  const after = integerIn(request, 'after', { from: 0 });
  const read = request.header('last-event-id');
  if (read === undefined) return after === 0 ? 'oldest' : (after ?? 'now');
  if (/^\d{1,15}$/.test(read)) return Number(read);
  throw new ControlError(
    400,
    `Last-Event-ID must be the ID of an event, an integer; got ${quoted(read)}`,
    { causes: [{ in: 'header', pointer: '/last-event-id', keyword: 'type' }] },
  );
}
