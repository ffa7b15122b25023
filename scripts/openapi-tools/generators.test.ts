import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Started, startProcess } from '../../apps/simulator/test/processes/processes.ts';
import { expected } from './drivers/expected.ts';
import { contracts, type Installed, installed, tsc } from './installed.ts';

const TOOLS = [
  '@hey-api/openapi-ts@0.95.0',
  'orval@7.13.2',
  'openapi-typescript@7.13.0',
  'openapi-fetch@0.17.0',
  'swagger-typescript-api@13.13.0',
  'openapi-zod-client@1.18.3',
  '@zodios/core@10.9.6',
  'axios@1.21.1',
  'zod@3.25.76',
  'oazapfts@7.5.0',
  '@oazapfts/runtime@1.2.0',
  'quicktype@26.0.0',
  'typescript@5.9.3',
  'tsx@4.23.15',
  '@types/node@24.19.2',
];

/** How each generator is called, from the folder of its driver. */
const generators: Readonly<Record<string, (document: string) => readonly string[]>> = {
  'hey-api': (document) => [
    ...['openapi-ts', '-i', document, '-o', 'out/hey-api', '-c', '@hey-api/client-fetch'],
  ],
  orval: (document) => [
    ...['orval', '--input', document, '--output', './out/orval/api.ts', '--client', 'fetch'],
  ],
  'openapi-typescript': (document) => [
    ...['openapi-typescript', document, '-o', 'out/openapi-typescript.ts'],
  ],
  'swagger-typescript-api': (document) => [
    ...['swagger-typescript-api', 'generate', '-p', document],
    ...['-o', 'out/swagger-typescript-api', '-n', 'api.ts'],
  ],
  'openapi-zod-client': (document) => [
    ...['openapi-zod-client', document, '-o', 'out/openapi-zod-client.ts'],
  ],
  oazapfts: (document) => ['oazapfts', document, 'out/oazapfts.ts', '--optimistic'],
};

const cases = Object.keys(generators).flatMap((name) =>
  ['platform.json', 'platform.openapi-3.0.json'].map((document) => ({ name, document })),
);

describe('a client that is generated from the OpenAPI document', () => {
  let tools: Installed;
  let simulator: Started;

  beforeAll(async () => {
    [tools, simulator] = await Promise.all([installed(TOOLS), startProcess(['--json'])]);
  });
  afterAll(async () => {
    await simulator[Symbol.asyncDispose]();
    tools[Symbol.dispose]();
  });

  it.each(cases)(
    'should compile, and read what the simulator sends: $name of $document',
    async ({ name, document }) => {
      const folder = join(tools.folder, `${name}-${document}`);
      mkdirSync(join(folder, 'out'), { recursive: true });
      for (const file of [`${name}.ts`, 'wanted.ts', 'expected.ts']) {
        cpSync(join(import.meta.dirname, 'drivers', file), join(folder, file));
      }
      const [program = '', ...args] =
        generators[name]?.(join(contracts, 'openapi', document)) ?? [];
      await tools.run(program, args, {}, folder);

      await tools.run(tsc, ['--ignoreConfig', ...STRICT, `${name}.ts`], {}, folder);
      const told = await tools.run('tsx', [`${name}.ts`], { AEP_SIM_URL: simulator.url }, folder);

      expect(JSON.parse(told)).toEqual({ created: 'NEW', ...(await facts(simulator.url)) });
    },
  );

  it('should read the same in Python, as quicktype writes it', async () => {
    const document = join(contracts, 'openapi/platform.json');
    const titles = ['service.DataSetMap', 'service.BatchMap', 'service.DataSetFileMap'];
    const sources = [...titles, 'platform.SucceededExportJob'].map(
      (title) => `${document}#/components/schemas/${title}`,
    );
    const args = ['--src-lang', 'schema', '--lang', 'python', '--out', 'generated.py'];
    await tools.run('quicktype', [...args, ...sources]);
    const driver = readFileSync(join(import.meta.dirname, 'drivers/quicktype.py'), 'utf8');
    const env = { AEP_SIM_URL: simulator.url, EXPECTED: JSON.stringify(expected) };

    const told = await tools.run('python3', ['-c', driver], { ...env, PYTHONPATH: tools.folder });

    expect(JSON.parse(told)).toEqual(await facts(simulator.url));
  });
});

const STRICT = [
  ...['--noEmit', '--strict', '--noUncheckedIndexedAccess', '--skipLibCheck', '--types', 'node'],
  ...['--module', 'esnext', '--moduleResolution', 'bundler', '--allowImportingTsExtensions'],
  ...['--target', 'es2022', '--lib', 'es2022,dom,dom.iterable'],
];

/** What a client that knows no document reads. */
async function facts(url: string): Promise<object> {
  const headers = {
    authorization: 'Bearer any',
    'x-api-key': 'any',
    'x-gw-ims-org-id': '0123456789ABCDEF01234567@AdobeOrg',
  };
  const get = async (path: string) => (await fetch(`${url}${path}`, { headers })).json();
  const catalog = '/data/foundation/catalog';
  const job = await get(`/data/core/ups/export/jobs/${expected.jobId}`);
  const dataSets = await get(`${catalog}/dataSets`);
  const batches = await get(`${catalog}/batches`);
  const files = await get(`${catalog}/dataSetFiles?dataSetId=${expected.dataSetId}`);
  const read = {
    createdAt: job.creationTime,
    startedAt: job.metrics.totalTime.startTimeInMs,
    dataSet: dataSets[expected.dataSetId].created,
    batch: batches[expected.batchId].created,
    file: files[expected.fileId].batchId,
  };
  expect(read.createdAt).toBeGreaterThan(2 ** 31);
  return read;
}
