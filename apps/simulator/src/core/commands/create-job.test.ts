import { describe, expect, it } from 'vitest';
import { dataSetFacts, ruleSubject, tenantFacts } from '../../../test/facts/tenant-facts.ts';
import type { Effect } from '../effect.ts';
import type { Rule, RuleMatch } from '../rule.ts';
import { paces } from '../script.ts';
import type { TenantFacts } from '../tenant-facts.ts';
import { type CreateJob, createJob, type Defaults } from './create-job.ts';

const now = 1_600_000_000_000;

/** Makes a job, and gives it with the tenant as it is then. */
function made(
  tenant: TenantFacts,
  asked: Partial<CreateJob> = {},
  defaults: Defaults = { script: 'succeeds', pace: 'quick' },
) {
  const request = { dataSetId: 'd', schemaName: 's' };
  const decided = createJob(
    tenant,
    dataSetFacts('d'),
    { request, instance: 'ups', subject: ruleSubject(), ...asked },
    { defaults, now },
  );
  if ('rejection' in decided) throw new Error(decided.rejection);
  return { job: decided.job, tenant: decided.changes.tenant };
}

describe('createJob', () => {
  it('should give each batch of each job an id of its own', () => {
    const segments = ['a', 'b', 'c'].map((id) => ({ id }));
    const request = { dataSetId: 'd', schemaName: 's', perSegment: true, filter: { segments } };
    const first = made(tenantFacts(), { request });
    const second = made(first.tenant, { request });
    const ids = [...first.job.batchIds, ...second.job.batchIds];
    expect(new Set(ids).size).toBe(6);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
  });

  it('should number the lifecycles of a tenant, and know them again', () => {
    const first = made(tenantFacts(), { script: 'stuck' });
    const second = made(first.tenant);
    const third = made(second.tenant, { script: 'stuck' });
    expect([first, second, third].map(({ job }) => job.lifecycle.number)).toEqual([0, 1, 0]);
    expect(third.tenant.lifecycles).toEqual([first.job.lifecycle, second.job.lifecycle]);
  });

  it('should freeze what the tenant exports at the time', () => {
    const { job } = made(tenantFacts({ population: { synthetic: 7 } }));
    expect(job.population).toEqual({ synthetic: 7 });
  });

  it('should say what chose the script of a job', () => {
    const chosen = { script: 'stuck', pace: 'quick', isChosen: true } as const;
    const ruled = tenantFacts({ rules: [rule({ type: 'script', script: 'stuck' })] });
    expect(made(ruled, { script: 'stuck' }, chosen).job.chosenBy).toBe('header');
    expect(made(ruled, {}, chosen).job.chosenBy).toBe('rule-1');
    expect(made(tenantFacts(), {}, chosen).job.chosenBy).toBe('flag');
    expect(made(tenantFacts()).job).not.toHaveProperty('chosenBy');
  });

  it.each<[what: string, effect: Effect, pace: object]>([
    ['of the default', { type: 'script', script: 'stuck' }, paces.quick],
    ['that a rule names', { type: 'script', script: 'stuck', pace: 'instant' }, paces.instant],
    [
      'of the default, but for the phases that a rule names',
      { type: 'script', script: 'stuck', phases: { queuedMs: 0, closingMs: 7 } },
      { ...paces.quick, queuedMs: 0, closingMs: 7 },
    ],
    [
      'that a rule names, but for the phases that it names',
      { type: 'script', script: 'stuck', pace: 'realistic', phases: { writingMs: 1 } },
      { ...paces.realistic, writingMs: 1 },
    ],
  ])('should have the pace %s', (_, effect, pace) => {
    const { job } = made(tenantFacts({ rules: [rule(effect)] }));
    expect(job.lifecycle).toEqual({ number: 0, script: 'stuck', pace });
  });

  it('should share the lifecycle of jobs whose phases take as long', () => {
    const rules = [rule({ type: 'script', script: 'stuck', phases: { queuedMs: 1 } })];
    const first = made(tenantFacts({ rules }));
    expect(made(first.tenant).job.lifecycle).toBe(first.job.lifecycle);
  });

  it.each<[what: string, match: RuleMatch]>([
    ['operation', { operation: 'createExportJob' }],
    ['edition', { edition: 'tutorial' }],
    ['headers', { header: { 'x-test': '42' } }],
    ['query', { query: { a: 'b' } }],
    ['job, by the id that it gets', { jobId: 5 }],
    ['dataset', { dataSetId: 'd' }],
    ['segments', { segmentId: 't' }],
  ])('should let a rule see the %s', (_, match) => {
    const effect = { type: 'script', script: 'stuck' } as const;
    const tenant = tenantFacts({ rules: [rule(effect, match)], nextJobId: 5 });
    const subject = {
      operation: 'createExportJob',
      edition: 'tutorial',
      header: (name: string) => (name === 'x-test' ? '42' : undefined),
      query: (name: string) => (name === 'a' ? ['b'] : []),
    };
    const segments = [{ id: 's' }, { id: 't' }];
    const request = { dataSetId: 'd', schemaName: 's', filter: { segments } };
    const { job, tenant: after } = made(tenant, { request, subject });
    expect(job.chosenBy).toBe('rule-1');
    expect(after.rules).toEqual([{ ...rule(effect, match), matches: 1 }]);
  });

  it('should count no match of a job with a script of its own', () => {
    const rules = [rule({ type: 'script', script: 'stuck' })];
    expect(made(tenantFacts({ rules }), { script: 'succeeds' }).tenant.rules).toBe(rules);
  });
});

function rule(effect: Effect, match: RuleMatch = {}): Rule {
  return { id: 'rule-1', match, effect };
}
