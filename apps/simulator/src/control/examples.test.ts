import { describe, expect, it } from 'vitest';
import { createCaller } from '../../test/callers/caller.ts';
import rules from '../generated/example-rules.json' with { type: 'json' };
import requests from '../generated/examples.json' with { type: 'json' };

describe('the examples', () => {
  it('should be listed, without a sandbox', async () => {
    const headers = { 'x-gw-ims-org-id': null };
    const answer = await createCaller().call('GET', '/_sim/examples', { headers });
    expect([answer.status, answer.json()]).toEqual([200, { requests, rules }]);
  });

  it.each(requests)('should have a request that works as it is: $name', async (request) => {
    const { call } = createCaller({ world: 'documented', edition: 'tutorial' });
    const { method, path, body } = request;
    const answer = await call(method, path, { body });
    expect(answer.status).toBe(request.operation === 'createDataset' ? 201 : 200);
    const { entries } = (await call('GET', '/_sim/journal')).json<{ entries: object[] }>();
    const { edition, operation } = request;
    expect(entries).toMatchObject([{ edition, operation }]);
    expect(entries[0]).not.toHaveProperty('ignored');
  });

  it.each(rules)('should have rules that can be created: $name', async ({ rules }) => {
    const { addRule } = createCaller();
    for (const rule of rules) {
      const answer = await addRule(rule);
      expect([answer.status, answer.json()]).toMatchObject([201, rule]);
    }
  });
});
