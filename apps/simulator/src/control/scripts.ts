import * as validators from '@aep-sim/types/validators/control';
import { paces, scriptNames } from '../core/script.ts';
import { json } from '../http/description.ts';
import { reply } from '../http/reply.ts';
import type { ControlStandalone } from './services.ts';

export const listScripts: ControlStandalone = {
  name: 'listScripts',
  method: 'GET',
  path: '/_sim/scripts',
  family: 'control',
  summary: 'List scripts and paces',
  description:
    'Returns the scripts (how a job finishes), the paces (how long its phases take), and the defaults.',
  answers: [{ status: 200, description: 'The list.', content: json('control/ScriptList') }],
  kind: 'standalone',
  handle: ({ services: { defaults } }) => {
    const { script, pace } = defaults;
    const body = { default: { script, pace }, scripts: scriptNames, paces };
    return reply(validators.ScriptList, body);
  },
};
