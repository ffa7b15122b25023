import type { WorldChoice } from '@aep-sim/types';
import * as validators from '@aep-sim/types/validators/control';
import type { Changes } from '../core/commands/changes.ts';
import { NO_TENANT } from '../core/tenant.ts';
import { type Answer, json } from '../http/description.ts';
import { type Reply, reply } from '../http/reply.ts';
import type { WriteContext } from '../tenants/request-context.ts';
import { readBody } from './body.ts';
import { ControlError } from './error.ts';
import type { ControlRead, ControlServices, ControlWrite } from './services.ts';
import { tenantInQuery } from './tenant-query.ts';

const answers: readonly Answer[] = [
  { status: 200, description: 'The world.', content: json('control/World') },
];

export const getWorld: ControlRead = {
  name: 'getWorld',
  method: 'GET',
  path: '/_sim/world',
  family: 'control',
  summary: 'Read which world the sandbox started in',
  answers,
  kind: 'read',
  handle: ({ at }) => worldReply(at.facts),
};

export const setWorld: ControlWrite<WorldChoice> = {
  name: 'setWorld',
  method: 'PUT',
  path: getWorld.path,
  family: 'control',
  summary: 'Reset the sandbox, in another world',
  body: json('control/WorldChoice'),
  answers,
  kind: 'write',
  read: (from) => {
    if (tenantInQuery(from.request) === NO_TENANT) {
      throw new ControlError(400, 'What has no sandbox has no world; name a sandbox');
    }
    return readBody(validators.WorldChoice)(from);
  },
  handle: ({ at, input: { name, edition }, services }) =>
    startAgain(at, services.tenants.startAgain(at, { world: name, edition }), services),
};

export const reset: ControlWrite = {
  name: 'reset',
  method: 'POST',
  path: '/_sim/reset',
  family: 'control',
  summary: 'Reset the sandbox',
  answers,
  kind: 'write',
  handle: ({ at, services }) => startAgain(at, services.tenants.startAgain(at), services),
};

async function startAgain(
  at: WriteContext,
  changes: Changes,
  { exports, journal }: ControlServices,
): Promise<Reply> {
  const answer = worldReply(changes.tenant);
  await at.commit(changes);
  await exports.forget(at.tenant);
  // What came before is of another life: ids of jobs begin again.
  await journal.clear(at.tenant);
  return answer;
}

function worldReply({ world }: { readonly world: string }): Reply {
  return reply(validators.World, { name: world });
}
