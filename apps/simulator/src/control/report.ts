import * as validators from '@aep-sim/types/validators/control';
import { json } from '../http/description.ts';
import { reply } from '../http/reply.ts';
import type { ControlRead } from './services.ts';

export const getReport: ControlRead = {
  name: 'getReport',
  method: 'GET',
  path: '/_sim/report',
  family: 'control',
  summary: 'Report what clients did wrong in the requests of the sandbox',
  answers: [{ status: 200, description: 'Findings.', content: json('control/Report') }],
  kind: 'read',
  handle: async ({ at, services: { journal } }) => {
    const { reportOf } = await import('../view/report.ts');
    const { entries } = await journal.entries(at.tenant, {});
    return reply(validators.Report, await reportOf(entries));
  },
};
