import type { ClockAdvance, ClockSetting } from '@aep-sim/types';
import * as validators from '@aep-sim/types/validators/control';
import { isRunning, nowOf } from '../core/clock.ts';
import { advanceClock as advance, setClock as set } from '../core/commands/change-clock.ts';
import type { TenantFacts } from '../core/tenant-facts.ts';
import { type Answer, json } from '../http/description.ts';
import { type Reply, reply } from '../http/reply.ts';
import { nextChange } from '../tenants/jobs.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import { readBody } from './body.ts';
import { ControlError } from './error.ts';
import type { ControlRead, ControlWrite } from './services.ts';

const path = '/_sim/clock';
const answers: readonly Answer[] = [
  { status: 200, description: 'The clock.', content: json('control/Clock') },
];

export const getClock: ControlRead = {
  name: 'getClock',
  method: 'GET',
  path,
  family: 'control',
  summary: 'Read the clock of the sandbox',
  description: 'Returns the time on the clock of the sandbox, and when a job changes next.',
  answers,
  kind: 'read',
  handle: ({ at }) => clockReply(at, at.facts),
};

export const setClock: ControlWrite<ClockSetting> = {
  name: 'setClock',
  method: 'PUT',
  path,
  family: 'control',
  summary: 'Freeze the clock or let it run',
  description:
    'Freezes the clock of the sandbox or lets it run. With `advanceOnPoll`, each request for an unfinished job moves the clock to the next change of that job.',
  body: json('control/ClockSetting'),
  answers,
  kind: 'write',
  read: async (from) => {
    const setting = await readBody(validators.ClockSetting)(from);
    if (Object.keys(setting).length === 0) throw nothingToSet();
    return setting;
  },
  handle: async ({ at, input }) => {
    const changes = set(at.facts, input, at.moment);
    const answer = await clockReply(at, changes.tenant);
    await at.commit(changes);
    return answer;
  },
};

export const advanceClock: ControlWrite<ClockAdvance> = {
  name: 'advanceClock',
  method: 'POST',
  path: `${path}/advance`,
  family: 'control',
  summary: 'Advance the clock',
  description:
    'Moves the clock of the sandbox forward: by milliseconds, or to the next change of a job. It never goes back.',
  body: json('control/ClockAdvance'),
  answers,
  kind: 'write',
  read: readBody(validators.ClockAdvance, { choice: ['byMs', 'to'] }),
  handle: async ({ at, input: { byMs } }) => {
    const lengthMs = byMs ?? ((await nextChange(at)) ?? at.now) - at.now;
    const changes = advance(at.facts, lengthMs, at.moment);
    if (!changes) {
      throw new ControlError(
        400,
        'The clock cannot pass the year 9999; reset the sandbox to go back',
      );
    }
    const answer = await clockReply(at, changes.tenant);
    await at.commit(changes);
    return answer;
  },
};

function nothingToSet(): ControlError {
  return new ControlError(400, '/running or /advanceOnPoll is required', {
    place: { pointer: '/running' },
    causes: [{ keyword: 'required' }],
  });
}

/** What the clock of these facts shows at the time of the request. */
async function clockReply(
  at: RequestContext,
  { clock, advancesOnPoll }: TenantFacts,
): Promise<Reply> {
  const now = nowOf(clock, at.moment);
  const nextChangeAt = (await nextChange(at, now)) ?? null;
  return reply(validators.Clock, {
    now,
    running: isRunning(clock),
    ...(advancesOnPoll && { advanceOnPoll: true }),
    nextChangeAt,
  });
}
