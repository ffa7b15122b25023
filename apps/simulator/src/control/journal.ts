import * as validators from '@aep-sim/types/validators/control';
import { inQuery, json, limitInQuery, withExample } from '../http/description.ts';
import { NO_CONTENT, reply } from '../http/reply.ts';
import { journalQueryIn, MAX_LIMIT, MAX_WAIT_MS, USUAL_WAIT_MS, waitIn } from './journal-query.ts';
import { matched } from './journal-wait.ts';
import { wordIn } from './query.ts';
import type { ControlRead } from './services.ts';

export const getJournal: ControlRead = {
  name: 'getJournal',
  method: 'GET',
  path: '/_sim/journal',
  family: 'control',
  summary: 'Read the journal of the sandbox, oldest first',
  description:
    'Returns the last requests of the sandbox and the responses to them, without secrets. With `count` or `waitMs`, the response waits for entries that match.',
  parameters: [
    withExample(inQuery('operation', 'Only entries of this operation.'), ''),
    withExample(
      inQuery(
        'status',
        'Only entries with this status, or one of a class such as 5xx. 0 means that no response was sent.',
      ),
      '',
    ),
    inQuery('jobId', 'Only entries about this job.', 'int64'),
    inQuery('kind', 'Only requests, or only writes of the control plane.', 'string', {
      enum: ['request', 'control'],
    }),
    withExample(
      inQuery('text', 'Only entries that contain this string as JSON. Case is ignored.'),
      '',
    ),
    inQuery('after', 'Only entries with a greater `seq`.', 'int64'),
    limitInQuery(MAX_LIMIT),
    inQuery('fields', 'With index, entries without headers and bodies.', 'string', {
      enum: ['index'],
    }),
    inQuery(
      'count',
      'The response waits until this number of entries matches. Default with `waitMs`: 1.',
      'int32',
      { minimum: 1, maximum: MAX_LIMIT },
    ),
    inQuery(
      'waitMs',
      `How long the response waits at most, in milliseconds. Default with \`count\`: ${USUAL_WAIT_MS}.`,
      'int32',
      { minimum: 0, maximum: MAX_WAIT_MS },
    ),
  ],
  answers: [
    {
      status: 200,
      description: 'The entries.',
      content: json({
        oneOf: [
          { $ref: '#/components/schemas/control.JournalPage' },
          { $ref: '#/components/schemas/control.JournalIndex' },
        ],
      }),
    },
  ],
  kind: 'read',
  handle: async ({ request, at: { tenant }, services }) => {
    const { journal, closing } = services;
    const query = journalQueryIn(request, services);
    const isIndex = wordIn(request, 'fields', ['index']) !== undefined;
    const wait = waitIn(request);
    if (wait) await matched(journal, { tenant, query, wait }, [request.signal, closing]);
    return isIndex
      ? reply(validators.JournalIndex, await journal.index(tenant, query))
      : reply(validators.JournalPage, await journal.entries(tenant, query));
  },
};

/** Changes the journal and not the sandbox, so it is not a write and leaves no entry. */
export const clearJournal: ControlRead = {
  name: 'clearJournal',
  method: 'DELETE',
  path: getJournal.path,
  family: 'control',
  summary: 'Clear the journal of the sandbox',
  description: 'Removes all entries of the journal.',
  answers: [{ status: 204, description: 'The journal is empty.' }],
  kind: 'read',
  handle: async ({ at, services: { journal } }) => {
    await journal.clear(at.tenant);
    return NO_CONTENT;
  },
};
