import * as validators from '@aep-sim/types/validators/control';
import { json } from '../http/description.ts';
import { reply } from '../http/reply.ts';
import { version } from '../version.ts';
import type { ControlStandalone } from './services.ts';

/** Increases when a name of the control plane changes. */
const CONTROL_VERSION = 1;

export const getHealth: ControlStandalone = {
  name: 'getHealth',
  method: 'GET',
  path: '/_sim/health',
  family: 'control',
  summary: 'Check the health of the simulator',
  description:
    'Returns the version of the simulator and the options that it was started with. Requires no token and no sandbox.',
  answers: [
    { status: 200, description: 'The simulator is running.', content: json('control/Health') },
  ],
  kind: 'standalone',
  isPublic: true,
  handle: ({ services: { about, run } }) =>
    reply(validators.Health, {
      status: 'ok',
      version: version(),
      controlVersion: CONTROL_VERSION,
      run,
      ...about,
    }),
};
