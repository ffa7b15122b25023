import { json, requestBody, sandbox } from './answers.ts';
import { schema } from './schemas.ts';

const anything = { type: 'object' };

/** The control plane. Most of its answers have no schema: they are the simulator's own and may grow. */
export function controlPaths(): Record<string, object> {
  const call = (operationId: string, summary: string, body?: string, answer?: string) => ({
    operationId,
    summary,
    tags: ['control plane'],
    security: [{ org: [] }],
    parameters: [sandbox],
    ...(body && { requestBody: requestBody(schema('control', body)) }),
    responses: {
      '200': json('Done.', answer === undefined ? anything : schema('control', answer)),
      default: json('Why not, in one sentence; where in the body, and what would do there.', {
        type: 'object',
        required: ['error'],
        properties: { error: { type: 'string' }, pointer: { type: 'string' }, nearest: {} },
      }),
    },
  });
  const instead = (status: string, description: string, one: ReturnType<typeof call>) => {
    const { '200': done, ...others } = one.responses;
    const answer = status === '204' ? { description } : { ...done, description };
    return { ...one, responses: { [status]: answer, ...others } };
  };
  const withParameter = <T extends object>(one: T, parameter: object): T => ({
    ...one,
    parameters: [sandbox, parameter],
  });
  const ruleId = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const exhausted = { name: 'exhausted', in: 'query', schema: { type: 'boolean' } };
  return {
    '/_sim/health': {
      get: { ...call('health', 'Whether the simulator is up'), security: [], parameters: [] },
    },
    '/_sim/clock': {
      get: call('clock', 'What the clock of the tenant shows'),
      put: call('setClock', 'Freeze the clock, or let it go on', 'ClockSetting'),
    },
    '/_sim/clock/advance': { post: call('advanceClock', 'Move the clock on', 'ClockAdvance') },
    '/_sim/scripts': { get: call('scripts', 'The scripts and paces') },
    '/_sim/rules': {
      get: withParameter(
        call('rules', 'The rules of the tenant', undefined, 'RuleList'),
        exhausted,
      ),
      post: instead('201', 'The rule.', call('addRule', 'Add a rule', 'RuleRequest', 'Rule')),
      delete: instead('204', 'None is left.', call('dropRules', 'Drop all rules')),
    },
    '/_sim/rules/{id}': {
      get: withParameter(call('rule', 'A rule', undefined, 'Rule'), ruleId),
      patch: withParameter(
        call('changeRule', 'Switch a rule on or off', 'RuleChange', 'Rule'),
        ruleId,
      ),
      delete: instead('204', 'It is gone.', withParameter(call('dropRule', 'Drop a rule'), ruleId)),
    },
    '/_sim/world': {
      get: call('world', 'The world that the tenant started in'),
      put: call('setWorld', 'Start the tenant anew in a world', 'WorldChoice'),
    },
    '/_sim/profiles': {
      get: call('profiles', 'Which profiles the tenant exports'),
      post: {
        ...instead('201', 'How many were imported.', call('importProfiles', 'Import profiles')),
        requestBody: {
          required: true,
          content: {
            'application/x-ndjson': { schema: { type: 'string' } },
            'application/json': {
              schema: { oneOf: [anything, { type: 'array', items: anything }] },
            },
          },
        },
      },
      delete: instead(
        '204',
        'Back to those of the start.',
        call('dropProfiles', 'Drop the imports'),
      ),
    },
    '/_sim/merge-policies': {
      get: call('mergePolicies', 'The merge policies of the tenant'),
      put: {
        ...call('setMergePolicies', 'Replace the merge policies of the tenant'),
        requestBody: requestBody(anything),
      },
    },
    '/_sim/reset': { post: call('reset', 'Start the tenant anew') },
  };
}
