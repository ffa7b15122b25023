import * as validators from '@aep-sim/types/validators/control';
import { inQuery, json } from '../http/description.ts';
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
  summary: 'Read the requests of the sandbox, oldest first',
  parameters: [
    inQuery('operation', 'Only entries of this operation.'),
    inQuery('status', 'Only entries with this status, or of a class such as 5xx; 0: no response.'),
    inQuery('jobId', 'Only entries about this job.', 'int64'),
    inQuery('kind', 'request or control: only entries of this kind.'),
    inQuery('text', 'Only entries that contain this as JSON, in any case.'),
    inQuery('after', 'The seq of the last entry that was read.', 'int64'),
    inQuery('limit', `1 to ${MAX_LIMIT}, and as many without it.`, 'int32'),
    inQuery('fields', 'index: entries without headers and bodies.'),
    inQuery('count', `Waits until so many match; 1 with waitMs alone.`, 'int32'),
    inQuery('waitMs', `Up to ${MAX_WAIT_MS}; ${USUAL_WAIT_MS} with count alone.`, 'int32'),
  ],
  answers: [
    {
      status: 200,
      description: 'Entries.',
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

/** It changes the journal and not the sandbox: so it is no write, and leaves no entry. */
export const clearJournal: ControlRead = {
  name: 'clearJournal',
  method: 'DELETE',
  path: getJournal.path,
  family: 'control',
  summary: 'Clear the journal of the sandbox',
  answers: [{ status: 204, description: 'It is empty.' }],
  kind: 'read',
  handle: async ({ at, services: { journal } }) => {
    await journal.clear(at.tenant);
    return NO_CONTENT;
  },
};
