import { describe, expect, it } from 'vitest';
import { type Caller, createCaller, jobRequest, jobsPath, scripted } from './caller.ts';

describe('rules', () => {
  it('should speak of the jobs to a data set', async () => {
    const { caller, dataSet, outcome } = await instantly();
    const other = await caller.createDataSet();
    await caller.addRule({ dataSetId: other, script: 'fails-writing' });
    expect(await outcome(dataSet)).toBe('SUCCEEDED');
    expect(await outcome(other)).toBe('0090000009');
    expect(await outcome(other)).toBe('0090000009');
  });

  it('should speak of the jobs that name a segment, wherever in the list it stands', async () => {
    const { caller, dataSet, outcome } = await instantly();
    await caller.addRule({ segmentId: 'b', script: 'fails-writing' });
    const segments = (...ids: string[]) => ({
      body: { filter: { segments: ids.map((segmentId) => ({ segmentId })) } },
    });
    expect(await outcome(dataSet)).toBe('SUCCEEDED');
    expect(await outcome(dataSet, segments('a'))).toBe('SUCCEEDED');
    expect(await outcome(dataSet, segments('a', 'b'))).toBe('0090000009');
  });

  it('should want both, the data set and the segment, where a rule names both', async () => {
    const { caller, dataSet, outcome } = await instantly();
    const other = await caller.createDataSet();
    await caller.addRule({ dataSetId: dataSet, segmentId: 'a', script: 'fails-writing' });
    const withSegment = { body: { filter: { segments: [{ segmentId: 'a' }] } } };
    expect(await outcome(dataSet)).toBe('SUCCEEDED');
    expect(await outcome(other, withSegment)).toBe('SUCCEEDED');
    expect(await outcome(dataSet, withSegment)).toBe('0090000009');
  });

  it('should speak of the next jobs only, as many as are counted', async () => {
    const { caller, dataSet, outcome } = await instantly();
    const rule = await caller.addRule({ script: 'fails-writing', times: 2 });
    expect(rule.status).toBe(201);
    expect(await outcome(dataSet)).toBe('0090000009');
    expect(await rules(caller)).toEqual([{ ...rule.json<object>(), times: 1 }]);
    expect(await outcome(dataSet)).toBe('0090000009');
    expect(await rules(caller)).toEqual([]);
    expect(await outcome(dataSet)).toBe('SUCCEEDED');
  });

  it('should go by the first that matches', async () => {
    const { caller, dataSet, outcome } = await instantly();
    await caller.addRule({ script: 'fails-writing', times: 1 });
    await caller.addRule({ script: 'fails-exporting' });
    expect(await outcome(dataSet)).toBe('0090000009');
    expect(await outcome(dataSet)).toBe('0100000003');
  });

  it('should give way to the header, and not count that', async () => {
    const { caller, dataSet, outcome } = await instantly();
    await caller.addRule({ script: 'fails-writing', times: 1 });
    expect(await outcome(dataSet, scripted('fails-exporting'))).toBe('0100000003');
    expect(await outcome(dataSet)).toBe('0090000009');
  });

  it('should not count a request that is refused', async () => {
    const { caller, dataSet, outcome } = await instantly();
    const whole = await caller.createDataSet('https://ns.adobe.com/xdm/context/profile');
    await caller.addRule({ script: 'fails-writing', times: 1 });
    const refused = [
      await caller.call('POST', jobsPath, { body: jobRequest(whole) }),
      await caller.call('POST', jobsPath, { body: jobRequest('0123456789abcdef01234567') }),
      await caller.call('POST', jobsPath, { body: '{' }),
      await caller.call('POST', jobsPath, { body: { destination: { datasetId: dataSet } } }),
      await caller.call('POST', jobsPath, { body: jobRequest(dataSet), ...scripted('sings') }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
    expect(await outcome(dataSet)).toBe('0090000009');
    expect((await caller.list()).records).toHaveLength(1);
  });

  it('should set the pace, where they name one', async () => {
    const { caller, dataSet } = await instantly();
    await caller.addRule({ script: 'succeeds', pace: 'realistic' });
    await caller.freeze();
    const { id } = await caller.createJob(dataSet);
    expect(await caller.job(id)).toMatchObject({ status: 'NEW' });
    await caller.advance(90_000 + 75_000 + 55_000 + 20_000 + 40_000 - 1);
    expect(await caller.job(id)).toMatchObject({ status: 'PROCESSING' });
    await caller.advance(1);
    expect(await caller.job(id)).toMatchObject({ status: 'SUCCEEDED' });
  });

  it('should be dropped one by one, or all', async () => {
    const { caller } = await instantly();
    const made = [];
    for (const script of ['stuck', 'succeeds', 'fails-writing']) {
      made.push((await caller.addRule({ script })).json<{ id: string }>());
    }
    const [first, second, third] = made;
    expect((await caller.call('DELETE', `/_sim/rules/${second?.id}`)).status).toBe(204);
    expect(await rules(caller)).toEqual([first, third]);
    expect((await caller.call('DELETE', `/_sim/rules/${second?.id}`)).status).toBe(404);
    expect((await caller.call('DELETE', '/_sim/rules')).status).toBe(204);
    expect(await rules(caller)).toEqual([]);
  });

  it.each([{ script: 'sings' }, {}, { script: 'stuck', times: 0 }, { script: 'stuck', on: 'all' }])(
    'should not be made of %j',
    async (body) => {
      const { caller } = await instantly();
      expect((await caller.addRule(body)).status).toBe(400);
      expect(await rules(caller)).toEqual([]);
    },
  );
});

/** A simulator whose jobs end at once, so that each shows how it ends. */
async function instantly() {
  const caller = createCaller({ pace: 'instant' });
  const dataSet = await caller.createDataSet();
  const outcome = async (...made: Parameters<Caller['createJob']>) => {
    const { id } = await caller.createJob(...made);
    const { status, errors } = await caller.job(id);
    return errors?.[0]?.code ?? status;
  };
  return { caller, dataSet, outcome };
}

async function rules(caller: Caller): Promise<unknown> {
  return (await caller.call('GET', '/_sim/rules')).json<{ rules: unknown }>().rules;
}
