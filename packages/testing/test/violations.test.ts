import { expect, it } from 'vitest';
import { openSandbox } from '../src/index.ts';
import { Operation } from '../src/operation.ts';
import { connectionTo } from '../src/simulator-under-test.ts';
import { Tokens } from '../src/tokens.ts';
import { bodyViolation, headViolation, isCreation, named } from '../src/violations.ts';
import { createSimulator } from './simulator.ts';

const JOBS = '/data/core/ups/export/jobs';

/** What is wrong with a GET of the jobs that is sent with these headers, to an address after the base. */
async function violationOf(headers: Record<string, string>, path = JOBS) {
  const simulator = createSimulator();
  const to = connectionTo(simulator);
  const sandbox = await openSandbox(simulator, { edition: 'profile', name: 'mine' });
  const tokens = new Tokens(to, sandbox.org, () => 0);
  const authorization = `Bearer ${await tokens.token()}`;
  const request = new Request(`${sandbox.baseUrl}${path}`, {
    headers: { authorization, ...headers },
  });
  return headViolation({ request, path }, { sandbox, connection: to, tokens });
}

it('should have nothing against a request that stays in its sandbox', async () => {
  expect(await violationOf({ 'x-sandbox-name': 'mine' })).toBeUndefined();
});

it.each<[Record<string, string>, string]>([
  [
    { 'x-sandbox-name': 'prod' },
    'with x-sandbox-name "prod"; it must be the sandbox that create received',
  ],
  [{ 'x-sandbox-name': '' }, 'with x-sandbox-name ""; it must be the sandbox that create received'],
  [{}, 'without the header x-sandbox-name'],
  [
    { 'x-sandbox-name': 'mine', authorization: 'Bearer of-my-own' },
    'with a token that is not from token()',
  ],
])('should reject a request with the headers %j', async (headers, violation) => {
  expect(await violationOf(headers)).toBe(`sent GET ${JOBS} ${violation}`);
});

it('should reject an address that only begins like the base', async () => {
  expect(await violationOf({ 'x-sandbox-name': 'mine' }, '-2020/data')).toMatch(
    /^sent GET to http:.*, which is not below baseUrl$/,
  );
});

it('should know a creation by its method and its path, with a slash at the end too', () => {
  const sent = (method: string, path: string) => ({
    request: new Request(`http://localhost${path}`, { method }),
    path,
  });
  const creations = [sent('POST', JOBS), sent('POST', `${JOBS}/`)].map(isCreation);
  expect(creations).toEqual([true, true]);
  const others = [sent('GET', JOBS), sent('POST', `${JOBS}/7`)].map(isCreation);
  expect(others).toEqual([false, false]);
});

it.each([JOBS, `${JOBS}/`])('should reject a body that is sent to %s', async (path) => {
  const asked = { destination: { datasetId: 'd', segmentPerBatch: false }, schema: { name: 's' } };
  const operation = new Operation('createExportJob', { requests: 0, expected: asked }, 0);
  const body = JSON.stringify({ ...asked, schema: { name: 'other' } });
  const request = new Request(`http://localhost${path}`, { method: 'POST', body });
  expect(await bodyViolation({ request, path }, operation, 'platform')).toBe(
    `sent POST ${path} with the wrong /schema/name; it must be that of the request that it was called with`,
  );
});

it('should name all jobs alike', () => {
  expect([`${JOBS}/305485548`, JOBS].map(named)).toEqual([`${JOBS}/{id}`, JOBS]);
});
