import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editionNames } from '@aep-sim/types';
import { MatchersV3, PactV4 } from '@pact-foundation/pact';
import { afterAll, describe, expect, it } from 'vitest';
import { createClient } from '../src/index.ts';
import type { Interaction } from './interaction.ts';
import { interactionsOf } from './interactions.ts';

const { regex } = MatchersV3;
const pacts = join(import.meta.dirname, '../../../contracts/pacts');
// Pact adds to a file that exists, which would keep interactions that no test has any more. And a run that is stopped must
// leave the committed files as they are.
const dir = mkdtempSync(join(tmpdir(), 'aep-sim-pacts-'));
const ORG = '0123456789ABCDEF01234567@AdobeOrg';

/** What arrives of every call: that they are there is the contract, not what they hold. */
function headersOf({ lost, org }: Interaction): Record<string, Matched> {
  const headers: Record<string, Matched> = {
    authorization: regex('^Bearer .+$', 'Bearer token'),
    'x-api-key': regex('.+', 'key'),
    'x-gw-ims-org-id': org ?? regex('^[0-9A-Fa-f]{24}@AdobeOrg$', ORG),
    'x-sandbox-name': regex('^[a-z0-9-]+$', 'prod'),
  };
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== lost));
}
type Matched = string | ReturnType<typeof regex>;

afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe.each(editionNames)('the client, with the responses of %s', (edition) => {
  const consumer = `aep-sim-client-${edition}`;
  const pact = new PactV4({ consumer, provider: 'aep-sim', dir, logLevel: 'error' });
  const prefix = `/editions/${edition}`;
  const interactions = interactionsOf(edition);

  it.each(interactions)('should understand when $description', async (interaction) => {
    const { description, given, method, path, query, body, status, answer } = interaction;
    const [state, params] = given;
    await pact
      .addInteraction()
      .given(state, params)
      .uponReceiving(description)
      .withRequest(method, `${prefix}${path}`, (request) => {
        request.headers(headersOf(interaction));
        if (query) request.query(query);
        if (body) request.jsonBody(body);
      })
      .willRespondWith(status, (response) => {
        if (answer) response.jsonBody(answer);
      })
      .executeTest(async (server) => {
        expect(await called(interaction, `${server.url}${prefix}`)).toMatchObject(
          interaction.gives,
        );
      });
  });

  // After all of them, in whatever order they ran: what one file loses of another's would not be seen otherwise.
  afterAll(() => {
    const name = `${consumer}-aep-sim.json`;
    const text = readFileSync(join(dir, name), 'utf8');
    const written = (JSON.parse(text) as { interactions: { description: string }[] }).interactions;
    expect(written.map(({ description }) => description).sort()).toEqual(
      interactions.map(({ description }) => description).sort(),
    );
    copyFileSync(join(dir, name), join(pacts, name));
  });
});

function called({ call, lost, org = ORG }: Interaction, baseUrl: string): Promise<unknown> {
  const client = createClient({
    baseUrl,
    imsOrgId: org,
    apiKey: 'key',
    sandbox: 'prod',
    token: 'token',
    fetch: (request) => {
      if (lost) request.headers.delete(lost);
      return fetch(request);
    },
  });
  return call(client);
}
