import { expect, it } from 'vitest';
import { createCaller, dataSetsPath, jobsPath, unionSchema } from '../callers/caller.ts';

const inSandbox = (name: string) => ({ headers: { 'x-sandbox-name': name } });
const union = { schemaRef: { id: unionSchema } };

function limited(sandboxes: number) {
  const { call, bugs } = createCaller({ limits: { sandboxes } });
  const write = async (name: string) =>
    (await call('POST', dataSetsPath, { ...inSandbox(name), body: union })).status;
  const written = async () => {
    const { text } = await call('GET', '/_sim/tenants');
    return [...text.matchAll(/"sandbox":"([^"]*)"/g)].map(([, name]) => name);
  };
  return { call, bugs, write, written };
}

it('should reject a write to one sandbox too many, and say what to do', async () => {
  const { call, write, written, bugs } = limited(2);
  expect([await write('a'), await write('b'), await write('c')]).toEqual([201, 201, 403]);
  const sentence =
    'The limit of 2 sandboxes is reached. Reset one that is no longer needed, or raise --max-sandboxes.';
  const refused = await call('POST', dataSetsPath, { ...inSandbox('c'), body: union });
  expect(refused.json()).toEqual({ error_code: '403903', message: sentence });
  const put = { ...inSandbox('c'), body: { running: false } };
  expect((await call('PUT', '/_sim/clock', put)).json()).toEqual({ error: sentence });
  // What is only read takes no room.
  expect((await call('GET', jobsPath, inSandbox('c'))).status).toBe(200);
  expect([await write('a'), await written(), bugs]).toEqual([201, ['a', 'b'], []]);
  const { text } = await call('GET', '/_sim/journal', inSandbox('c'));
  expect(text).toContain('"pointer":"/x-sandbox-name","keyword":"too-many-sandboxes"');
});

it('should forget a sandbox that was reset, and answer for it as for a new one', async () => {
  const { call, write, written } = limited(2);
  await write('a');
  const first = await call('GET', dataSetsPath, inSandbox('a'));
  await write('b');
  await call('POST', '/_sim/reset', inSandbox('a'));
  expect([await write('c'), await written()]).toEqual([201, ['b', 'c']]);
  await call('POST', '/_sim/reset', inSandbox('b'));
  expect([await write('a'), await written()]).toEqual([201, ['a', 'c']]);
  // The same again, though nothing is left of the first one.
  expect((await call('GET', dataSetsPath, inSandbox('a'))).text).toBe(first.text);
});

it('should not show what was remembered of the jobs of a sandbox that was forgotten', async () => {
  const { call, write } = limited(1);
  const at = inSandbox('a');
  const job = async (fields: string) => {
    await write('a');
    const [dataSet = ''] = Object.keys((await call('GET', dataSetsPath, at)).json<object>());
    const body = {
      destination: { datasetId: dataSet },
      schema: { name: '_xdm.context.profile' },
      fields,
    };
    const { id } = (await call('POST', jobsPath, { ...at, body })).json<{ id: number }>();
    await call('GET', `${jobsPath}/${id}`, at);
    return (await call('GET', `${jobsPath}/${id}`, at)).json<{ id: number; fields: string }>();
  };
  const one = await job('person.name');
  await call('POST', '/_sim/reset', at);
  expect(await write('other')).toBe(201);
  await call('POST', '/_sim/reset', inSandbox('other'));
  const other = await job('homeAddress.city');
  expect(other.id).toBe(one.id);
  expect([one.fields, other.fields]).toEqual(['person.name', 'homeAddress.city']);
});
