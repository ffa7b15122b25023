import { tenantParameters } from '../../src/control/tenant-query.ts';
import type { Parameter, ParameterType } from '../../src/http/description.ts';
import type { Described } from './described.ts';

const ORG_FORMAT = '24 hex digits and @AdobeOrg.';

/**
 * The headers that many operations share, as components by their keys. Postman fills in defaults, but examples only if
 * it is told to: with a default also where a value is required, what it imports can be sent as it is.
 */
export const sharedParameters = {
  'x-api-key': {
    name: 'x-api-key',
    in: 'header',
    required: true,
    description: 'The API key. Any value is accepted.',
    schema: { type: 'string', default: 'any' },
    example: 'any',
  },
  'x-gw-ims-org-id': { ...org(true), description: `The organization. ${ORG_FORMAT}` },
  // The control plane also accepts a sandbox in the query.
  'x-gw-ims-org-id.optional': {
    ...org(false),
    description: `The organization, unless \`org\` or \`tenant\` is in the query. ${ORG_FORMAT}`,
  },
  'x-sandbox-name': {
    name: 'x-sandbox-name',
    in: 'header',
    required: false,
    description: 'The sandbox of the organization. Default: prod.',
    schema: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,254}$', default: 'prod' },
    example: 'prod',
  },
} as const;

type Shared = keyof typeof sharedParameters;

/**
 * The parameters of an operation. Those of the path come first: for some generators they are the first arguments of
 * the method that they write.
 */
export function parametersOf(operation: Described): object[] {
  const { family, kind, parameters = [] } = operation;
  const own = parameters.map((one) => ({ in: one.in, schema: parameterOf(one) }));
  const isOfTenant = family !== 'ims' && kind !== 'standalone';
  const links = isOfTenant && family === 'control' ? tenantParameters.map(parameterOf) : [];
  return [
    ...own.filter((one) => one.in === 'path').map(({ schema }) => schema),
    ...sharedBy(operation).map((key) => ({ $ref: `#/components/parameters/${key}` })),
    ...links,
    ...own.filter((one) => one.in !== 'path').map(({ schema }) => schema),
  ];
}

function sharedBy({ family, kind }: Described): readonly Shared[] {
  if (family === 'ims' || kind === 'standalone') return [];
  if (family === 'control') return ['x-gw-ims-org-id.optional', 'x-sandbox-name'];
  return ['x-api-key', 'x-gw-ims-org-id', 'x-sandbox-name'];
}

function parameterOf({
  name,
  in: where,
  description,
  type = 'string',
  required = where === 'path',
  schema = {},
  example,
}: Parameter): object {
  return {
    name,
    in: where,
    required,
    ...(description && { description }),
    schema: { ...schemaOfType(type), ...schema },
    ...(example !== undefined && { example }),
  };
}

function schemaOfType(type: ParameterType): object {
  return type === 'string' ? { type } : { type: 'integer', format: type };
}

function org(required: boolean) {
  return {
    name: 'x-gw-ims-org-id',
    in: 'header',
    required,
    schema: {
      type: 'string',
      pattern: '^[0-9A-Fa-f]{24}@AdobeOrg$',
      default: '0123456789ABCDEF01234567@AdobeOrg',
    },
    example: '0123456789ABCDEF01234567@AdobeOrg',
  };
}
