import type { EditionName, WorldChoice } from '@aep-sim/types';
import * as validators from '@aep-sim/types/validators/control';
import { type Instant, isOnClock } from '../core/clock.ts';
import type { Changes } from '../core/commands/changes.ts';
import { parseRfc3339 } from '../core/rfc3339.ts';
import { quoted } from '../core/sentence.ts';
import { NO_TENANT } from '../core/tenant.ts';
import type { TenantFacts } from '../core/tenant-facts.ts';
import { pointerOf } from '../editions/problems.ts';
import { type Answer, json } from '../http/description.ts';
import { type Reply, reply } from '../http/reply.ts';
import type { OtherWorld } from '../tenants/beginnings.ts';
import type { WriteContext } from '../tenants/request-context.ts';
import { badBody, readBody } from './body.ts';
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
  summary: 'Read the world of the sandbox',
  description:
    'Returns the name of the world that the sandbox started with, and its named segments.',
  answers,
  kind: 'read',
  handle: ({ at }) => worldReply(at.facts),
};

export const setWorld: ControlWrite<OtherWorld> = {
  name: 'setWorld',
  method: 'PUT',
  path: getWorld.path,
  family: 'control',
  summary: 'Reset the sandbox with another world',
  description:
    'Removes all data of the sandbox and starts it again with a named world or one in the body.',
  body: json('control/WorldChoice'),
  answers,
  kind: 'write',
  read: async (from) => {
    if (tenantInQuery(from.request) === NO_TENANT) {
      throw new ControlError(400, 'Requests without a sandbox have no world; specify a sandbox');
    }
    const choice = await readBody(validators.WorldChoice)(from);
    const { edition, running } = choice;
    const instant = instantOf(choice.at);
    const clock = {
      ...(instant !== undefined && { at: instant }),
      ...(running !== undefined && { running }),
    };
    return { world: await worldOf(choice, from.request.edition), edition, clock };
  },
  handle: async ({ at, input, services }) => {
    const changes = services.tenants.startAgain(at, input);
    const { world } = input;
    if (typeof world === 'object' && world.mergePolicies) {
      const imports = await services.exports.imports();
      // Stored under the new epoch, so that no other client has removed it before the commit.
      await imports.keep({ ...at.tenant, epoch: changes.tenant.epoch }, world.mergePolicies);
    }
    return startAgain(at, changes, services);
  },
};

export const reset: ControlWrite = {
  name: 'reset',
  method: 'POST',
  path: '/_sim/reset',
  family: 'control',
  summary: 'Reset the sandbox',
  description:
    'Removes all data of the sandbox: jobs, datasets, profiles, rules, and the journal. It starts again with the world that the simulator was started with.',
  answers,
  kind: 'write',
  handle: ({ at, services }) => startAgain(at, services.tenants.startAgain(at), services),
};

/** The chosen world: its name, or the world itself. */
async function worldOf(
  { name, world, edition }: WorldChoice,
  usual: EditionName,
): Promise<OtherWorld['world']> {
  if (name !== undefined && world === undefined) return name;
  if (name !== undefined || world === undefined) {
    const isNone = name === undefined;
    throw new ControlError(
      400,
      isNone ? 'name or world is required.' : 'Set name or world, not both.',
      {
        place:
          name === undefined ? { pointer: '/name', nearest: 'documented' } : { pointer: '/world' },
      },
    );
  }
  const { readWorld } = await import('../world-file/read.ts');
  const read = readWorld(world, { edition: edition ?? usual });
  if (read.ok) return read.value;
  const problems = read.problems.map((each) => ({ ...each, at: `/world${pointerOf(each)}` }));
  throw badBody({ ...read, problems });
}

/** The time that a clock starts with. @throws ControlError 400 if it is not valid */
function instantOf(at: WorldChoice['at']): Instant | undefined {
  const instant = typeof at === 'string' ? parseRfc3339(at) : at;
  if (instant === undefined ? at === undefined : isOnClock(instant)) return instant;
  throw new ControlError(
    400,
    `/at must be Unix time in milliseconds, or an RFC 3339 timestamp such as 2026-11-26T21:00:00Z; got ${quoted(`${at}`)}`,
    { place: { pointer: '/at' } },
  );
}

async function startAgain(
  at: WriteContext,
  changes: Changes,
  { exports, journal }: ControlServices,
): Promise<Reply> {
  const answer = worldReply(changes.tenant);
  await at.commit(changes);
  await exports.forget(at.tenant);
  // Earlier entries belong to another life of the sandbox, in which the same job IDs were used.
  await journal.clear(at.tenant);
  return answer;
}

function worldReply({ world, segments }: Pick<TenantFacts, 'world' | 'segments'>): Reply {
  return reply(validators.World, { name: world, ...(segments && { segments: [...segments] }) });
}
