import { createClient, imsTokenProvider } from '@aep-sim/client';
import { describe, expect, it } from 'vitest';
import { org, rejection, scriptedClient } from '../../../../packages/client/test/scripted.ts';
import { createSimulator } from '../../src/index.ts';

describe('tokens of the simulator', () => {
  it('should be replaced when they expire on its clock', async () => {
    const { fetch } = createSimulator({ auth: 'strict' });
    const asked: string[] = [];
    const counted = (sent: Request) => {
      asked.push(new URL(sent.url).pathname);
      return fetch(sent);
    };
    const common = { imsOrgId: org, fetch: counted };
    const client = createClient({
      baseUrl: 'http://localhost',
      apiKey: 'me',
      ...common,
      token: imsTokenProvider({
        clientId: 'me',
        clientSecret: 'secret',
        tokenUrl: 'http://localhost/ims/token/v3',
        ...common,
      }),
    });
    await client.exportJobPage();
    const dayLater = new Request('http://localhost/_sim/clock/advance', {
      method: 'POST',
      body: '{"byMs":86400000}',
      headers: { 'content-type': 'application/json', 'x-gw-ims-org-id': org },
    });
    await fetch(dayLater);
    const schemaRef = { id: 'https://ns.adobe.com/xdm/context/profile__union' };
    const { id } = await client.createDataSet({ schemaRef });
    await client.createExportJob({
      destination: { datasetId: id },
      schema: { name: '_xdm.context.profile' },
    });
    const { jobs } = await client.exportJobPage();
    expect(jobs).toHaveLength(1);
    expect(asked.filter((path) => path.startsWith('/ims'))).toHaveLength(2);
    expect(asked.filter((path) => path.endsWith('/dataSets'))).toHaveLength(2);
  });

  it('should be wanted by it', async () => {
    const { fetch } = createSimulator({ auth: 'strict' });
    const { client } = scriptedClient([], { fetch, baseUrl: 'http://localhost' });
    const error = await rejection(client.exportJobPage());
    expect(error).toMatchObject({ status: 401, code: '401013' });
  });
});
