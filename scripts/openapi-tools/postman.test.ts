import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProcess } from '../../apps/simulator/test/processes/processes.ts';
import { contracts, type Installed, installed, parts } from './installed.ts';

const TOOLS = ['openapi-to-postmanv2@6.3.3', 'newman@6.2.2'];

/** A folder of a collection, or a request. */
interface Item {
  readonly name: string;
  readonly item?: readonly Item[];
}
interface Execution {
  readonly item: { readonly name: string };
  readonly response?: { readonly code: number };
}
interface Tools {
  convert(input: object, options: object): Promise<Item>;
  run(collection: object, variables: Readonly<Record<string, string>>): Promise<Execution[]>;
}

describe('Postman', () => {
  let installation: Installed;
  let tools: Tools;

  beforeAll(async () => {
    installation = await installed(TOOLS);
    tools = toolsIn(installation.folder);
  });
  afterAll(() => installation[Symbol.dispose]());

  const texts = parts.flatMap((name) => [`${name}.json`, `${name}.openapi-3.0.json`]);

  it.each(texts)('should send what it imports from %s, given a URL and a token', async (file) => {
    await using simulator = await startProcess(['--json']);
    const data = readFileSync(join(contracts, 'openapi', file), 'utf8');
    const collection = await tools.convert({ type: 'string', data }, EXAMPLES);

    const executions = await tools.run(only(collection, REQUESTS), {
      baseUrl: simulator.url,
      bearerToken: 'any',
    });

    const told = executions.map(({ item, response }) => [item.name, response?.code]);
    expect(told).toEqual(REQUESTS.map((name) => [name, name.includes('Create a d') ? 201 : 200]));
  });

  it('should get past the gateway with its usual settings', async () => {
    await using simulator = await startProcess(['--json']);
    const data = readFileSync(join(contracts, 'openapi/platform.json'), 'utf8');
    const collection = await tools.convert({ type: 'string', data }, {});

    const variables = { baseUrl: simulator.url, bearerToken: 'any' };
    const executions = await tools.run(collection, variables);

    const codes = executions.map(({ response }) => response?.code);
    expect(codes.length).toBeGreaterThan(20);
    // Without examples some ids are not found, and some bodies are wrong.
    expect(codes.filter((code) => code === 401 || code === 403)).toEqual([]);
    const [jobs] = executions.filter(({ item }) => item.name.startsWith('List export jobs'));
    expect(jobs?.response?.code).toBe(200);
  });
});

const EXAMPLES = { parametersResolution: 'Example', folderStrategy: 'Tags' };

/** In the order in which the collection has them. */
const REQUESTS = [
  'List export jobs, newest first',
  'Create an export job',
  'Retrieve an export job',
  'List datasets',
  'Create a dataset',
  'Retrieve a dataset',
  'List batches, newest first',
  'List the files of a batch',
  'Get an access token',
];

/** A collection with some of its requests. */
function only(folder: Item, names: readonly string[]): Item {
  const item = folder.item?.map((one) => only(one, names));
  const kept = item?.filter((one) => names.includes(one.name) || (one.item?.length ?? 0) > 0);
  return { ...folder, ...(kept && { item: kept }) };
}

function toolsIn(folder: string): Tools {
  const require = createRequire(join(folder, 'package.json'));
  const converter = require('openapi-to-postmanv2');
  const newman = require('newman');
  return {
    convert: (input, options) =>
      new Promise((resolve, reject) =>
        converter.convertV2(input, options, (error: unknown, result: Converted) =>
          error || !result.result ? reject(error ?? result.reason) : resolve(result.output[0].data),
        ),
      ),
    run: (collection, variables) =>
      new Promise((resolve, reject) => {
        const envVar = Object.entries(variables).map(([key, value]) => ({ key, value }));
        newman.run({ collection, envVar }, (error: unknown, summary: Summary) =>
          error ? reject(error) : resolve(summary.run.executions),
        );
      }),
  };
}

interface Converted {
  readonly result: boolean;
  readonly reason?: string;
  readonly output: readonly [{ readonly data: Item }];
}
interface Summary {
  readonly run: { readonly executions: Execution[] };
}
