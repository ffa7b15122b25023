import * as validators from '@aep-sim/types/validators/control';
import { json } from '../http/description.ts';
import { effectsOf } from '../http/faults/fits.ts';
import { reply } from '../http/reply.ts';
import type { ControlStandalone } from './services.ts';

export const listOperations: ControlStandalone = {
  name: 'listOperations',
  method: 'GET',
  path: '/_sim/operations',
  family: 'control',
  summary: 'List operations',
  description:
    'Returns the operations of the simulator, and which effects a rule can have on each.',
  answers: [{ status: 200, description: 'The list.', content: json('control/OperationList') }],
  kind: 'standalone',
  handle: ({ services: { vendorOperations, controlOperations } }) => {
    const operations = [...vendorOperations, ...controlOperations].map((one) => {
      const { name, method, path, family, summary } = one;
      const effects = family === 'control' ? [] : effectsOf(one);
      return { name, method, path, family, summary, effects };
    });
    return reply(validators.OperationList, { operations });
  },
};
