import * as validators from '@aep-sim/types/validators/control';
import { json } from '../http/description.ts';
import { reply } from '../http/reply.ts';
import type { ControlStandalone } from './services.ts';

export const listExamples: ControlStandalone = {
  name: 'listExamples',
  method: 'GET',
  path: '/_sim/examples',
  family: 'control',
  summary: 'List examples',
  description: 'Returns documented requests and sets of rules, ready to be sent.',
  answers: [{ status: 200, description: 'The list.', content: json('control/ExampleList') }],
  kind: 'standalone',
  handle: async () => {
    const [{ default: requests }, { default: rules }] = await Promise.all([
      import('../generated/examples.json', { with: { type: 'json' } }),
      import('../generated/example-rules.json', { with: { type: 'json' } }),
    ]);
    return reply(validators.ExampleList, { requests, rules });
  },
};
