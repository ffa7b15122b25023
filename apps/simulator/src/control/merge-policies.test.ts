import { describe, expect, it } from 'vitest';
import { ann, controlled } from '../../test/callers/controlled.ts';

describe('merge policies', () => {
  const builtIn = {
    id: 'timestampOrdered-none-mp',
    version: 1,
    attributeMerge: { type: 'timestampOrdered' },
  };

  it('should be listed with the built-in one, and replaced', async () => {
    const { call, chosen } = controlled();
    expect((await call('GET', '/merge-policies')).body).toEqual({ mergePolicies: [builtIn] });
    await call('POST', '/profiles', { body: ann });
    const before = await chosen();
    const other = { ...builtIn, attributeMerge: { type: 'dataSetPrecedence', order: ['x'] } };
    const body = JSON.stringify({ mergePolicies: [other] });
    expect((await call('PUT', '/merge-policies', { body })).body).toEqual({
      mergePolicies: [other],
    });
    const policy = { ...builtIn, id: 'own', version: 2, default: true, segments: ['s1'] };
    const put = await call('PUT', '/merge-policies', {
      body: JSON.stringify({ mergePolicies: [{ ...policy, name: 'x' }] }),
    });
    expect(put).toEqual({ status: 200, body: { mergePolicies: [policy, builtIn] } });
    expect((await call('GET', '/merge-policies')).body).toEqual(put.body);
    expect(await chosen()).toEqual({ ...before, mergePolicies: expect.any(String) });
  });

  it.each([
    ['{', 'The request body is not valid JSON: a closing brace is expected (line 1, column 2).'],
    ['{}', '/mergePolicies must be an array of merge policies.'],
  ])('should be rejected as %j', async (body, error) => {
    const { call } = controlled();
    expect(await call('PUT', '/merge-policies', { body })).toEqual({
      status: 400,
      body: { error },
    });
  });
});
