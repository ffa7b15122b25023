import * as validators from '@aep-sim/types/validators/control';
import { chooseImports, dropImports } from '../core/commands/choose-profiles.ts';
import { isImported } from '../core/population.ts';
import { json } from '../http/description.ts';
import { NO_CONTENT, reply } from '../http/reply.ts';
import type { Imports } from '../profiles/imported/imports.ts';
import { checkThere, importOf } from './import-body.ts';
import type { ControlRead, ControlWrite } from './services.ts';

export const getProfiles: ControlRead = {
  name: 'getProfiles',
  method: 'GET',
  path: '/_sim/profiles',
  family: 'control',
  summary: 'Read which profiles are exported',
  description:
    'Returns whether new jobs export synthetic or imported profiles, and how many were imported.',
  answers: [
    {
      status: 200,
      description: 'Which profiles are exported.',
      content: json('control/ProfileSource'),
    },
  ],
  kind: 'read',
  handle: ({ at: { facts } }) => {
    const { population } = facts;
    return reply(
      validators.ProfileSource,
      isImported(population)
        ? { kind: 'imported', profiles: population.profiles }
        : { kind: 'synthetic', profiles: population.synthetic },
    );
  },
};

interface Taken {
  readonly imports: Imports;
  readonly taken: Awaited<ReturnType<Imports['take']>>;
}

export const importProfiles: ControlWrite<Taken> = {
  name: 'importProfiles',
  method: 'POST',
  path: getProfiles.path,
  family: 'control',
  summary: 'Import profiles',
  description:
    'Imports profiles or events as lines of JSON or as a JSON array. The first import replaces the synthetic profiles.',
  body: {
    'application/x-ndjson': { type: 'string' },
    'application/json': {
      oneOf: [{ type: 'object' }, { type: 'array', items: { type: 'object' } }],
    },
  },
  answers: [
    {
      status: 201,
      description: 'The numbers of imported profiles.',
      content: json('control/ProfileImport'),
    },
  ],
  kind: 'write',
  read: async ({ request, services: { exports, maxImportBytes } }) => {
    // Loaded at the first import, so that a simulator without imports does not load it.
    const imports = await exports.imports();
    const body = importOf(request, maxImportBytes);
    return { imports, taken: await imports.take(body, request.header('content-type')) };
  },
  handle: async ({ request, at, input: { imports, taken } }) => {
    checkThere(request);
    const added = await imports.add(at.tenant, at.facts.population, taken, at.now);
    checkThere(request);
    const { fragments, identities } = taken.profiles;
    const profiles = identities.size;
    const total = { fragments: added.fragments, profiles: added.profiles };
    const body = { fragments: fragments.length, profiles, total };
    const answer = reply(validators.ProfileImport, body, { status: 201 });
    await at.commit(chooseImports(at.facts, added));
    return answer;
  },
};

export const deleteProfiles: ControlWrite = {
  name: 'deleteProfiles',
  method: 'DELETE',
  path: getProfiles.path,
  family: 'control',
  summary: 'Delete the imported profiles',
  description:
    'Deletes the imported profiles. New jobs export those that the simulator started with.',
  answers: [{ status: 204, description: 'The imported profiles are deleted.' }],
  kind: 'write',
  handle: async ({ at }) => {
    await at.commit(dropImports(at.facts));
    return NO_CONTENT;
  },
};
