import type { RuleRequest } from '@aep-sim/types';
import * as validators from '@aep-sim/types/validators/control';
import { addRule } from '../core/commands/add-rule.ts';
import { removeRule, removeRules } from '../core/commands/remove-rules.ts';
import { inPath, json } from '../http/description.ts';
import { jsonReply, NO_CONTENT } from '../http/reply.ts';
import { readBody } from './body.ts';
import { ControlError } from './error.ts';
import type { ControlRead, ControlWrite } from './services.ts';

const path = '/_sim/rules';

export const listRules: ControlRead = {
  name: 'listRules',
  method: 'GET',
  path,
  family: 'control',
  summary: 'List the rules of the sandbox',
  answers: [{ status: 200, description: 'All of them.', content: json({ type: 'object' }) }],
  kind: 'read',
  handle: ({ at: { facts } }) => jsonReply(JSON.stringify({ rules: facts.rules })),
};

export const createRule: ControlWrite<RuleRequest> = {
  name: 'createRule',
  method: 'POST',
  path,
  family: 'control',
  summary: 'Give jobs a script',
  body: json('control/RuleRequest'),
  answers: [{ status: 201, description: 'The rule.', content: json({ type: 'object' }) }],
  kind: 'write',
  read: readBody(validators.RuleRequest),
  handle: async ({ at, input }) => {
    const { rule, changes } = addRule(at.facts, input);
    const answer = jsonReply(JSON.stringify(rule), { status: 201 });
    await at.commit(changes);
    return answer;
  },
};

export const deleteRules: ControlWrite = {
  name: 'deleteRules',
  method: 'DELETE',
  path,
  family: 'control',
  summary: 'Delete all rules',
  answers: [{ status: 204, description: 'None is left.' }],
  kind: 'write',
  handle: async ({ at }) => {
    await at.commit(removeRules(at.facts));
    return NO_CONTENT;
  },
};

export const deleteRule: ControlWrite = {
  name: 'deleteRule',
  method: 'DELETE',
  path: `${path}/{id}`,
  family: 'control',
  summary: 'Delete a rule',
  parameters: inPath('id'),
  answers: [{ status: 204, description: 'It is gone.' }],
  kind: 'write',
  handle: async ({ request, at }) => {
    const id = request.param('id');
    const changes = removeRule(at.facts, id);
    if (!changes) throw new ControlError(404, `There is no rule ${id}`);
    await at.commit(changes);
    return NO_CONTENT;
  },
};
