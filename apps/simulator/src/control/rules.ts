import type { RuleChange, RuleRequest } from '@aep-sim/types';
import * as validators from '@aep-sim/types/validators/control';
import { addRule, MAX_RULE_BYTES } from '../core/commands/add-rule.ts';
import { changeRule } from '../core/commands/change-rule.ts';
import { removeRule, removeRules } from '../core/commands/remove-rules.ts';
import { atMost } from '../core/limits.ts';
import type { Rule } from '../core/rule.ts';
import { quoted } from '../core/sentence.ts';
import { NO_TENANT } from '../core/tenant.ts';
import { type Answer, inPath, inQuery, json } from '../http/description.ts';
import { NO_CONTENT, type Reply, reply } from '../http/reply.ts';
import type { HttpRequest } from '../http/request.ts';
import { tenantOf } from '../http/tenant-headers.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import { readBody } from './body.ts';
import { ControlError } from './error.ts';
import { ruleAnswers } from './rule-answers.ts';
import { checkRule } from './rule-checks.ts';
import type { ControlRead, ControlWrite } from './services.ts';
import { tenantInQuery } from './tenant-query.ts';

const path = '/_sim/rules';
const rulePath = `${path}/{id}`;

const theRule = (status: 200 | 201): readonly Answer[] => [
  { status, description: 'The rule.', content: json('control/Rule') },
];

export const listRules: ControlRead = {
  name: 'listRules',
  method: 'GET',
  path,
  family: 'control',
  summary: 'List rules',
  description: 'Returns the rules of the sandbox and how often each has acted.',
  parameters: [
    inQuery(
      'exhausted',
      'Only rules that have acted as often as their `times`, or only others.',
      'string',
      { enum: ['true', 'false'] },
    ),
  ],
  answers: [{ status: 200, description: 'The rules.', content: json('control/RuleList') }],
  kind: 'read',
  handle: async ({ request, at }) => {
    const exhausted = exhaustedIn(request);
    const all = await ruleAnswers(at, at.facts.rules);
    const rules = all.filter((rule) => exhausted === undefined || rule.exhausted === exhausted);
    return reply(validators.RuleList, { rules });
  },
};

export const createRule: ControlWrite<RuleRequest> = {
  name: 'createRule',
  method: 'POST',
  path,
  family: 'control',
  summary: 'Create a rule',
  description:
    'Adds a rule: which requests or jobs it matches, and what happens to them, such as an error, a delay, or a failing job.',
  body: json('control/RuleRequest'),
  answers: theRule(201),
  kind: 'write',
  read: async (from) => {
    const rule = await readBody(validators.RuleRequest, { maxBytes: MAX_RULE_BYTES })(from);
    const tenant = tenantInQuery(from.request) ?? tenantOf(from.request);
    checkRule(rule, from.services, {
      isForNoSandbox: tenant === NO_TENANT,
      tenant,
      isInProcess: from.request.outgoing === undefined,
    });
    return rule;
  },
  handle: async ({ at, input, services: { limits } }) => {
    const added = addRule(at.facts, input, limits);
    if (!added) throw tooMany(at.facts.rules.length, limits.rules);
    const answer = await ruleReply(at, added.rule, 201);
    await at.commit(added.changes);
    return answer;
  },
};

function tooMany(count: number, most: number): ControlError {
  const room = count - most + 1;
  const message = `This sandbox has ${atMost(count, most, 'rule')} (--max-rules); delete ${room} first`;
  return new ControlError(413, message);
}

export const deleteRules: ControlWrite = {
  name: 'deleteRules',
  method: 'DELETE',
  path,
  family: 'control',
  summary: 'Delete all rules',
  description: 'Deletes all rules of the sandbox.',
  answers: [{ status: 204, description: 'No rule is left.' }],
  kind: 'write',
  handle: async ({ at }) => {
    await at.commit(removeRules(at.facts));
    return NO_CONTENT;
  },
};

export const getRule: ControlRead = {
  name: 'getRule',
  method: 'GET',
  path: rulePath,
  family: 'control',
  summary: 'Retrieve a rule',
  description: 'Returns a rule and how often it has acted.',
  parameters: [inPath('id', 'The ID of the rule.', 'rule-1')],
  answers: theRule(200),
  kind: 'read',
  handle: ({ request, at }) => {
    const id = request.param('id');
    return ruleReply(at, at.facts.rules.find((rule) => rule.id === id) ?? unknownRule(id));
  },
};

export const updateRule: ControlWrite<RuleChange> = {
  name: 'updateRule',
  method: 'PATCH',
  path: rulePath,
  family: 'control',
  summary: 'Enable or disable a rule',
  description: 'A disabled rule matches nothing and keeps its counts.',
  parameters: [inPath('id', 'The ID of the rule.', 'rule-1')],
  body: json('control/RuleChange'),
  answers: theRule(200),
  kind: 'write',
  read: readBody(validators.RuleChange),
  handle: async ({ request, at, input }) => {
    const id = request.param('id');
    const { rule, changes } = changeRule(at.facts, id, input) ?? unknownRule(id);
    const answer = await ruleReply(at, rule);
    await at.commit(changes);
    return answer;
  },
};

export const deleteRule: ControlWrite = {
  name: 'deleteRule',
  method: 'DELETE',
  path: rulePath,
  family: 'control',
  summary: 'Delete a rule',
  description: 'Deletes a rule. Jobs that it has changed stay as they are.',
  parameters: [inPath('id', 'The ID of the rule.', 'rule-1')],
  answers: [{ status: 204, description: 'The rule is deleted.' }],
  kind: 'write',
  handle: async ({ request, at }) => {
    const id = request.param('id');
    await at.commit(removeRule(at.facts, id) ?? unknownRule(id));
    return NO_CONTENT;
  },
};

async function ruleReply(at: RequestContext, rule: Rule, status = 200): Promise<Reply> {
  const [answer] = await ruleAnswers(at, [rule]);
  return reply(validators.Rule, answer, { status });
}

function unknownRule(id: string): never {
  throw new ControlError(404, `Rule ${quoted(id)} was not found; GET /_sim/rules lists the rules`, {
    causes: [{ in: 'path', pointer: '/id', keyword: 'rule-unknown' }],
  });
}

function exhaustedIn(request: HttpRequest): boolean | undefined {
  const text = request.parameter('exhausted');
  if (text === undefined) return undefined;
  if (text === 'true' || text === 'false') return text === 'true';
  throw new ControlError(400, `exhausted must be true or false; got ${quoted(text)}`);
}
