import { expect, it } from 'vitest';
import { json, rejection, scriptedClient } from './scripted.ts';

it.each<[unknown, string]>([
  [Promise.resolve({}), 'an instance of Promise'],
  [new Map([['name', 'a']]), 'an instance of Map'],
  [new Set(), 'an instance of Set'],
  [new Date(0), 'an instance of Date'],
  [new URL('http://aep.test'), 'an instance of URL'],
  [{ toJSON: () => 'a' }, 'an object'],
])('should not send %o', async (request, got) => {
  const { client, requests } = scriptedClient([]);
  const dataSet = await rejection(client.createDataSet(request as never));
  expect(dataSet.message).toBe(`createDataSet: request must be an object; got ${got}.`);
  const job = await rejection(client.createExportJob(request as never));
  expect(job.message).toBe(`createExportJob: request must be an object; got ${got}.`);
  expect(requests).toEqual([]);
});

it('should send a request of a class, and one with a JSON of its own', async () => {
  class Mine {
    readonly name = 'mine';
  }
  const { client, requests } = scriptedClient([json(['@/dataSets/d']), json(['@/dataSets/d'])]);
  const own = new Map([['name', 'own']]);
  const toJSON = () => Object.fromEntries(own);
  await client.createDataSet(new Mine());
  await client.createDataSet(Object.assign(own, { toJSON }) as object);
  const sent = await Promise.all(requests.map((one) => one.text()));
  expect(sent).toEqual(['{"name":"mine"}', '{"name":"own"}']);
});
