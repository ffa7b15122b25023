import { schema } from './schemas.ts';

/** An answer with a JSON body. */
export function json(description: string, body: object, examples?: Record<string, unknown>) {
  return {
    description,
    content: {
      'application/json': { schema: body, ...(examples && { examples: valued(examples) }) },
    },
  };
}

/** A request body in JSON. */
export function requestBody(body: object, examples?: Record<string, unknown>) {
  return {
    required: true,
    content: {
      'application/json': { schema: body, ...(examples && { examples: valued(examples) }) },
    },
  };
}

function valued(examples: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }]));
}

/** What any call of a service may answer with instead. */
export function errors(service: 'UpsError' | 'CatalogError') {
  return {
    default: json('What the gateway or the service refuses, by its status.', {
      anyOf: [
        schema('service', 'GatewayError'),
        schema('service', service),
        schema('service', 'CatalogError'),
      ].filter((one, at, all) => all.findIndex(({ $ref }) => $ref === one.$ref) === at),
    }),
  };
}

export function query(name: string, type: 'string' | 'integer', description: string) {
  return { name, in: 'query', required: false, description, schema: { type } };
}

export function header(name: string, description: string) {
  return { name, in: 'header', required: false, description, schema: { type: 'string' } };
}

export const sandbox = header('x-sandbox-name', 'Without it, prod.');

/** A part of the path, a text. */
export function text(name: string): object {
  return { name, in: 'path', required: true, schema: { type: 'string' } };
}
