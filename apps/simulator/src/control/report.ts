import * as validators from '@aep-sim/types/validators/control';
import { json } from '../http/description.ts';
import { reply } from '../http/reply.ts';
import type { ControlRead } from './services.ts';

export const getReport: ControlRead = {
  name: 'getReport',
  method: 'GET',
  path: '/_sim/report',
  family: 'control',
  summary: 'Report client errors',
  description:
    'Returns what clients did wrong in the requests of the journal, such as polling too often or ignoring `Retry-After`.',
  answers: [{ status: 200, description: 'The findings.', content: json('control/Report') }],
  kind: 'read',
  handle: async ({ at, services: { journal } }) => {
    const { reportOf } = await import('../view/report.ts');
    const { entries } = await journal.entries(at.tenant, {});
    return reply(validators.Report, await reportOf(entries));
  },
};
