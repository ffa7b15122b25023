import * as validators from '@aep-sim/types/validators/control';
import { chooseMergePolicies } from '../core/commands/choose-profiles.ts';
import { type Answer, json } from '../http/description.ts';
import { reply } from '../http/reply.ts';
import type { Imports } from '../profiles/imported/imports.ts';
import { readJson } from './body.ts';
import type { ControlRead, ControlWrite } from './services.ts';

const answers: readonly Answer[] = [
  { status: 200, description: 'The list.', content: json('control/MergePolicyList') },
];

export const listMergePolicies: ControlRead = {
  name: 'listMergePolicies',
  method: 'GET',
  path: '/_sim/merge-policies',
  family: 'control',
  summary: 'List merge policies',
  description:
    'Returns the merge policies of the sandbox: how imported profile fragments are joined.',
  answers,
  kind: 'read',
  handle: async ({ at: { tenant, facts }, services: { exports } }) => {
    const imports = await exports.imports();
    const mergePolicies = await imports.mergePolicies(tenant, facts.mergePolicies);
    return reply(validators.MergePolicyList, { mergePolicies });
  },
};

interface Policies {
  readonly imports: Imports;
  readonly policies: ReturnType<Imports['readMergePolicies']>;
}

export const setMergePolicies: ControlWrite<Policies> = {
  name: 'setMergePolicies',
  method: 'PUT',
  path: listMergePolicies.path,
  family: 'control',
  summary: 'Replace the merge policies',
  description: 'Replaces all merge policies of the sandbox.',
  body: json({ type: 'object' }),
  answers,
  kind: 'write',
  read: async (from) => {
    const imports = await from.services.exports.imports();
    return { imports, policies: imports.readMergePolicies(await readJson(from)) };
  },
  handle: async ({ at, input: { imports, policies } }) => {
    const name = await imports.keepMergePolicies(at.tenant, policies);
    const mergePolicies = await imports.mergePolicies(at.tenant, name);
    const answer = reply(validators.MergePolicyList, { mergePolicies });
    await at.commit(chooseMergePolicies(at.facts, name));
    return answer;
  },
};
