import * as validators from '@aep-sim/types/validators/control';
import { inQuery, json } from '../http/description.ts';
import { NO_CONTENT, reply } from '../http/reply.ts';
import { integerIn } from './query.ts';
import type { ControlRead } from './services.ts';

const MAX_LIMIT = 1000;

export const getJournal: ControlRead = {
  name: 'getJournal',
  method: 'GET',
  path: '/_sim/journal',
  family: 'control',
  summary: 'Read the requests of the sandbox, oldest first',
  parameters: [
    inQuery('after', 'The seq of the last entry that was read.', 'integer'),
    inQuery('limit', `1 to ${MAX_LIMIT}, and as many without it.`, 'integer'),
  ],
  answers: [{ status: 200, description: 'Entries.', content: json('control/JournalPage') }],
  kind: 'read',
  handle: async ({ request, at, services: { journal } }) => {
    const after = integerIn(request, 'after', { from: 0 }) ?? 0;
    const limit = integerIn(request, 'limit', { from: 1, to: MAX_LIMIT }) ?? MAX_LIMIT;
    return reply(validators.JournalPage, await journal.entries(at.tenant, { after, limit }));
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
