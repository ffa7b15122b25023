import { describe, expect, it } from 'vitest';
import { openSandbox, type RuleRequest, type Sandbox } from '../src/index.ts';
import { createSimulator } from './simulator.ts';

const JOBS = '/data/core/ups/export/jobs';

describe('openSandbox', () => {
  it('should open worlds that share nothing, each with a name of its own', async () => {
    const simulator = createSimulator({ world: 'documented' });
    const one = await openSandbox(simulator);
    const other = await openSandbox(simulator, { prefix: 'mine' });
    const id = await startedJob(one);

    expect((await one.fetch(`${JOBS}/${id}`)).status).toBe(200);
    expect((await other.fetch(`${JOBS}/${id}`)).status).toBe(404);
    expect(await jobsIn(other)).toEqual([]);
    expect(one.name).toMatch(/^test-[0-9a-f-]{36}$/);
    expect(other.name).toMatch(/^mine-[0-9a-f-]{36}$/);
    expect(one.name.slice(5)).not.toBe(other.name.slice(5));
  });

  it('should use the name and org, and reset the sandbox', async () => {
    const simulator = createSimulator();
    const options = { name: 'same', org: 'ABCDEF0123456789ABCDEF01@AdobeOrg' };
    const before = await openSandbox(simulator, options);
    const id = await startedJob(before);
    expect(await jobsIn(before)).toEqual([id]);

    const after = await openSandbox(simulator, options);
    expect(await jobsIn(after)).toEqual([]);
    expect(after).toMatchObject(options);
    expect(after.headers).toMatchObject({
      'x-sandbox-name': 'same',
      'x-gw-ims-org-id': options.org,
    });
  });

  it('should use the chosen edition, or that of the simulator', async () => {
    const simulator = createSimulator({ edition: 'segmentation' });
    const own = await openSandbox(simulator);
    const profile = await openSandbox(simulator, { edition: 'profile' });
    expect(own.baseUrl).toBe('http://localhost');
    expect(profile.baseUrl).toBe('http://localhost/editions/profile');
    const [ownJob, profileJob] = await Promise.all([own, profile].map(startedJobBody));
    expect(ownJob).toMatchObject({ destination: { datasetId: expect.any(String) } });
    expect(profileJob).toMatchObject({ destination: { dataSetId: expect.any(String) } });
  });

  it('should open one in a simulator that requires a control token, with the token', async () => {
    const controlToken = 'secret';
    const { fetch } = createSimulator({ controlToken });
    const sandbox = await openSandbox({ fetch, controlToken });
    expect((await sandbox.fetch(`${JOBS}/${await startedJob(sandbox)}`)).status).toBe(200);
    await sandbox.advance(1000);
    const journal = await sandbox.fetch('/_sim/journal');
    expect(journal.status).toBe(200);
    const other = { headers: { authorization: 'Bearer mine' } };
    expect((await sandbox.fetch('/_sim/journal', other)).status).toBe(401);
    const opening = openSandbox({ fetch });
    await expect(opening).rejects.toThrow(TypeError);
    await expect(opening).rejects.toThrow(/^The control plane requires a token; /);
  });

  it('should report what the simulator rejected', async () => {
    const opening = openSandbox(createSimulator(), { name: 'UPPER' });
    await expect(opening).rejects.toThrow(TypeError);
    await expect(opening).rejects.toThrow(/^[^{}]*lowercase[^{}]*$/);
    await expect(openSandbox({ url: 'nowhere' })).rejects.toThrow(TypeError);
  });
});

it.each([
  ['name', ''],
  ['name', ' '],
  ['name', 7],
  ['org', ''],
  ['prefix', ''],
])('should reject the %s %j, and touch nothing', async (option, value) => {
  const simulator = createSimulator({ world: 'documented' });
  const calls: Request[] = [];
  const fetch = (request: Request) => {
    calls.push(request);
    return simulator.fetch(request);
  };
  const opening = openSandbox({ fetch }, { [option]: value });
  await expect(opening).rejects.toThrow(TypeError);
  await expect(opening).rejects.toThrow(
    `openSandbox: ${option} must be a non-empty string, or absent; got`,
  );
  expect(calls).toEqual([]);
});

describe('a sandbox', () => {
  it('should be frozen until its clock is advanced', async () => {
    let wall = 1_600_000_000_000;
    const sandbox = await openSandbox(createSimulator({ now: () => wall }));
    const start = 1_600_000_000_000;
    wall += 5000;
    expect(await sandbox.now()).toBe(start);
    expect(await sandbox.advance(1500)).toBe(start + 1500);
    expect(await sandbox.run()).toBe(start + 1500);
    wall += 20;
    expect(await sandbox.now()).toBe(start + 1520);
    expect(await sandbox.freeze()).toBe(start + 1520);
    wall += 5000;
    expect(await sandbox.now()).toBe(start + 1520);
    await sandbox.reset();
    expect(await sandbox.now()).toBe(wall);
    wall += 1;
    expect(await sandbox.now()).toBe(wall - 1);
  });

  it('should go to the next change of a job', async () => {
    const sandbox = await openSandbox(createSimulator());
    const start = await sandbox.now();
    await startedJob(sandbox);
    expect(await sandbox.toNextChange()).toBe(start + 500);
  });

  it('should script jobs by rules, and drop the rules', async () => {
    const sandbox = await openSandbox(createSimulator());
    const effect = { type: 'script', script: 'fails-writing', pace: 'instant' } as const;
    expect(await sandbox.addRule({ effect })).toMatchObject({ id: expect.any(String), effect });
    const failed = await startedJob(sandbox);
    await sandbox.dropRules();
    const other = await startedJob(sandbox);
    expect(await statusOf(sandbox, failed)).toBe('FAILED');
    expect(await statusOf(sandbox, other)).toBe('NEW');
  });

  it('should list its rules with what they have counted, and remove one', async () => {
    const sandbox = await openSandbox(createSimulator());
    const effect = { type: 'script', script: 'stuck' } as const;
    const [first, second, third] = [
      await sandbox.addRule({ effect, times: 1 }),
      await sandbox.addRule({ effect, times: 2 }),
      await sandbox.addRule({ effect }),
    ];
    await startedJob(sandbox);
    const used = { ...first, matches: 1, hits: 1, exhausted: true };
    expect(await sandbox.rules()).toEqual([used, second, third]);
    expect(await sandbox.rules({ exhausted: true })).toEqual([used]);
    expect(await sandbox.rules({ exhausted: false })).toEqual([second, third]);
    await sandbox.removeRule(second.id);
    expect(await sandbox.rules()).toEqual([used, third]);
    const removing = sandbox.removeRule(second.id);
    await expect(removing).rejects.toThrow(TypeError);
    await expect(removing).rejects.toThrow(new RegExp(`^Rule "${second.id}" was not found; `));
  });

  it('should reject an invalid rule with the message of the simulator', async () => {
    const sandbox = await openSandbox(createSimulator());
    const effect = { type: 'script', script: 'stuk' } as unknown as RuleRequest['effect'];
    const adding = sandbox.addRule({ effect });
    await expect(adding).rejects.toThrow(TypeError);
    await expect(adding).rejects.toThrow(/^\/effect\/script must be one of: succeeds, [^{}]*$/);
    await expect(sandbox.advance(-1)).rejects.toThrow(/^\/byMs must be at least 0 \(got -1\)/);
    expect(await sandbox.rules()).toEqual([]);
  });

  it('should lead to the simulator itself from any edition', async () => {
    const simulator = createSimulator();
    const seen: string[] = [];
    const fetch = (request: Request) => {
      seen.push(request.url);
      return simulator.fetch(request);
    };
    const sandbox = await openSandbox({ fetch }, { edition: 'tutorial' });
    const own = ['/_sim/journal?limit=1', '/_sim', '/_sim#a', '/openapi.json', '/openapi.json?a'];
    for (const path of own) await sandbox.fetch(path);
    const others = ['/_simulator', '/openapi.jsonl', '/a/_sim/journal', '/a?b=/openapi.json'];
    for (const path of others) await sandbox.fetch(path);
    expect(seen.slice(-own.length - others.length)).toEqual([
      ...own.map((path) => `http://localhost${path}`),
      ...others.map((path) => `http://localhost/editions/tutorial${path}`),
    ]);
    expect((await sandbox.fetch('/_sim/journal')).status).toBe(200);
  });

  it('should be reset, empty or with the documented jobs of its edition', async () => {
    const sandbox = await openSandbox(createSimulator(), { edition: 'tutorial' });
    await startedJob(sandbox);
    await sandbox.world('documented');
    const documented = await jobsIn(sandbox);
    expect(documented).toEqual([24115, 726, 722]);
    const now = await sandbox.now();
    expect(await sandbox.advance(0)).toBe(now);
    await sandbox.reset();
    expect(await jobsIn(sandbox)).toEqual([]);
  });

  it('should send a request with the headers of the sandbox', async () => {
    const seen: Request[] = [];
    const simulator = createSimulator();
    const sandbox = await openSandbox({
      fetch: (request) => {
        seen.push(request);
        return simulator.fetch(request);
      },
    });
    await sandbox.fetch(JOBS, { headers: { authorization: 'Bearer mine' } });
    await sandbox.fetch(`http://localhost/editions/tutorial${JOBS}?limit=1`);
    const [first, second] = seen.slice(-2);
    expect(first?.url).toBe(`http://localhost${JOBS}`);
    expect(first?.headers.get('authorization')).toBe('Bearer mine');
    expect(first?.headers.get('x-sandbox-name')).toBe(sandbox.name);
    expect(second?.url).toBe(`http://localhost/editions/tutorial${JOBS}?limit=1`);
    expect(second?.headers.get('authorization')).toBe('Bearer testing');
  });
});

async function startedJobBody(sandbox: Sandbox): Promise<{ id: number }> {
  const json = { 'content-type': 'application/json' };
  const made = await sandbox.fetch('/data/foundation/catalog/dataSets', {
    method: 'POST',
    headers: json,
    body: '{"schemaRef":{"id":"https://ns.adobe.com/xdm/context/profile__union"}}',
  });
  const [path = ''] = (await made.json()) as string[];
  const answer = await sandbox.fetch(JOBS, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({
      destination: { datasetId: path.slice(11) },
      schema: { name: '_xdm.context.profile' },
    }),
  });
  return (await answer.json()) as { id: number };
}

async function startedJob(sandbox: Sandbox): Promise<number> {
  return (await startedJobBody(sandbox)).id;
}

async function jobsIn(sandbox: Sandbox): Promise<number[]> {
  const { records } = (await (await sandbox.fetch(JOBS)).json()) as { records: { id: number }[] };
  return records.map(({ id }) => id);
}

async function statusOf(sandbox: Sandbox, id: number): Promise<string> {
  return ((await (await sandbox.fetch(`${JOBS}/${id}`)).json()) as { status: string }).status;
}
