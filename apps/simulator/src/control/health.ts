import * as validators from '@aep-sim/types/validators/control';
import { json } from '../http/description.ts';
import { reply } from '../http/reply.ts';
import { version } from '../version.ts';
import type { ControlStandalone } from './services.ts';

/** Grows when a name of the control plane changes. */
const CONTROL_VERSION = 1;

export const getHealth: ControlStandalone = {
  name: 'getHealth',
  method: 'GET',
  path: '/_sim/health',
  family: 'control',
  summary: 'Tell whether the simulator is up, and how it was started',
  answers: [{ status: 200, description: 'It is up.', content: json('control/Health') }],
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
