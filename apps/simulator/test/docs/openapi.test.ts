import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Validator } from '@seriousme/openapi-schema-validator';
import { OpenAPIClientAxios } from 'openapi-client-axios';
import { describe, expect, it } from 'vitest';
import { createCaller, jobsPath, org } from '../callers/caller.ts';
import { filledPaths } from '../callers/filled-path.ts';
import { startProcess } from '../processes/processes.ts';

const text = readFileSync(join(import.meta.dirname, '../../../../contracts/openapi.json'), 'utf8');

interface Parameter {
  readonly name: string;
  readonly required: boolean;
  readonly example: string;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly $ref?: string }[];
  readonly security: readonly object[];
}
interface Component {
  readonly oneOf?: readonly { readonly $ref: string }[];
  readonly discriminator?: {
    readonly propertyName: string;
    readonly mapping: Readonly<Record<string, string>>;
  };
  readonly properties?: Readonly<Record<string, { readonly const?: string }>>;
}
const document = JSON.parse(text) as {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: {
    readonly schemas: Record<string, Component>;
    readonly parameters: Record<string, Parameter>;
  };
};
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { operationId }]) => ({
    operationId,
    method: method.toUpperCase(),
    path,
  })),
);

describe('contracts/openapi.json', () => {
  it('should be valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(text));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(validator.version).toBe('3.1');
  });

  // Generators take the component's name for the value where there is no mapping.
  it('should lead from each value of a discriminator to the schema that has it', () => {
    const { schemas } = document.components;
    const parted = Object.values(schemas).filter(({ discriminator }) => discriminator);
    expect(parted).toHaveLength(6);
    for (const { discriminator, oneOf = [] } of parted) {
      const { propertyName = '', mapping = {} } = discriminator ?? {};
      expect(Object.values(mapping).sort()).toEqual(oneOf.map(({ $ref }) => $ref).sort());
      for (const [value, ref] of Object.entries(mapping)) {
        const form = schemas[ref.replace('#/components/schemas/', '')];
        expect(form?.properties?.[propertyName]?.const).toBe(value);
      }
    }
  });

  // Without one, generators for Java, Kotlin and C# read 32 bits, which no timestamp fits into.
  it('should say of each integer how wide it is', () => {
    const integers = schemasIn(document).filter(({ type }) => [type].flat().includes('integer'));
    expect(integers.length).toBeGreaterThan(200);
    const formats = new Set(integers.map(({ format }) => format));
    expect([...formats].sort()).toEqual(['int32', 'int64']);
  });

  // Generators for Go, Java and C# lose the values of such a map.
  it('should have no map by patterns of its keys', () => {
    expect(text).not.toContain('"patternProperties"');
  });

  // Not all generators know constants, and many want to know the type of what they list.
  it('should say of each constant and each list of values of which type they are', () => {
    const all = schemasIn(document.components.schemas);
    const lists = all.filter(({ enum: values }) => Array.isArray(values));
    const constants = lists.filter((one) => 'const' in one);
    expect(lists.length).toBeGreaterThan(100);
    expect(constants.length).toBeGreaterThan(60);
    expect(constants.filter((one) => !isDeepStrictEqual(one['enum'], [one['const']]))).toEqual([]);
    for (const { type, enum: values } of lists) {
      const types = (values as unknown[]).map((one) => typeof one);
      expect(new Set(types)).toEqual(new Set([type === 'integer' ? 'number' : type]));
    }
    const isSchema = (one: object) => 'const' in one && typeof one.const !== 'object';
    expect(all.filter((one) => isSchema(one) && !('enum' in one))).toEqual([]);
  });

  // As security schemes, importers drop them, and each request is answered 403.
  it('should have the headers of the gateway as parameters', () => {
    const headersOf = (id: string) => {
      const { parameters = [], security } = operationOf(id);
      const shared = parameters.map(
        ({ $ref = '' }) => document.components.parameters[nameIn($ref)],
      );
      const headers = shared.filter((one) => one !== undefined);
      return { security, headers: headers.map(({ name, required }) => ({ name, required })) };
    };
    const [key, org, sandbox] = ['x-api-key', 'x-gw-ims-org-id', 'x-sandbox-name'];
    const gateway = [
      { name: key, required: true },
      { name: org, required: true },
      { name: sandbox, required: false },
    ];
    expect(headersOf('createExportJob')).toEqual({ security: [{ token: [] }], headers: gateway });
    expect(headersOf('profile.listBatches')).toEqual(headersOf('createExportJob'));
    expect(headersOf('createToken')).toEqual({ security: [], headers: [] });
    expect(headersOf('getClock')).toEqual({
      security: [{}, { controlToken: [] }],
      headers: gateway.slice(1).map(({ name }) => ({ name, required: false })),
    });
    expect(headersOf('getHealth')).toEqual({ security: [], headers: [] });
    expect(headersOf('listScripts')).toEqual({ security: [{}, { controlToken: [] }], headers: [] });
  });

  it('should have examples of headers that work', async () => {
    const { parameters } = document.components;
    const entries = Object.values(parameters).map(({ name, example }) => [name, example]);
    const headers = Object.fromEntries(entries) as Record<string, string>;
    const answer = await createCaller().call('GET', jobsPath, { headers });
    expect([answer.status, Object.keys(headers).length]).toEqual([200, 3]);
  });

  it('should name each operation once', () => {
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['createExportJob', 'tutorial.cancelExportJob']));
  });

  it.each(operations)('should have $method $path only because it is served', async (operation) => {
    const { caller, filled } = await filledPaths();
    const answer = await caller.call(operation.method, filled(operation.path));
    expect([404, 405, 500]).not.toContain(answer.status);
  });

  it('should be enough for a generated client to create, poll and cancel a job', async () => {
    await using simulator = await startProcess(['--json', '--pace', 'instant']);
    const api = new OpenAPIClientAxios({
      definition: JSON.parse(text),
      withServer: { url: simulator.url },
      axiosConfigDefaults: {
        headers: { authorization: 'Bearer any', 'x-api-key': 'any', 'x-gw-ims-org-id': org },
      },
    });
    const client = await api.init();
    const dataSet = await client['createDataset']?.(
      {},
      {
        name: 'Export',
        schemaRef: { id: 'https://ns.adobe.com/xdm/context/profile__union' },
      },
    );
    expect(dataSet?.status).toBe(201);
    const datasetId = String(dataSet?.data[0]).split('/').at(-1);
    const request = { destination: { datasetId }, schema: { name: '_xdm.context.profile' } };

    const job = await client['createExportJob']?.({}, request);
    expect(job?.data.status).toBe('NEW');
    const polled = await client['retrieveExportJob']?.(job?.data.id);
    expect(polled?.data.status).toBe('SUCCEEDED');

    const script = { headers: { 'x-aep-sim-script': 'stuck' } };
    const stuck = await client['tutorial.createExportJob']?.({}, request, script);
    const cancelled = await client['tutorial.cancelExportJob']?.(stuck?.data.id);
    expect(cancelled?.status).toBe(204);
    const gone = await client['tutorial.retrieveExportJob']?.(stuck?.data.id);
    expect(gone?.data.status).toBe('CANCELLED');
  });
});

/** The name of a component in a reference to it. */
function nameIn($ref: string): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}

function operationOf(id: string): Operation {
  const all = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  const operation = all.find(({ operationId }) => operationId === id);
  if (!operation) throw new Error(`there is no operation ${id}`);
  return operation;
}

/** Everything in the document that could be a schema. */
function schemasIn(value: unknown): Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(schemasIn);
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}
